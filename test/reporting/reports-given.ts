import { newKey, nodeId } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { TestOrganisation } from '../support/builders';

export interface TestForm {
  key: number;
  /** Keys of the cells `0/people`, `1/people`, … */
  cells: number[];
  textKey: number;
}

let lastForm = 900_000;

/** A form of a few rows with one measure and one optional text; `ruled`: row 1 is at least row 0. */
export async function smallForm(
  owner: DataSource,
  { cells = 3, required = false, ruled = false } = {},
): Promise<TestForm> {
  const key = (lastForm += 1000);
  const keys = Array.from({ length: cells }, (_, index) => key + index + 1);
  await owner.query(`INSERT INTO form (key, code) VALUES ($1, 'small-' || $1::int)`, [key]);
  await owner.query(
    `INSERT INTO form_version (key, form_key, code, number, title, valid_from, source)
     VALUES ($1, $1, 'small-' || $1::int, 1, 'Biểu thử', '2020-01-01', 'test')`,
    [key],
  );
  await owner.query(
    `INSERT INTO form_measure (key, form_version_key, code, position, label) VALUES ($1, $1, 'people', 1, 'Người')`,
    [key],
  );
  await owner.query(
    `INSERT INTO form_row (key, form_version_key, position, code, depth, label, kind)
     SELECT c, $1, at, (at - 1)::text, 0, 'Dòng', 'figures' FROM unnest($2::int[]) WITH ORDINALITY AS r(c, at)`,
    [key, keys],
  );
  await owner.query(
    `INSERT INTO form_cell (key, form_version_key, row_key, code, measure, value_kind, required)
     SELECT c, $1, c, (at - 1) || '/people', 'people', 'count', $3 FROM unnest($2::int[]) WITH ORDINALITY AS r(c, at)`,
    [key, keys, required],
  );
  await owner.query(
    `INSERT INTO form_text (key, form_version_key, code, position, heading, chapter, required) VALUES ($1, $1, 'I', 1, 'I. Đánh giá', '{}', false)`,
    [key],
  );
  if (ruled) {
    await owner.query(
      `INSERT INTO form_rule (key, form_version_key, kind, cell_key, operand_keys, severity) VALUES ($1, $1, 'not_less_than', $2, $3, 'error')`,
      [key, keys[1], [keys[0]]],
    );
  }
  return { key, cells: keys, textKey: key };
}

export interface WishedObligation {
  organisation: TestOrganisation;
  /** To whom the report goes; also the parent in the tree when that organisation owes a report itself. */
  to: TestOrganisation;
  through?: TestOrganisation;
  dueOn?: string;
}

export interface TestRound {
  key: number;
  id: string;
  /** Global ids of the obligations in the order wished. */
  obligations: string[];
  /** Keys in the same order. */
  keys: string[];
}

/** An open round with its obligations, put into the database as the owner. */
export async function openRound(
  owner: DataSource,
  form: TestForm,
  wishes: WishedObligation[],
  year = 2024,
): Promise<TestRound> {
  const [{ key }] = await owner.query<[{ key: number }]>(
    `INSERT INTO round (organisation_key, form_version_key, title, year, starts_on, ends_on, state, created_at)
     VALUES ($1, $2, 'Tuần lễ thử nghiệm', $3, make_date($3, 10, 1), make_date($3, 10, 7), 'open', now()) RETURNING key`,
    [wishes[0]!.organisation.key, form.key, year],
  );
  const owing = new Set(wishes.map(({ organisation }) => organisation.key));
  const rows = wishes.map(({ organisation, to, through, dueOn }) => {
    const parentPath = owing.has(to.key) ? to.path : null;
    const consolidates = wishes.some((other) => other.to.key === organisation.key);
    return {
      province_id: organisation.provinceId,
      scope_id: organisation.scopeId,
      key: newKey(),
      round_key: key,
      organisation_key: organisation.key,
      path: organisation.path,
      node_path: consolidates ? organisation.path : (parentPath ?? organisation.path),
      parent_path: parentPath,
      tier: 0,
      consolidates,
      to_key: to.key,
      through_key: through?.key ?? null,
      due_on: dueOn ?? `${year}-10-20`,
      due_boundary: 'by',
    };
  });
  await owner.query(
    `INSERT INTO obligation (province_id, scope_id, key, round_key, organisation_key, path, node_path, parent_path, tier, consolidates, to_key, through_key, due_on, due_boundary)
     SELECT province_id, scope_id, key, round_key, organisation_key, path, node_path, parent_path, tier, consolidates, to_key, through_key, due_on, due_boundary
     FROM jsonb_populate_recordset(NULL::obligation, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
  return {
    key,
    id: nodeId('Round', key),
    obligations: rows.map((row) =>
      nodeId('Obligation', row.key, { provinceId: row.province_id, scopeId: row.scope_id }),
    ),
    keys: rows.map((row) => row.key),
  };
}
