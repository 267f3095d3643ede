/** SQL condition on a period and its unit: what was searched for, by name (`patterns`) or code; both are parameters. */
const isSearched = (period: string, unit: string, patterns: string, code: string): string =>
  `(${period}.search_name LIKE ANY(${patterns}) OR ${unit}.code = ${code})`;

interface Searched {
  patterns: string;
  code: string;
  /** Steps and periods up to that day. */
  day: string;
}

/**
 * SELECT of what units were before: `unitKey` of today's, `formerKey`, `name` and `code` of then, since when (`on`) and how much of it came (`extent`).
 * Predecessors as they were last, and earlier names of the unit itself.
 */
export const formerUnits = ({ patterns, code, day }: Searched): string => `
  SELECT s.successor_key AS "unitKey", s.predecessor_key AS "formerKey", f.name, fu.code, s."on", s.extent
  FROM administrative_unit_succession AS s
  JOIN administrative_unit AS fu ON fu.key = s.predecessor_key
  JOIN administrative_unit_period AS f ON f.unit_key = s.predecessor_key
  WHERE s."on" <= ${day} AND ${isSearched('f', 'fu', patterns, code)}
  UNION ALL
  SELECT own.unit_key, own.unit_key, own.name, ou.code, (own.valid_to + 1)::date, 'whole'
  FROM administrative_unit_period AS own JOIN administrative_unit AS ou ON ou.key = own.unit_key
  WHERE own.valid_to < ${day} AND own.search_name LIKE ANY(${patterns})
    AND EXISTS (SELECT FROM administrative_unit_period AS later WHERE later.unit_key = own.unit_key AND later.valid_from > own.valid_to
      AND later.search_name <> own.search_name)`;
