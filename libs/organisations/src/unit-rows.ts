import type { Transaction } from '@app/kernel';
import type { AdministrativeLevel, SuccessionExtent } from './administrative-unit.entity';

export interface UnitRow {
  key: number;
  code: string;
  validFrom: string;
  level: AdministrativeLevel;
}

export interface PeriodRow {
  unitKey: number;
  validFrom: string;
  validTo: string | null;
  name: string;
  searchName: string;
  kind: string;
  parentKey: number | null;
  path: string;
  legalBasis: string | null;
}

export interface SuccessionRow {
  predecessorKey: number;
  successorKey: number;
  on: string;
  extent: SuccessionExtent;
  note: string | null;
  legalBasis: string | null;
}

export async function insertUnits(tx: Transaction, rows: UnitRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO administrative_unit (key, code, valid_from, level)
     SELECT key, code, "validFrom", level FROM jsonb_to_recordset($1::jsonb) AS u(key int, code text, "validFrom" date, level text)`,
    [JSON.stringify(rows)],
  );
}

export async function insertPeriods(tx: Transaction, rows: PeriodRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO administrative_unit_period (unit_key, valid_from, valid_to, name, search_name, kind, parent_key, path, legal_basis)
     SELECT "unitKey", "validFrom", "validTo", name, "searchName", kind, "parentKey", path, "legalBasis"
     FROM jsonb_to_recordset($1::jsonb) AS p("unitKey" int, "validFrom" date, "validTo" date, name text, "searchName" text, kind text,
       "parentKey" int, path text, "legalBasis" text)`,
    [JSON.stringify(rows)],
  );
}

/** Adds links, and brings the extent and note of known ones up to the rows given. */
export async function putSuccessions(tx: Transaction, rows: SuccessionRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent, note, legal_basis)
     SELECT "predecessorKey", "successorKey", "on", extent, note, "legalBasis"
     FROM jsonb_to_recordset($1::jsonb) AS s("predecessorKey" int, "successorKey" int, "on" date, extent text, note text, "legalBasis" text)
     ON CONFLICT ON CONSTRAINT uq_administrative_unit_succession DO UPDATE SET extent = excluded.extent, note = excluded.note`,
    [JSON.stringify(rows)],
  );
}

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
