import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intKey, newKey, nodeId } from '@app/kernel';
import { SubjectResultFolder } from '@app/subject-assessments';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { startWorker } from '../support/worker';
import { ResultMap } from './result-map';
import { SubjectAssessmentWorld } from './subject-assessments-given';

/**
 * Random histories of a country whose communes are assessed, folded, moved, merged, divided and founded, against a model that knows nothing of counts: it
 * keeps who stands where, and looks for each place's heirs one by one. A thousand of them, alone on the machine:
 * `HISTORIES=1000 TEST_FILE_GIVE_UP_MS=3600000 node test/jest.ts -w 1 result-totals`.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 25);
/** Who changes together: fewer are not told. */
const GROUP = 5;

const RESULTS = `query ($roundId: ID!, $unitId: ID!) { subjectResults(roundId: $roundId, line: 1, unitId: $unitId) {
  unit { id } draft submitted returned reviewed met notMet unjudgeable } }`;
const FIGURES = ['draft', 'submitted', 'returned', 'reviewed', 'met', 'notMet', 'unjudgeable'] as const;
type Figures = Record<(typeof FIGURES)[number], number>;
const NOTHING: Figures = { draft: 0, submitted: 0, returned: 0, reviewed: 0, met: 0, notMet: 0, unjudgeable: 0 };

interface Standing {
  state: 'draft' | 'submitted' | 'returned' | 'reviewed';
  outcome: 'met' | 'not_met' | 'unjudgeable' | 'incomplete' | null;
}
const STANDINGS: Standing[] = [
  { state: 'draft', outcome: null },
  { state: 'submitted', outcome: null },
  { state: 'returned', outcome: null },
  { state: 'reviewed', outcome: 'met' },
  { state: 'reviewed', outcome: 'not_met' },
  { state: 'reviewed', outcome: 'unjudgeable' },
  { state: 'reviewed', outcome: 'incomplete' },
];

interface Group extends Standing {
  place: number;
  provinceId: number;
  communityKey: string | null;
  keys: string[];
}

function figuresOf({ state, outcome }: Standing): Figures {
  const name = outcome === 'not_met' ? 'notMet' : outcome;
  return { ...NOTHING, [state]: GROUP, ...(name && name !== 'incomplete' && { [name]: GROUP }) };
}

const combined = (one: Figures, other: Figures, sign: 1 | -1): Figures =>
  Object.fromEntries(FIGURES.map((name) => [name, one[name] + sign * other[name]])) as unknown as Figures;

const number = fc.nat(1_000);
const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constant('assess' as const), one: number, other: number, standing: number }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('change' as const), one: number, standing: number }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('fold' as const, 'look' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('move' as const, 'merge' as const, 'divide' as const, 'found' as const, 'unite' as const),
      one: number,
      other: number,
      third: number,
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

describe('totals of results by territory', () => {
  let world: SubjectAssessmentWorld;
  let worker: INestApplicationContext;
  let folder: SubjectResultFolder;
  let map: ResultMap;
  let round: { setKey: number; versionKey: number; organisationKey: number };

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    worker = await startWorker(world.api);
    folder = worker.get(SubjectResultFolder, { strict: false });
    map = await ResultMap.make(world.api.owner);
    const { owner } = world.api;
    [round] = (await owner.query(
      `SELECT l.set_key AS "setKey", l.version_key AS "versionKey", d.organisation_key AS "organisationKey" FROM assessment_round AS d
       JOIN assessment_round_line AS l ON l.round_key = d.key WHERE d.key = $1`,
      [intKey('AssessmentRound', await world.open())],
    )) as [typeof round];
  }, 180_000);
  afterAll(async () => {
    await worker.close();
    await world.api.close();
  });

  class History {
    readonly groups: Group[] = [];

    private constructor(readonly roundKey: number) {}

    static async begin(): Promise<History> {
      const [{ key }] = (await world.api.owner.query(
        `INSERT INTO assessment_round (organisation_key, title, year, state, created_at) VALUES ($1, 'Đợt', 2026, 'open', now()) RETURNING key`,
        [round.organisationKey],
      )) as [{ key: number }];
      await world.api.owner.query(
        `INSERT INTO assessment_round_line (round_key, line, set_key, version_key, kinds, levels, due_on, due_boundary)
         VALUES ($1, 1, $2, $3, '{}', '{}', '2027-01-15', 'before')`,
        [key, round.setKey, round.versionKey],
      );
      return new History(key);
    }

    async do(command: Command): Promise<void> {
      if ('third' in command) await map.change(command.act, command);
      else if (command.act === 'assess') await this.assess(command);
      else if (command.act === 'change') await this.change(command);
      else if (command.act === 'fold') await folder.fold();
      // Whoever looks while it is folded sees the same.
      else await Promise.all([folder.fold(), this.look()]);
    }

    private async assess({ one, other, standing }: { one: number; other: number; standing: number }): Promise<void> {
      const { key: place, province } = map.placeAt(one);
      const group: Group = {
        ...STANDINGS[standing % STANDINGS.length]!,
        place,
        provinceId: province,
        communityKey: other % 4 === 0 ? null : `00000000-0000-4000-8000-00000000000${other % 4}`,
        keys: Array.from({ length: GROUP }, () => newKey()),
      };
      await world.api.owner.query(
        `INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, community_key, round_key,
           line, version_key, state, outcome, channel, updated_at)
         SELECT $1, $2, 2026, $3, one.key, 'citizen', $4, 'x', $5, $6, 1, $7, $8, $9, 'file', now() FROM unnest($10::uuid[]) AS one(key)`,
        [
          group.provinceId,
          place,
          round.setKey,
          round.organisationKey,
          group.communityKey,
          this.roundKey,
          round.versionKey,
          group.state,
          group.outcome,
          group.keys,
        ],
      );
      await this.tell(group, figuresOf(group));
      this.groups.push(group);
    }

    private async change({ one, standing }: { one: number; standing: number }): Promise<void> {
      const group = this.groups[one % Math.max(1, this.groups.length)];
      if (!group) return;
      const before = figuresOf(group);
      Object.assign(group, STANDINGS[standing % STANDINGS.length]);
      await world.api.owner.query(
        'UPDATE subject_assessment SET state = $3, outcome = $4 WHERE province_id = $1 AND subject_key = ANY($2::uuid[])',
        [group.provinceId, group.keys, group.state, group.outcome],
      );
      await this.tell(group, combined(figuresOf(group), before, -1));
    }

    private async tell({ provinceId, place, communityKey }: Group, change: Figures): Promise<void> {
      await world.api.owner.query(
        `INSERT INTO subject_result_delta (province_id, scope_id, key, round_key, line, community_key, draft, submitted, returned, reviewed, met, not_met, unjudgeable)
         VALUES ($1, $2, $3, $4, 1, coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'), ${FIGURES.map((_, at) => `$${at + 6}`).join(', ')})`,
        [provinceId, place, newKey(), this.roundKey, communityKey, ...FIGURES.map((name) => change[name])],
      );
    }

    async look(): Promise<void> {
      for (const unit of map.unitsToAsk()) {
        const told = await this.told(unit);
        for (const part of map.partsOf(unit))
          expect({ unit, part, ...told.get(part) }).toEqual({ unit, part, ...this.recomputed(part) });
        // Of other units than the model's nobody was assessed.
        for (const [part, figures] of told) if (!map.knows(part)) expect(figures).toEqual(NOTHING);
      }
    }

    async told(unit: number): Promise<Map<number, Figures>> {
      const { subjectResults } = await world.api.ok<{ subjectResults: (Figures & { unit: { id: string } })[] }>(
        world.opener,
        RESULTS,
        { roundId: nodeId('AssessmentRound', this.roundKey), unitId: nodeId('AdministrativeUnit', unit) },
      );
      return new Map(subjectResults.map(({ unit: { id }, ...figures }) => [intKey('AdministrativeUnit', id), figures]));
    }

    private recomputed(unit: number): Figures {
      return this.groups
        .filter(({ place }) => map.liesIn(place, unit))
        .reduce((sum, group) => combined(sum, figuresOf(group), 1), NOTHING);
    }
  }

  it(`are those of the rows after each of ${HISTORIES} histories, on the map of today`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 18 }), async (commands) => {
        const history = await History.begin();
        for (const one of commands) await history.do(one);
        await history.look();
        await folder.fold();
        await history.look();
        await map.forget();
      }),
      { numRuns: HISTORIES, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
    while ((await folder.fold()) > 0);
    expect(await folder.verify()).toEqual([]);
  }, 3_600_000);

  it('are compared with the rows at night, those of places as those of communities, and counted anew', async () => {
    const { owner } = world.api;
    while ((await folder.fold()) > 0);
    for (const table of ['subject_result_count', 'subject_result_total']) {
      const [planted] = await owner.query<[{ scopeId: number; roundKey: number; met: number }[], number]>(
        `UPDATE ${table} SET met = met + 1 WHERE (tableoid, ctid) IN (
           SELECT tableoid, ctid FROM ${table} ORDER BY province_id, scope_id, round_key LIMIT 1) RETURNING scope_id AS "scopeId", round_key AS "roundKey", met`,
      );
      const { scopeId, roundKey, met } = planted[0]!;
      const wrong = { table, scopeId, roundKey, line: 1, counted: { met }, listed: { met: met - 1 } };
      expect(await folder.verify()).toMatchObject([wrong]);
      expect(await folder.rebuild()).toMatchObject({ found: [wrong], left: [] });
      expect(await folder.verify()).toEqual([]);
    }
    // A worker of an earlier build folded, which kept no totals of places; and somebody is at work meanwhile.
    const history = await History.begin();
    await history.do({ act: 'assess', one: 0, other: 0, standing: 3 });
    await folder.fold();
    await owner.query('DELETE FROM subject_result_total WHERE round_key = $1', [history.roundKey]);
    expect(await folder.verify()).toMatchObject([
      { table: 'subject_result_total', counted: { met: 0 }, listed: { met: GROUP } },
    ]);
    await history.do({ act: 'change', one: 0, standing: 4 });
    expect(await folder.rebuild()).toMatchObject({ found: [{ roundKey: history.roundKey }], left: [] });
    await history.look();
    await folder.fold();
    await history.look();
    expect(await folder.verify()).toEqual([]);
  });

  it('tell of a unit what is told of it among its siblings, whichever is opened', async () => {
    const history = await History.begin();
    const province = map.partsOf(1)[1]!;
    while (map.partsOf(province).length < 3) await map.add(province);
    const communes = map.partsOf(province).slice(1, 3);
    for (const [at, key] of communes.entries())
      await world.api.owner.query(
        `INSERT INTO subject_result_total (province_id, scope_id, round_key, line, draft, submitted, returned, reviewed, met, not_met, unjudgeable)
         VALUES ($1, $2, $3, 1, $4, 0, 0, 0, 0, 0, 0)`,
        [province, key, history.roundKey, [3, 40][at]],
      );
    const among = await history.told(province);
    expect(communes.map((key) => among.get(key)!.draft)).toEqual([null, null]);
    for (const key of communes) expect((await history.told(key)).get(key)).toEqual(among.get(key));
    await world.api.owner.query('DELETE FROM subject_result_total WHERE round_key = $1', [history.roundKey]);
  });
});
