import fastify from 'fastify';
import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (text) => text);

/**
 * A peer is a process of its own: it is told the database and answers its address, and its CPU when asked. It knows no sessions, no rights and no limits.
 * `begin(server, pool, order)` adds the routes.
 */
export function servePeer(begin) {
  process.once('message', (order) => void serve(begin, order));
}

async function serve(begin, order) {
  const pool = new pg.Pool({ connectionString: order.databaseUrl, max: order.poolSize });
  const server = fastify();
  await begin(server, pool, order);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  process.send({ url });
}
