import type { Transaction } from '@app/kernel';
import { NEW_MAP_FROM } from '../reference/province-facts';
import {
  insertPeriods,
  insertUnits,
  linkDistricts,
  type PeriodRow,
  putSuccessions,
  type SuccessionRow,
  type UnitRow,
} from '../unit-rows';

interface Naming {
  name: string;
  searchName: string;
  kind: string;
}

/** What an import changes. An empty plan changes nothing. */
export class ImportPlan {
  readonly units: UnitRow[] = [];
  readonly periods: PeriodRow[] = [];
  readonly successions: SuccessionRow[] = [];
  /** Codes that the loaded tree had wrong. */
  readonly codes: { key: number; before: string; after: string }[] = [];
  /** Names that were written differently; not an event, so no new period. */
  readonly names: ({ unitKey: number; validFrom: string; before: string } & Naming)[] = [];
  /** Open periods that end because another name or kind begins. */
  readonly ends: { unitKey: number; validTo: string }[] = [];
}

/** Set-based: the number of statements does not grow with the files. */
export async function applyPlan(tx: Transaction, plan: ImportPlan): Promise<void> {
  await tx.query(
    `UPDATE administrative_unit u SET code = c.after FROM jsonb_to_recordset($1::jsonb) AS c(key int, after text) WHERE u.key = c.key`,
    [JSON.stringify(plan.codes)],
  );
  await tx.query(
    `UPDATE administrative_unit_period p SET name = n.name, search_name = n."searchName", kind = n.kind
     FROM jsonb_to_recordset($1::jsonb) AS n("unitKey" int, "validFrom" date, name text, "searchName" text, kind text)
     WHERE p.unit_key = n."unitKey" AND p.valid_from = n."validFrom"`,
    [JSON.stringify(plan.names)],
  );
  await tx.query(
    `UPDATE administrative_unit_period p SET valid_to = e."validTo" FROM jsonb_to_recordset($1::jsonb) AS e("unitKey" int, "validTo" date)
     WHERE p.unit_key = e."unitKey" AND p.valid_to IS NULL`,
    [JSON.stringify(plan.ends)],
  );
  await insertUnits(tx, plan.units);
  await insertPeriods(tx, plan.periods);
  await putSuccessions(tx, plan.successions);
  await linkDistricts(tx, NEW_MAP_FROM);
}
