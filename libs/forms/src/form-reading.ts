import { tableOf } from '@app/kernel';
import type { Type } from '@nestjs/common';
import type { FormContent } from './form-content';
import { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from './form.entity';

/** Whatever takes statements: a transaction's manager, or the data source. */
export interface Runs {
  query: (sql: string, params?: unknown[]) => Promise<unknown>;
}

/** One version of a form with its parts in printed order; null when there is none with that key. */
export async function readFormContent(runs: Runs, key: number): Promise<FormContent | null> {
  const [form] = await partsOf(runs, FormVersion, 'key = $1', key);
  if (!form) return null;
  const ofVersion = <Part extends object>(part: Type<Part>, order: keyof Part & string) =>
    partsOf(runs, part, `form_version_key = $1 ORDER BY ${order}`, key);
  const measures = await ofVersion(FormMeasure, 'position');
  const rows = await ofVersion(FormRow, 'position');
  const cells = await ofVersion(FormCell, 'key');
  const rules = await ofVersion(FormRule, 'key');
  const texts = await ofVersion(FormText, 'position');
  return { form, measures, rows, cells, rules, texts, cellByKey: new Map(cells.map((cell) => [cell.key, cell])) };
}

async function partsOf<Part extends object>(
  runs: Runs,
  entity: Type<Part>,
  condition: string,
  key: number,
): Promise<Part[]> {
  const table = tableOf(entity);
  const rows = await runs.query(`SELECT ${table.columns('p')} FROM ${table.name} AS p WHERE p.${condition}`, [key]);
  return (rows as Part[]).map(table.toRow);
}
