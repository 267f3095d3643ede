import type { EntityManager } from 'typeorm';
import type { FormContent } from './form-content';
import { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from './form.entity';

/** One version of a form with its parts in printed order; null when there is none with that key. */
export async function readFormContent(manager: EntityManager, key: number): Promise<FormContent | null> {
  const form = await manager.findOneBy(FormVersion, { key });
  if (!form) return null;
  const ofVersion = { formVersionKey: key };
  const measures = await manager.find(FormMeasure, { where: ofVersion, order: { position: 'ASC' } });
  const rows = await manager.find(FormRow, { where: ofVersion, order: { position: 'ASC' } });
  const cells = await manager.find(FormCell, { where: ofVersion, order: { key: 'ASC' } });
  const rules = await manager.find(FormRule, { where: ofVersion, order: { key: 'ASC' } });
  const texts = await manager.find(FormText, { where: ofVersion, order: { position: 'ASC' } });
  return { form, measures, rows, cells, rules, texts, cellByKey: new Map(cells.map((cell) => [cell.key, cell])) };
}
