import { type DatabaseError, databaseErrorOf } from './errors';

const framesOf = ({ stack }: Error): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * An error as a log may tell it. PostgreSQL quotes values in its messages and whole rows in its details, and TypeORM adds the parameters:
 * of a database error only what it is, at which constraint, and in which statement.
 */
export function toldError(error: unknown): unknown {
  if (error instanceof AggregateError) return { message: error.message, errors: error.errors.map(toldError) };
  if (error instanceof Error && error.cause !== undefined && !databaseErrorOf(error))
    return { type: error.name, message: error.message, stack: framesOf(error), cause: toldError(error.cause) };
  const inner = databaseErrorOf(error);
  if (!(error instanceof Error) || !inner || !isFromPostgres(inner)) return error;
  const { code, constraint, table } = inner;
  const query = 'query' in error ? String(error.query) : undefined;
  return { type: error.name, code, constraint, table, query, stack: framesOf(error) };
}

/** Five characters of SQLSTATE; errors of the network have words of their own. */
const isFromPostgres = ({ code }: DatabaseError): boolean => /^[0-9A-Z]{5}$/.test(code ?? '');
