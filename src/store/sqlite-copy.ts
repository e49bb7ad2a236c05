import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { ConfigError } from '../domain/errors.js';
import { knownMigrations } from './migrations.js';
import { appliedMigrations } from './sqlite.js';

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function openToRead(file: string): Database.Database {
  if (!existsSync(file)) throw new ConfigError(`${file} is not there.`);
  try {
    return new Database(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new ConfigError(`${file} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** Refuses what is no whole database of Munshi's that this version can read. */
function check(db: Database.Database, file: string): void {
  const applied = migrationsIn(db, file);
  const known = knownMigrations('sqlite');
  if (applied === 0) throw new ConfigError(`${file} is no database of Munshi's.`);
  if (applied > known) {
    throw new ConfigError(
      `${file} was written by a newer Munshi (${applied} migrations, this version knows ${known}). Install that version.`,
    );
  }
  const found = db.pragma('integrity_check', { simple: true });
  if (found !== 'ok') throw new ConfigError(`${file} is damaged: ${found}`);
}

function migrationsIn(db: Database.Database, file: string): number {
  try {
    return appliedMigrations(db);
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') throw new ConfigError(`${file} is no database of Munshi's.`);
    throw error;
  }
}

/** Copies a database page by page while others go on writing; what lies at `target` gives way only to a whole, checked copy. */
async function copyWhole(source: Database.Database, target: string, makeRoom = (): void => {}): Promise<void> {
  const part = `${target}.part`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(part, { force: true });
  try {
    await source.backup(part);
    const copy = new Database(part);
    // One file, with no log beside it.
    copy.pragma('journal_mode = DELETE');
    try {
      check(copy, part);
    } finally {
      copy.close();
    }
    makeRoom();
    renameSync(part, target);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Writes a consistent copy of a database that may be in use. @throws ConfigError */
export async function backupSqlite(file: string, target: string): Promise<void> {
  if (resolve(file) === resolve(target)) throw new ConfigError(`${target} is the database itself. Name another file.`);
  const db = openToRead(file);
  try {
    check(db, file);
    await copyWhole(db, target);
  } finally {
    db.close();
  }
}

/** Closes a database's log into its file; refuses while anything has it open. */
function alone(file: string): void {
  const inUse = new ConfigError(`${file} is in use. Stop Munshi first.`);
  const db = new Database(file, { timeout: 500 });
  try {
    if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw inUse;
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error).startsWith('SQLITE_LOCKED')) throw inUse;
    // Damaged is no reason to keep it: it is what a backup is restored for.
    if (codeOf(error) !== 'SQLITE_NOTADB' && !codeOf(error).startsWith('SQLITE_CORRUPT')) throw error;
  } finally {
    db.close();
  }
}

/**
 * Puts a backup in the place of a database. What was there is kept beside it; answers where, or null when nothing was.
 * @throws ConfigError when the backup is damaged or newer, or something is there and `force` is not given
 */
export async function restoreSqlite(backup: string, file: string, force: boolean): Promise<string | null> {
  const from = openToRead(backup);
  try {
    check(from, backup);
    const there = existsSync(file);
    if (there && !force)
      throw new ConfigError(`${file} is there already. To put the backup in its place, add --force.`);
    const kept = there ? `${file}.before-restore` : null;
    if (there) alone(file);
    await copyWhole(from, file, () => {
      if (kept !== null) renameSync(file, kept);
      for (const log of ['-wal', '-shm']) rmSync(`${file}${log}`, { force: true });
    });
    return kept;
  } finally {
    from.close();
  }
}
