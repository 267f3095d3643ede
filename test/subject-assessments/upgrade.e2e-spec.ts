import { describe, expect, it } from '@jest/globals';
import { loadCriteria } from '@app/criteria';
import { newKey } from '@app/kernel';
import { loadTitles } from '@app/titles';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { inDatabase, migrate } from '../support/upgrade';

const REMEMBERS_HANDS = '1795416000000';
const REGISTERED_TITLES = '1795420000001';
const PLACE = { province_id: 1, scope_id: 101, path: '1.101.' };
const SET = 9_001;
const YEAR = 2024;

type Row = Record<string, unknown>;

const nameOf = ({ year, subject_key: key }: Row): string => [year, key].join(':');

async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** Every row of every table, whichever column it has. */
async function everything(client: pg.Client): Promise<Map<string, Row[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class AS c WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations' ORDER BY 1`,
  );
  const known = new Map<string, Row[]>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} AS t ORDER BY t::text`);
    known.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return known;
}

/** What all of these people's answers hang on. */
async function roundOf(client: pg.Client): Promise<void> {
  const at = '2024-01-02T03:04:05Z';
  await insert(client, 'organisation', { key: 101, created_at: at });
  await insert(client, 'criteria_set', { key: SET, code: 'X', subject: 'citizen', title_vi: 'Bộ', title_en: 'Set' });
  await insert(client, 'criteria_version', {
    key: 77,
    set_key: SET,
    number: 1,
    state: 'published',
    text_code: 'QĐ 1',
    valid_from: '2024-01-01',
    content: '{}',
    deadlines: '[]',
    notes: '[]',
  });
  await insert(client, 'assessment_round', {
    key: 7,
    organisation_key: 101,
    title: 'Đợt',
    year: YEAR,
    state: 'open',
    created_at: at,
  });
  await insert(client, 'assessment_round_line', {
    round_key: 7,
    line: 1,
    set_key: SET,
    version_key: 77,
    kinds: [],
    levels: [],
    due_on: '2024-12-01',
    due_boundary: 'by',
  });
}

async function citizen(client: pg.Client): Promise<string> {
  const [key, personKey] = [newKey(), newKey()];
  await insert(client, 'person', { key: personKey, created_at: '2024-01-02T03:04:05Z' });
  await insert(client, 'citizen', {
    ...PLACE,
    key,
    person_key: personKey,
    organisation_key: 101,
    starts_on: '2024-01-01',
  });
  return key;
}

/** As that build wrote it. */
async function assessment(client: pg.Client, subjectKey: string, row: Row): Promise<void> {
  await insert(client, 'subject_assessment', {
    ...PLACE,
    year: YEAR,
    set_key: SET,
    subject_key: subjectKey,
    subject_kind: 'citizen',
    organisation_key: 101,
    round_key: 7,
    line: 1,
    version_key: 77,
    state: 'submitted',
    channel: 'on_behalf',
    answered: 2,
    asked: 2,
    answers: '[[1,2]]',
    updated_at: '2024-05-06T07:08:09Z',
    ...row,
  });
}

async function happened(
  client: pg.Client,
  action: string,
  subject: string,
  actorId: string | null,
  type = 'SubjectAssessment',
) {
  await insert(client, 'audit_event', {
    key: newKey(),
    occurred_at: '2024-05-06T07:08:09Z',
    actor_id: actorId,
    action,
    transaction_id: 700,
    subject_type: type,
    subject_key: subject,
    scope_id: PLACE.scope_id,
    path: PLACE.path,
  });
}

async function link(client: pg.Client, subjectKey: string, row: Row): Promise<string> {
  const key = newKey();
  await insert(client, 'answer_link', {
    ...PLACE,
    key,
    code_digest: key,
    organisation_key: 101,
    round_key: 7,
    line: 1,
    year: YEAR,
    set_key: SET,
    subject_key: subjectKey,
    created_by: newKey(),
    created_at: '2024-05-01Z',
    expires_at: '2030-01-01Z',
    saves: 3,
    ...row,
  });
  return key;
}

describe('an installation whose assessments did not remember who had a hand in them', () => {
  it('loses nothing of them, tells hands by the row and the trail, begins to register titles, and sums what was counted', () =>
    inDatabase(async (url, client) => {
      await migrate(url, REMEMBERS_HANDS);
      await roundOf(client);
      const [typed, sent, handed, uploaded, reviewer] = [newKey(), newKey(), newKey(), newKey(), newKey()];
      const of = (subjectKey: string, year = YEAR) => `${year}-${SET}-${subjectKey}`;

      const expected = new Map<string, string[]>();
      const planted = async (hands: string[], row: Row): Promise<string> => {
        const key = await citizen(client);
        await assessment(client, key, row);
        expected.set(nameOf({ year: YEAR, ...row, subject_key: key }), hands.toSorted());
        return key;
      };
      // Who sent it had taken the place of who typed it; the trail names both, and the reviewer, who has no hand in it.
      const overwritten = await planted([typed, sent], {
        entered_by: sent,
        reason: 'on_paper',
        consent_on: '2024-05-05',
        submitted_at: '2024-05-06Z',
        state: 'reviewed',
        outcome: 'met',
        points: 87.5,
        band: 'good',
        reviewed_at: '2024-05-07Z',
        version: 4,
      });
      for (const [action, actor] of [
        ['saved', typed],
        ['saved', typed],
        ['submitted', sent],
        ['reviewed', reviewer],
      ] as const)
        await happened(client, `subjectAssessment.${action}`, of(overwritten), actor);
      // Through a link: nobody typed, somebody handed it out, and whoever answered is no account.
      const linked = await planted([handed], { channel: 'link', handed_by: handed, state: 'draft', answered: 1 });
      await happened(client, 'subjectAssessment.saved', of(linked), null);
      await planted([handed, typed], { channel: 'link', handed_by: handed, entered_by: typed, traits: ['minor'] });
      await planted([uploaded], { channel: 'file', entered_by: uploaded });
      // Nobody is known: a link of before links remembered who had handed them out.
      await planted([], { channel: 'link' });
      // Of another year than any that has a partition, with the same citizen in this one.
      const twice = await planted([typed], { year: 2041, entered_by: typed });
      await assessment(client, twice, { entered_by: sent, state: 'returned', returned: '["1.1"]' });
      expected.set(`${YEAR}:${twice}`, [sent]);
      await happened(client, 'subjectAssessment.saved', of(twice, 2041), typed);
      // The same key in the trail of something else says nothing.
      await happened(client, 'subjectAssessment.saved', of(twice), reviewer, 'Assessment');
      await insert(client, 'subject_assessment_remark', {
        province_id: 1,
        scope_id: 101,
        year: YEAR,
        key: newKey(),
        set_key: SET,
        subject_key: twice,
        number: 1,
        target: '1.1',
        message: 'Xem lại',
        created_by: reviewer,
        created_at: '2024-05-07Z',
      });
      for (const [communityKey, met] of [
        [newKey(), 1],
        [newKey(), 4],
      ])
        await insert(client, 'subject_result_count', {
          province_id: 1,
          scope_id: 101,
          round_key: 7,
          line: 1,
          community_key: communityKey,
          draft: 1,
          submitted: 3,
          returned: 1,
          reviewed: 7,
          met,
          not_met: 0,
          unjudgeable: 2,
        });
      await link(client, linked, {});
      await link(client, overwritten, { used_at: '2024-05-06Z' });
      await link(client, twice, { withdrawn_at: '2024-05-06Z', saves: 0 });
      const before = await everything(client);

      await migrate(url, REGISTERED_TITLES);
      const after = await everything(client);
      for (const [table, rows] of before) {
        if (table === 'subject_assessment') {
          const told = after.get(table)!.map(({ hands, ...row }) => ({ row, hands: (hands as string[]).toSorted() }));
          expect(told.map(({ row }) => row)).toEqual(expect.arrayContaining(rows));
          expect(told).toHaveLength(rows.length);
          expect(new Map(told.map(({ row, hands }) => [nameOf(row), hands]))).toEqual(expected);
        } else if (table === 'answer_link')
          expect(after.get(table)).toEqual(rows.map((row) => ({ ...row, guardian_key: null, consent_on: null })));
        else expect([table, after.get(table)]).toEqual([table, rows]);
      }
      const added = [...after.keys()].filter((table) => !before.has(table));
      expect(added).toEqual(['link_guess', 'title', 'title_closing', 'title_count', 'title_registration']);
      expect(added.flatMap((table) => after.get(table)!)).toEqual([]);

      // What is new holds for what stood: who agreed without a day is refused, and a citizen is no guardian of herself.
      const guarded = (change: string) =>
        client.query(`UPDATE answer_link SET ${change} WHERE subject_key = $1`, [linked]);
      await expect(guarded(`guardian_key = gen_random_uuid()`)).rejects.toThrow('ck_answer_link_guardian');
      await expect(guarded(`guardian_key = subject_key, consent_on = now()`)).rejects.toThrow(
        'ck_answer_link_guardian',
      );
      await guarded(`guardian_key = gen_random_uuid(), consent_on = '2024-05-01'`);

      await migrate(url);
      const { rows: totals } = await client.query('SELECT * FROM subject_result_total');
      const sums = { draft: 2, submitted: 6, returned: 2, reviewed: 14, met: 5, not_met: 0, unjudgeable: 4 };
      expect(totals).toEqual([{ province_id: 1, scope_id: 101, round_key: 7, line: 1, ...sums }]);
      const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 1 })).initialize();
      await loadCriteria(dataSource);
      await loadTitles(dataSource);
      const { rows: titles } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM title');
      expect(titles[0]!.count).toBeGreaterThan(0);
      await dataSource.destroy();
    }));
});
