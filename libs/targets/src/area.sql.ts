import type { Actor, IsoDate } from '@app/kernel';
import { AreaMap } from './targets.inputs';

/** SQL: a period of a unit holds on a day. */
export const holds = (period: string, day: string): string =>
  `${period}.valid_from <= ${day} AND (${period}.valid_to IS NULL OR ${period}.valid_to >= ${day})`;

/** SQL: `below` lies at or below `above`, by their paths. The bounds are a prefix search: `/` is the character after `.`. */
const within = (below: string, above: string): string =>
  `${below}.path >= ${above}.path AND ${below}.path < left(${above}.path, -1) || '/'`;

/** The day whose map counts for a year: its last, or today while it goes on. */
export const mapDay = (year: number, today: IsoDate): IsoDate => (`${year}-12-31` < today ? `${year}-12-31` : today);

/** SQL condition: a unit lies where the actor works, or below. What a territory came to is read by all who work there, in either line. */
export const inTerritory = ({ scopes }: Actor, unit: string, params: unknown[]): string =>
  `${unit} <@ $${params.push(scopes)}::int4multirange`;

interface Asked {
  /** Parameters of SQL: keys of units, level, years and the days of their maps, today. */
  roots: string;
  level: string;
  years: string;
  days: string;
  today: string;
}

/**
 * SQL of CTEs that end in `stood(root, year, unit_key, is_whole)`: the units of a level that count for each root in each year. By the map of the year all
 * of them are whole. By today's a unit of the year may have been divided, and lies in the root for a part only, or for all that is known of it.
 */
export const stood = (map: AreaMap, asked: Asked): string =>
  map === AreaMap.AsReported ? stoodThen(asked) : stoodInToday(asked);

const yearsOf = ({ years, days }: Asked): string => `unnest(${years}::int[], ${days}::date[]) AS y(year, day)`;

const stoodThen = (asked: Asked): string => `
  stood AS (
    SELECT root.unit_key AS root, y.year, p.unit_key, true AS is_whole
    FROM ${yearsOf(asked)}
    JOIN administrative_unit_period AS root ON root.unit_key = ANY(${asked.roots}::int[]) AND ${holds('root', 'y.day')}
    JOIN administrative_unit_period AS p ON ${within('p', 'root')} AND ${holds('p', 'y.day')}
    JOIN administrative_unit AS u ON u.key = p.unit_key AND u.level = ${asked.level})`;

/**
 * A unit of a year lies wholly in a root where all that came after it, or after one of those above it then, does. A link to a part with nothing known of the
 * rest leads nowhere for certain.
 */
const stoodInToday = (asked: Asked): string => `
  now_in AS (
    SELECT root.unit_key AS root, p.unit_key FROM administrative_unit_period AS root
    JOIN administrative_unit_period AS p ON ${within('p', 'root')} AND ${holds('p', `${asked.today}::date`)}
    WHERE root.unit_key = ANY(${asked.roots}::int[]) AND ${holds('root', `${asked.today}::date`)}),
  link AS (
    SELECT s.predecessor_key, s.successor_key,
      s.extent = 'whole' OR count(*) OVER (PARTITION BY s.predecessor_key) > 1 OR p.unit_key IS NOT NULL AS is_known
    FROM administrative_unit_succession AS s
    LEFT JOIN administrative_unit_period AS p ON p.unit_key = s.predecessor_key AND ${holds('p', `${asked.today}::date`)}
    WHERE s."on" <= ${asked.today}::date),
  back(root, unit_key) AS (
    SELECT root, unit_key FROM now_in
    UNION SELECT back.root, link.predecessor_key FROM back JOIN link ON link.successor_key = back.unit_key),
  then_in AS (
    SELECT back.root, y.year, p.unit_key, p.path FROM back
    JOIN administrative_unit AS u ON u.key = back.unit_key AND u.level = ${asked.level}
    JOIN administrative_unit_period AS p ON p.unit_key = u.key
    JOIN ${yearsOf(asked)} ON ${holds('p', 'y.day')}),
  forth(origin, unit_key, is_known) AS (
    SELECT origin.unit_key, origin.unit_key, true FROM (
      SELECT unit_key FROM back
      UNION SELECT part.key::int FROM (SELECT DISTINCT path FROM then_in) AS t
        CROSS JOIN LATERAL unnest(string_to_array(rtrim(t.path, '.'), '.')) AS part(key)) AS origin
    UNION SELECT forth.origin, link.successor_key, forth.is_known AND link.is_known
    FROM forth JOIN link ON link.predecessor_key = forth.unit_key),
  heir AS (
    SELECT forth.origin, forth.unit_key, bool_and(forth.is_known) AS is_known FROM forth
    JOIN administrative_unit_period AS p ON p.unit_key = forth.unit_key AND ${holds('p', `${asked.today}::date`)}
    GROUP BY forth.origin, forth.unit_key),
  all_heirs AS (SELECT origin, count(*) AS heirs, bool_and(is_known) AS is_known FROM heir GROUP BY origin),
  led AS (
    SELECT now_in.root, heir.origin FROM heir JOIN now_in ON now_in.unit_key = heir.unit_key
    JOIN all_heirs ON all_heirs.origin = heir.origin AND all_heirs.is_known
    GROUP BY now_in.root, heir.origin, all_heirs.heirs HAVING count(*) = all_heirs.heirs),
  stood AS (
    SELECT root, year, unit_key, bool_or(is_whole) AS is_whole FROM (
      SELECT root, year, unit_key, false AS is_whole FROM then_in
      UNION ALL
      SELECT led.root, y.year, p.unit_key, true FROM led
      JOIN ${yearsOf(asked)} ON true
      JOIN administrative_unit_period AS o ON o.unit_key = led.origin AND ${holds('o', 'y.day')}
      JOIN administrative_unit_period AS p ON ${within('p', 'o')} AND ${holds('p', 'y.day')}
      JOIN administrative_unit AS u ON u.key = p.unit_key AND u.level = ${asked.level}) AS found
    GROUP BY root, year, unit_key)`;
