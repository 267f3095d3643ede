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
  /** For whoever answers requests: PostgreSQL ends statements that run longer, and transactions in which nothing is asked. */
  isBounded?: boolean;
}

const BOUNDS = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 30_000 };

export function dataSourceOptions({ url, poolSize = 10, migrations = [], isBounded = false }: DataSourceSettings) {
  return {
    type: 'postgres',
    url,
    entities: entities(),
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    poolSize,
    // Pipelined: what is asked at once is sent at once.
    extra: { application_name: 'hieu-hoc', Client: PreparingClient, pipeline: true, ...(isBounded ? BOUNDS : {}) },
  } satisfies DataSourceOptions;
}
