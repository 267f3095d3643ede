import { PreparingClient, SnakeNaming } from '@app/kernel';
import pg from 'pg';
import { type DataSourceOptions, getMetadataArgsStorage } from 'typeorm';
import './wings';

const INT8 = 20;
const DATE = 1082;

// Counts and đồng stay below 2^53, which the entity checks; calendar dates are text and know no time zone.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (text) => text);

/** Importing the wings has registered every entity, and so has importing one that is given beside them. */
const entities = () => [...new Set(getMetadataArgsStorage().tables.map((table) => table.target))] as (() => void)[];

export interface DataSourceSettings {
  url: string;
  /** Connections kept at most. */
  poolSize?: number;
  migrations?: DataSourceOptions['migrations'];
  /** What the connections are for; left out by whoever prepares or checks alone. */
  work?: Work;
}

export type Work = 'requests' | 'jobs' | 'migrations';

/**
 * Milliseconds after which PostgreSQL ends a statement, a wait for a lock and a transaction in which nothing is asked, and after which whoever waits for
 * a connection is told so; 0 has no end. A write and a reading outside of requests (a long export) say their own (`libs/kernel/src/bounds.ts`).
 */
const BOUNDS: Record<Work, { statement: number; lock: number; idle: number; acquire: number }> = {
  requests: { statement: 20_000, lock: 5_000, idle: 30_000, acquire: 5_000 },
  jobs: { statement: 300_000, lock: 30_000, idle: 120_000, acquire: 30_000 },
  migrations: { statement: 0, lock: 60_000, idle: 0, acquire: 30_000 },
};

function boundsOf(work: Work) {
  const { statement, lock, idle, acquire } = BOUNDS[work];
  return {
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idle,
    connectionTimeoutMillis: acquire,
    keepAlive: true,
  };
}

export function dataSourceOptions({ url, poolSize = 10, migrations = [], work }: DataSourceSettings) {
  return {
    type: 'postgres',
    url,
    entities: entities(),
    migrations,
    migrationsTransactionMode: 'each',
    // What is needed is made by migrations, as its owner; a sharded engine refuses even to hear that it is there.
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    poolSize,
    // Pipelined: what is asked at once is sent at once.
    extra: {
      application_name: 'hieu-hoc',
      // Compiling takes longer than any statement of a request, and the estimates of a recursion would ask for it.
      options: '-c jit=off',
      Client: PreparingClient,
      pipeline: true,
      ...(work ? boundsOf(work) : {}),
    },
  } satisfies DataSourceOptions;
}
