import type { IsoDate, Query } from '@app/kernel';

/** A unit that bears a code no more, and into what it was merged. */
export interface MergedUnit {
  code: string;
  name: string;
  /** `Phường Hải An (11413), Phường Đông Hải (11411)` */
  successors: string;
  /** `01/07/2025` */
  on: string;
}

/** Of the codes, those of units that had ended by the day; the latest where a code was used again. One statement. */
export async function mergedUnits(
  query: Query,
  codes: readonly string[],
  day: IsoDate,
): Promise<Map<string, MergedUnit>> {
  const rows = await query<MergedUnit>(
    `SELECT DISTINCT ON (u.code) u.code, p.name, to_char(s."on", 'DD/MM/YYYY') AS "on",
       string_agg(heir.name || ' (' || hu.code || ')', ', ' ORDER BY s.extent DESC, hu.code) AS successors
     FROM administrative_unit AS u JOIN administrative_unit_period AS p ON p.unit_key = u.key AND p.valid_to < $2::date
     JOIN administrative_unit_succession AS s ON s.predecessor_key = u.key AND s."on" = p.valid_to + 1
     JOIN administrative_unit AS hu ON hu.key = s.successor_key
     JOIN administrative_unit_period AS heir ON heir.unit_key = hu.key AND heir.valid_from <= $2::date AND (heir.valid_to IS NULL OR heir.valid_to >= $2::date)
     WHERE u.code = ANY($1::text[]) GROUP BY u.code, u.valid_from, p.name, s."on" ORDER BY u.code, u.valid_from DESC`,
    [codes, day],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
