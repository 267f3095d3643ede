import { connect } from 'node:net';
import type pg from 'pg';

/** Fields of a connected client that its types leave out. */
interface Cancellable {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

/** Code of a CancelRequest in the protocol of PostgreSQL: the connection says nothing else. */
const CANCEL_REQUEST = 80_877_102;
const PATIENCE_MS = 2_000;

/**
 * Asks PostgreSQL to give up what the connection runs, over a connection of its own, as the protocol wants. Done when the server has heard it, or cannot
 * be asked: then the statement has its own time limit. It may come too late and hit the next statement, so the connection is not used again.
 */
export function cancelStatement(client: pg.PoolClient): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Cancellable;
  const request = Buffer.alloc(16);
  for (const [at, value] of [request.length, CANCEL_REQUEST, processID, secretKey].entries())
    request.writeInt32BE(value, at * 4);
  return new Promise((done) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('connect', () => socket.end(request));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => done());
    socket.resume();
  });
}
