import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, nodeId, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { RollupFolder } from '@app/reporting';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { openRound, smallForm, type TestForm, type TestRound } from './reports-given';

/** `ANSWERS=2000` for as many as were promised. */
const ANSWERS = Number(process.env.ANSWERS ?? 100);
const WRITERS = 3;
const READERS = 3;

const PARTS = `query ($id: ID!, $cell: ID!) {
  before: totals(obligationId: $id) { cellId total numbered }
  contributions(obligationId: $id, cellId: $cell, first: 100) { edges { node { value } } totalCount }
  after: totals(obligationId: $id) { cellId total numbered }
}`;

interface Answered {
  before: object[];
  after: { total: number | null }[];
  contributions: { edges: { node: { value: number | null } }[] };
}

describe('what a query answers while others write and fold', () => {
  let api: TestApi;
  let worker: DataSource;
  let officer: TestPerson;
  let form: TestForm;
  let round: TestRound;
  let communes: TestOrganisation[];

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource(dataSourceOptions({ url: api.workerUrl, poolSize: 2 })).initialize();
    const { province, department } = await api.given.tree();
    officer = await api.given.person(Role.Officer, department);
    form = await smallForm(api.owner);
    const below = (kind: string, name: string, parent: TestOrganisation) =>
      api.given.organisation({ kind: kind as OrganisationKind, name, parent });
    communes = [];
    const wishes = [];
    for (let at = 0; at < 4; at += 1) {
      const commune = await below('peoples_committee', `UBND xã số ${at}`, province);
      communes.push(commune);
      wishes.push({ organisation: commune, to: province });
      wishes.push({ organisation: await below('primary_school', `Trường số ${at}`, commune), to: commune });
    }
    round = await openRound(api.owner, form, [{ organisation: province, to: department }, ...wishes]);
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });

  it(`is of one moment: a total is the sum of its parts, in ${ANSWERS} of ${ANSWERS} answers`, async () => {
    const over = new AbortController();
    const until = async (work: (turn: number) => Promise<unknown>) => {
      for (let turn = 0; !over.signal.aborted; turn += 1) await work(turn);
    };
    const folder = new RollupFolder(worker);
    const busy = [
      ...Array.from({ length: WRITERS }, (_, at) =>
        until((turn) => write(communes[(at + turn) % communes.length]!, turn)),
      ),
      until(() => folder.fold(3)),
    ];
    const totals = new Set<number | null>();
    const wrong: string[] = [];
    const questions = Array.from({ length: ANSWERS }).keys();
    const read = async () => {
      for (const _ of questions) {
        const answer = await api.ok<Answered>(officer, PARTS, {
          id: round.obligations[0],
          cell: nodeId('FormCell', form.cells[0]!),
        });
        const total = answer.after[0]?.total ?? null;
        const parts = answer.contributions.edges.reduce((sum, { node }) => sum + (node.value ?? 0), 0);
        totals.add(total);
        if ((total ?? 0) !== parts || JSON.stringify(answer.before) !== JSON.stringify(answer.after))
          wrong.push(`${total} is not ${parts}`);
      }
    };
    await Promise.all(Array.from({ length: READERS }, read));
    over.abort();
    await Promise.all(busy);
    expect(wrong).toEqual([]);
    // Where nothing changes, everything agrees.
    expect(totals.size).toBeGreaterThan(5);
  }, 600_000);

  /** What a report of a school below does to the totals when it is sent. */
  const write = (commune: TestOrganisation, turn: number): Promise<unknown> =>
    api.owner.query(
      `INSERT INTO rollup_delta (province_id, scope_id, year, key, round_key, node_path, cell_keys, sums, numbered, not_applicable, created_at)
       SELECT o.province_id, o.scope_id, 2024, $3, o.round_key, o.node_path, ARRAY[$4::int], ARRAY[$5::bigint], ARRAY[1], ARRAY[0], now()
       FROM obligation AS o WHERE o.round_key = $1 AND o.organisation_key = $2`,
      [round.key, commune.key, newKey(), form.cells[0], turn % 7],
    );
});
