/** Hands the words of the command line to the commands; resolves to the exit code. */
export async function main(argv: string[]): Promise<number> {
  process.stdout.write(`munshi ${argv.join(' ')}\n`);
  return 0;
}
