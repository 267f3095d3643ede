import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { readFormContent } from '../form-reading';
import { Form, FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from '../form.entity';
import { type FormParts, partsOf } from './form-parts';
import type { FormSource } from './form-source';
import { movementYear } from './movement-year';
import { weekDistrict, weekDistrictFromBooks } from './week-district';
import { weekProvince } from './week-province';

export const officialForms: readonly FormSource[] = [weekDistrict, weekDistrictFromBooks, weekProvince, movementYear];

/** Brings the official forms into the database. A form that a round uses never changes: other content is refused. */
export async function loadForms(dataSource: DataSource, forms: readonly FormSource[] = officialForms): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const form of forms) await loadForm(manager, form);
  });
}

async function loadForm(manager: EntityManager, source: FormSource): Promise<void> {
  const parts = partsOf(source);
  const stored = await readFormContent(manager, source.key);
  if (stored) {
    const { form: version, measures, rows, cells, rules, texts } = stored;
    if (contentOf({ version, measures, rows, cells, rules, texts }) === contentOf(parts)) return;
    await remove(manager, source);
  }
  await insert(manager, source.form, parts);
}

/** Text that is equal when two versions say the same, whatever the order of properties. */
const contentOf = (parts: FormParts): string =>
  JSON.stringify(parts, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** Who uses a form refers to it by a foreign key, so the database knows without the form knowing who. */
async function remove(manager: EntityManager, { key, form, number }: FormSource): Promise<void> {
  try {
    for (const part of [FormRule, FormText, FormCell, FormRow, FormMeasure]) {
      await manager.delete(part, { formVersionKey: key });
    }
    await manager.delete(FormVersion, { key });
  } catch (error) {
    if (!isReferred(error)) throw error;
    throw new Error(`form ${form.code} ${number} is in use and never changes: publish a new version`, { cause: error });
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

const isReferred = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === FOREIGN_KEY_VIOLATION;

async function insert(manager: EntityManager, form: Form, parts: FormParts): Promise<void> {
  await manager.upsert(Form, { key: form.key, code: form.code }, ['key']);
  await manager.insert(FormVersion, parts.version);
  await manager.insert(FormMeasure, parts.measures);
  await manager.insert(FormRow, parts.rows);
  await manager.insert(FormCell, parts.cells);
  await manager.insert(FormRule, parts.rules);
  await manager.insert(FormText, parts.texts);
}
