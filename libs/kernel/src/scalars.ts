import { GraphQLScalarType, Kind } from 'graphql';
import { isIsoDate } from './dates';
import { KernelError } from './errors';

function parseDate(value: unknown): string {
  if (typeof value !== 'string' || !isIsoDate(value)) throw KernelError.FIELD_INVALID();
  return value;
}

/** A calendar date in Vietnam. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date in Asia/Ho_Chi_Minh, ISO 8601 `YYYY-MM-DD`.',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

function parseWhole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw KernelError.FIELD_INVALID();
  return value;
}

/** Counts go past 32 bits. */
export const WholeNumberScalar = new GraphQLScalarType<number, number>({
  name: 'WholeNumber',
  description: 'Whole number up to ±(2^53 − 1): counts of people or classes.',
  serialize: (value) => Number(value),
  parseValue: parseWhole,
  parseLiteral: (node) => parseWhole(node.kind === Kind.INT ? Number(node.value) : null),
});

/** Money. Exact: what a double would round is refused. */
export const DongScalar = new GraphQLScalarType<number, number>({
  name: 'Dong',
  description: 'Whole đồng, exact up to ±(2^53 − 1) and refused beyond.',
  serialize: (value) => parseWhole(Number(value)),
  parseValue: parseWhole,
  parseLiteral: (node) => parseWhole(node.kind === Kind.INT ? Number(node.value) : null),
});
