import type { InValue } from '@libsql/client';

/** SQL with the values of its named arguments. */
export interface Statement {
  sql: string;
  args: Record<string, InValue>;
}

/**
 * Joins SQL and its `:named` values. A name without a value would be bound as NULL in silence and could make a condition
 * about somebody's booking true for everybody, so it throws; values that the SQL does not name are left out.
 */
export function statement(sql: string, values: Record<string, InValue>): Statement {
  const names = new Set([...sql.matchAll(/:([a-z]\w*)/gi)].map(([, name]) => name!));
  const args = Object.fromEntries(
    [...names].map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The statement names :${name}, which has no value.`);
      return [name, value];
    }),
  );
  return { sql, args };
}
