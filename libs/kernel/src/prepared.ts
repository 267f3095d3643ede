import { createHash } from 'node:crypto';
import pg from 'pg';

const MARK = '/* prepared */ ';

/**
 * Marks a constant statement that nearly every request sends: it is parsed and planned once per connection. For finding rows by
 * key; the one plan would not fit searches whose parameters decide how many rows there are.
 */
export const prepared = (sql: string): string => MARK + sql;

/** A client that sends marked statements under a name, which is what makes PostgreSQL keep their plan. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    const query = (statement: unknown, ...rest: unknown[]): unknown => send(named(statement), ...rest);
    Object.defineProperty(this, 'query', { value: query });
  }
}

const named = (statement: unknown): unknown =>
  typeof statement === 'string' && statement.startsWith(MARK)
    ? { name: nameOf(statement), text: statement }
    : statement;

const names = new Map<string, string>();

/** The same in every process, so that a pooler between us and the server can share it. */
function nameOf(statement: string): string {
  const known = names.get(statement);
  if (known) return known;
  const name = createHash('sha256').update(statement).digest('hex').slice(0, 32);
  names.set(statement, name);
  return name;
}
