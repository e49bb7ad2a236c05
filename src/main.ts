import { run } from './cli/program.js';

/** Hands the words of the command line to the commands; resolves to the exit code. */
export async function main(argv: string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  try {
    return await run(argv, { stdin, stdout, stderr });
  } catch (error) {
    const known = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    stderr.write(
      known ? 'That port is in use. Set PORT to a free one.\n' : `${error instanceof Error ? error.stack : error}\n`,
    );
    return 1;
  }
}
