import { ALL_SCOPES } from './actor';

/** The policies of facts look a scope up in the setting of its hundred, `app.scopes_120` for 12000 to 12099. */
const HUNDRED = 100;

const RANGE = /([[(])(\d{1,9}),(\d{1,9})([\])])/g;

/**
 * SET LOCAL statements that say what the policies of facts let through, from an int4multirange: all, or per hundred the ranges in it. Local to the
 * transaction, so that nothing leaks through a connection pool. Throws for what is no such text.
 */
export function scopesSetting(scopes: string): string {
  if (scopes === ALL_SCOPES) return `SET LOCAL app.scopes = '${ALL_SCOPES}'`;
  if (scopes.replaceAll(RANGE, '').replaceAll(',', '') !== '{}') throw new Error('malformed scopes');
  const hundreds = new Map<number, string[]>();
  for (const [first, end] of rangesOf(scopes))
    for (let at = Math.floor(first / HUNDRED); at * HUNDRED < end; at++) {
      const part = `[${Math.max(first, at * HUNDRED)},${Math.min(end, (at + 1) * HUNDRED)})`;
      hundreds.set(at, [...(hundreds.get(at) ?? []), part]);
    }
  return [
    `SET LOCAL app.scopes = ''`,
    ...[...hundreds].map(([at, parts]) => `SET LOCAL app.scopes_${at} = '{${parts.join(',')}}'`),
  ].join('; ');
}

/** First scope, and the one after the last. */
const rangesOf = (scopes: string): [number, number][] =>
  [...scopes.matchAll(RANGE)].map(([, opening, low, high, closing]) => [
    Number(low) + (opening === '(' ? 1 : 0),
    Number(high) + (closing === ']' ? 1 : 0),
  ]);
