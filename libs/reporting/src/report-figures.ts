import { type FactPlace, prepared, type Transaction } from '@app/kernel';

/** A version of a report as `report_value` names it. */
export interface FigureVersion extends FactPlace {
  year: number;
  reportKey: string;
  number: number;
}

const FILL = prepared(`
  INSERT INTO report_value (province_id, scope_id, year, report_key, number, cell_key, state, value, prefilled)
  SELECT $1, $2, $3, $4, $5, f.cell_key, 'number', f.value, true FROM unnest($6::int[], $7::bigint[]) AS f(cell_key, value)
  ON CONFLICT (province_id, year, report_key, number, cell_key)
  DO UPDATE SET state = 'number', value = excluded.value, prefilled = true RETURNING cell_key`);

/** Writes what is known of cells, over whatever stands there. */
export async function fillFigures(
  tx: Transaction,
  { provinceId, scopeId, year, reportKey, number }: FigureVersion,
  figures: ReadonlyMap<number, number>,
): Promise<void> {
  if (figures.size === 0) return;
  await tx.query(FILL, [provinceId, scopeId, year, reportKey, number, [...figures.keys()], [...figures.values()]]);
}
