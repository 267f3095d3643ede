import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadForms, officialForms } from '@app/forms';
import { nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const FORM = `id code number title validFrom source measures { code position label }
  rows { id position code printedNumber depth label unitOfCount kind parentId cells { id code measure valueKind required isFed } }
  rules { kind severity cellId operandIds } texts { id code position heading chapter guidance required rowId }`;

interface Form {
  id: string;
  code: string;
  measures: { code: string; label: string }[];
  rows: {
    id: string;
    code: string;
    printedNumber: string | null;
    parentId: string | null;
    cells: { id: string; code: string }[];
  }[];
  rules: { cellId: string; operandIds: string[] }[];
  texts: { code: string; rowId: string | null }[];
}

describe('official forms', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
  });
  afterAll(() => api.close());

  const provinceForm = async (): Promise<Form> => {
    const { forms } = await api.ok<{ forms: Form[] }>(reporter, `{ forms { ${FORM} } }`);
    return forms.find(({ code }) => code === 'week-province')!;
  };

  it('are refused to anonymous callers', async () => {
    expect(await api.refusal(null, '{ forms { id } }')).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, `{ form(id: "${nodeId('FormVersion', 2)}") { id } }`)).toBe('UNAUTHENTICATED');
  });

  it('come with 56 figures and 8 texts, row by row as printed', async () => {
    const form = await provinceForm();
    expect(form.rows.flatMap(({ cells }) => cells)).toHaveLength(56);
    expect(form.texts).toHaveLength(8);
    expect(form.rows.find(({ code }) => code === '1.4b')).toMatchObject({
      printedNumber: null,
      parentId: form.rows.find(({ code }) => code === '1')!.id,
    });
    expect(form.texts.find(({ code }) => code === '11')!.rowId).toBe(form.rows.find(({ code }) => code === '11')!.id);
  });

  it('name only their own cells in their rules', async () => {
    const form = await provinceForm();
    const cells = new Set(form.rows.flatMap((row) => row.cells.map(({ id }) => id)));
    const named = form.rules.flatMap(({ cellId, operandIds }) => [cellId, ...operandIds]);
    expect(named.filter((id) => !cells.has(id))).toEqual([]);
  });

  it('answer one form by id, and NOT_FOUND for one that does not exist', async () => {
    const { id } = await provinceForm();
    expect(await api.ok(reporter, `{ form(id: "${id}") { code number } }`)).toEqual({
      form: { code: 'week-province', number: 1 },
    });
    expect(await api.refusal(reporter, `{ form(id: "${nodeId('FormVersion', 99)}") { id } }`)).toBe('NOT_FOUND');
  });

  it('are fed by activity kinds that the catalogue knows, or by rewards', async () => {
    const unknown: unknown[] = await api.owner.query(
      `SELECT DISTINCT kind FROM form_cell, jsonb_array_elements_text(feed->'kinds') AS kind
       WHERE feed IS NOT NULL AND kind <> 'reward' AND kind NOT IN (SELECT code FROM activity_kind)`,
    );
    expect(unknown).toEqual([]);
  });

  it('load twice without a change', async () => {
    const counts = () =>
      api.owner.query(
        'SELECT (SELECT count(*) FROM form_cell) AS cells, (SELECT max(xmin::text) FROM form_row) AS written',
      );
    const before: unknown = await counts();
    await loadForms(api.owner);
    expect(await counts()).toEqual(before);
  });

  it('are replaced by other content while no round uses them, and refuse it afterwards', async () => {
    const [district] = officialForms;
    const changed = { ...district!, title: 'Một tên khác' };
    const titleOf = async (): Promise<string> => {
      const rows: { title: string }[] = await api.owner.query(
        `SELECT title FROM form_version WHERE key = ${district!.key}`,
      );
      return rows[0]!.title;
    };
    await loadForms(api.owner, [changed]);
    expect(await titleOf()).toBe('Một tên khác');
    await loadForms(api.owner);
    await api.owner.query(
      `INSERT INTO round (organisation_key, form_version_key, title, year, starts_on, ends_on, state, created_at)
       VALUES ($1, $2, 'Đợt báo cáo', 2022, '2022-10-01', '2022-10-07', 'open', now())`,
      [tree.province.key, district!.key],
    );
    await expect(loadForms(api.owner, [changed])).rejects.toThrow('in use');
    expect(await titleOf()).toBe(district!.title);
  });

  it('cannot be written by the application', async () => {
    const rows: unknown[] = await api.owner.query(
      `SELECT table_name FROM information_schema.role_table_grants
       WHERE grantee = 'hieuhoc_app' AND table_name LIKE 'form%' AND privilege_type <> 'SELECT'`,
    );
    expect(rows).toEqual([]);
  });
});
