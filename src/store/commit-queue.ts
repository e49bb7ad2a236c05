import type { Database, Statement } from 'better-sqlite3';
import { StaleWriteError } from '../domain/errors.js';
import type { Compiled } from './store.js';

interface Job {
  list: Compiled[];
  done(counts: number[]): void;
  fail(error: unknown): void;
}

/**
 * Group commit for SQLite: all lists of one tick share one immediate transaction and one flush to disk, each list in
 * its own savepoint, so that a stale list fails alone. Answers come after the commit.
 */
export function commitQueue(db: Database): (list: Compiled[]) => Promise<number[]> {
  const prepared = new Map<string, Statement>();
  let waiting: Job[] = [];
  let armed = false;

  const statement = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size > 2000) prepared.clear();
    const fresh = db.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };

  function runList(list: Compiled[]): number[] {
    return list.map(({ sql, params, count }) => {
      const { changes } = statement(sql).run(params);
      if (count !== undefined && changes !== count) {
        throw new StaleWriteError(`expected ${count} row(s), changed ${changes}: ${sql.slice(0, 120)}`);
      }
      return changes;
    });
  }

  function runJob(job: Job): (() => void) | null {
    db.exec('savepoint list');
    try {
      const counts = runList(job.list);
      db.exec('release list');
      return () => job.done(counts);
    } catch (error) {
      // A full disk or an I/O error has already rolled the transaction back: nothing of this tick stands.
      if (!db.inTransaction) throw error;
      db.exec('rollback to list');
      db.exec('release list');
      job.fail(error);
      return null;
    }
  }

  function flush(): void {
    armed = false;
    const jobs = waiting;
    waiting = [];
    try {
      db.exec('begin immediate');
      const answers = jobs.map(runJob);
      db.exec('commit');
      for (const answer of answers) answer?.();
    } catch (error) {
      if (db.inTransaction) db.exec('rollback');
      for (const job of jobs) job.fail(error);
    }
  }

  return (list) =>
    new Promise((done, fail) => {
      waiting.push({ list, done, fail });
      if (armed) return;
      armed = true;
      setImmediate(flush);
    });
}
