import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import pg from 'pg';

const MARK = '/* prepared */ ';

/**
 * Marks a constant statement that nearly every request sends: it is parsed and planned once per connection. For finding rows by
 * key; the one plan would not fit searches whose parameters decide how many rows there are.
 */
export const prepared = (sql: string): string => MARK + sql;

/** Every statement with the client that sends it, for whoever counts them: tests. */
export interface SentStatement {
  client: pg.Client;
  text: string;
}

export const sentStatements = channel('hieu-hoc.statements');

/** How long a statement waits for company that may follow it on the same connection. */
const SOON_MS = 3;

/**
 * A client that sends marked statements under a name, which is what makes PostgreSQL keep their plan, and that sends what is asked in one turn of the
 * event loop in one packet: a packet costs more than a small statement.
 */
export class PreparingClient extends pg.Client {
  private readonly send: (...args: unknown[]) => unknown;
  private isGathering = false;
  private waiting: NodeJS.Timeout | null = null;

  constructor(config?: string | pg.ClientConfig) {
    const options = typeof config === 'string' ? { connectionString: config } : config;
    super({ ...options, stream: () => new PacketSocket() });
    this.send = this.query.bind(this);
    const query = (statement: unknown, ...rest: unknown[]): unknown => {
      this.gather();
      this.waitNoMore();
      this.tell(statement);
      return this.send(named(statement), ...rest);
    };
    Object.defineProperty(this, 'query', { value: query });
  }

  /** For what nobody waits for, as the end of a reading: it goes out with the next statement, or soon by itself. Needs a pipelined client. */
  querySoon(statement: string): void {
    if (!this.waiting) {
      this.connection.stream.cork();
      this.waiting = setTimeout(() => this.waitNoMore(), SOON_MS);
    }
    this.tell(statement);
    this.send(statement, unheard);
  }

  private tell(text: unknown): void {
    if (sentStatements.hasSubscribers && typeof text === 'string')
      sentStatements.publish({ client: this, text } satisfies SentStatement);
  }

  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    this.connection.stream.cork();
    process.nextTick(() => {
      this.isGathering = false;
      this.connection.stream.uncork();
    });
  }

  private waitNoMore(): void {
    if (!this.waiting) return;
    clearTimeout(this.waiting);
    this.waiting = null;
    this.connection.stream.uncork();
  }
}

/** An error that ends the connection is told to the pool. */
const unheard = (): void => undefined;

/** Joins what was held back, because one write of the system costs half of one in pieces. */
class PacketSocket extends Socket {
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer' as BufferEncoding, done);
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
