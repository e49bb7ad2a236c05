import type { Database, Statement } from 'better-sqlite3';
import { StaleWriteError } from '../domain/errors.js';
import type { Compiled } from './store.js';

interface Job {
  work(): unknown;
  done(result: unknown): void;
  fail(error: unknown): void;
}

/** Everything that is written, each answered once it is on disk. */
export interface CommitQueue {
  /** Runs a list, all or nothing; answers the rows changed per statement. */
  commit(list: Compiled[]): Promise<number[]>;
  /** Runs one statement that answers a row. */
  row(sql: string, params: unknown[]): Promise<unknown>;
}

/**
 * Group commit for SQLite: all lists of one tick share one immediate transaction and one flush to disk. When a list
 * among them is refused, they are run again, each in its own savepoint, so that it fails alone. Answers come after the
 * commit.
 */
export function commitQueue(db: Database): CommitQueue {
  const prepared = new Map<string, Statement>();
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  const rollback = db.prepare('rollback');
  const savepoint = db.prepare('savepoint list');
  const release = db.prepare('release list');
  const undo = db.prepare('rollback to list');
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

  // A full disk or an I/O error rolls the whole transaction back by itself: nothing of this tick stands.
  function refusedOnly(error: unknown): void {
    if (!db.inTransaction) throw error;
  }

  /** The usual case, without a savepoint each; null when one is refused: then nothing was done. */
  function runTogether(jobs: Job[]): (() => void)[] | null {
    try {
      return jobs.map((job) => {
        const result = job.work();
        return () => job.done(result);
      });
    } catch (error) {
      refusedOnly(error);
      rollback.run();
      return null;
    }
  }

  function runApart(job: Job): () => void {
    savepoint.run();
    try {
      const result = job.work();
      release.run();
      return () => job.done(result);
    } catch (error) {
      refusedOnly(error);
      undo.run();
      release.run();
      return () => job.fail(error);
    }
  }

  function runAllApart(jobs: Job[]): (() => void)[] {
    begin.run();
    return jobs.map(runApart);
  }

  function flush(): void {
    armed = false;
    const jobs = waiting;
    waiting = [];
    try {
      begin.run();
      const answers = runTogether(jobs) ?? runAllApart(jobs);
      commit.run();
      for (const answer of answers) answer();
    } catch (error) {
      if (db.inTransaction) rollback.run();
      for (const job of jobs) job.fail(error);
    }
  }

  const enqueue = <T>(work: () => T): Promise<T> =>
    new Promise((done, fail) => {
      waiting.push({ work, done: done as Job['done'], fail });
      if (armed) return;
      armed = true;
      setImmediate(flush);
    });

  return {
    commit: (list) => enqueue(() => runList(list)),
    row: (sql, params) => enqueue(() => statement(sql).get(params)),
  };
}
