import { tableOf, type Transaction } from '@app/kernel';
import {
  AdministrativeUnit,
  AdministrativeUnitPeriod,
  AdministrativeUnitSuccession,
} from './administrative-unit.entity';

export type UnitRow = AdministrativeUnit;
export type PeriodRow = Omit<AdministrativeUnitPeriod, 'key'>;
export type SuccessionRow = Omit<AdministrativeUnitSuccession, 'key'>;

export const insertUnits = (tx: Transaction, rows: UnitRow[]): Promise<unknown> =>
  tableOf(AdministrativeUnit).insertAll(tx, rows);

export const insertPeriods = (tx: Transaction, rows: PeriodRow[]): Promise<unknown> =>
  tableOf(AdministrativeUnitPeriod).insertAll(tx, rows);

/** Adds links, and brings the extent and note of known ones up to the rows given. */
export const putSuccessions = (tx: Transaction, rows: SuccessionRow[]): Promise<unknown> =>
  tableOf(AdministrativeUnitSuccession).insertAll(tx, rows, {
    onConflict:
      'ON CONSTRAINT uq_administrative_unit_succession DO UPDATE SET extent = excluded.extent, note = excluded.note',
  });

/**
 * What became of a district follows from its communes: whole when all of them went wholly to one unit. Districts without
 * communes (islands) have links of their own.
 */
export async function linkDistricts(tx: Transaction, on: string): Promise<void> {
  await tx.query(
    `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent)
     SELECT district_key, successor_key, $1::date,
       CASE WHEN all_whole AND count(*) OVER (PARTITION BY district_key) = 1 THEN 'whole' ELSE 'part' END
     FROM (
       SELECT d.key AS district_key, coalesce(s.successor_key, kept.unit_key) AS successor_key,
         bool_and(coalesce(s.extent, 'whole') = 'whole') AS all_whole
       FROM administrative_unit d
       JOIN administrative_unit_period commune ON commune.parent_key = d.key AND commune.valid_to = $1::date - 1
       LEFT JOIN administrative_unit_succession s ON s.predecessor_key = commune.unit_key AND s."on" = $1::date
       LEFT JOIN administrative_unit_period kept ON kept.unit_key = commune.unit_key AND kept.valid_from = $1::date
       WHERE d.level = 'district'
       GROUP BY 1, 2
     ) AS led
     WHERE successor_key IS NOT NULL
     ON CONFLICT ON CONSTRAINT uq_administrative_unit_succession DO UPDATE SET extent = excluded.extent
       WHERE administrative_unit_succession.extent <> excluded.extent`,
    [on],
  );
}
