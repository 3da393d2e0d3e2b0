import type { Client, ResultSet } from '@libsql/client';
import { failureOf } from './failure.ts';
import type { Statement } from './statement.ts';

/**
 * One change, as conditional statements of which the first decides and the later ones join on what it wrote. Its outcome
 * is read from the results: a refusal is an outcome, not an error. Running it twice does no more than running it once.
 */
export interface Operation<Outcome> {
  statements: Statement[];
  outcome(results: ResultSet[]): Outcome;
}

/** The only way to write to the database. */
export interface WritePath {
  /** Runs the operation in a transaction and answers when it is committed. */
  run<Outcome>(operation: Operation<Outcome>): Promise<Outcome>;
}

interface Waiting {
  operation: Operation<unknown>;
  resolve(outcome: unknown): void;
  reject(error: unknown): void;
}

/** More operations than this in one transaction save nothing any more and make each other wait. */
const LARGEST_GROUP = 64;
const ATTEMPTS = 3;

/**
 * Opens the write path of a database. The operations of a tick share one transaction (a commit costs more than a
 * booking). When a group fails, its members are run one by one: a broken one hurts only itself.
 *
 * `onBusy` is called when another process holds the file: a connection that has once been refused can acknowledge
 * writes that are never committed (tursodatabase/libsql-client-ts#352), so the caller must stop using this one.
 * `head` is what every transaction begins with: what time alone has changed.
 */
export function openWritePath(client: Client, onBusy: (error: unknown) => void, head: () => Statement[] = () => []): WritePath {
  let waiting: Waiting[] = [];
  let draining = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, LARGEST_GROUP);
      waiting = waiting.slice(LARGEST_GROUP);
      await runGroup(group);
    }
    draining = false;
  }

  async function runGroup(group: Waiting[]): Promise<void> {
    try {
      const settled = head();
      const results = await send([...settled, ...group.flatMap(({ operation }) => operation.statements)]);
      let first = settled.length;
      for (const { operation, resolve } of group) {
        resolve(operation.outcome(results.slice(first, first + operation.statements.length)));
        first += operation.statements.length;
      }
    } catch (error) {
      if (group.length === 1) group[0]!.reject(error);
      else for (const member of group) await runGroup([member]);
    }
  }

  /** After a broken connection nobody knows whether the commit went through; the same operation may simply be sent again. */
  async function send(statements: Statement[]): Promise<ResultSet[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.batch(statements, 'write');
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'busy') onBusy(error);
        if (failure !== 'connection' || attempt === ATTEMPTS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
      }
    }
  }

  return {
    run<Outcome>(operation: Operation<Outcome>) {
      return new Promise<Outcome>((resolve, reject) => {
        waiting.push({ operation, resolve: resolve as (outcome: unknown) => void, reject });
        if (draining) return;
        draining = true;
        setImmediate(() => void drain());
      });
    },
  };
}
