import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Criteria } from '@app/criteria';
import { Actor, type FactPlace, intKey, nodeId, Role, Transactions } from '@app/kernel';
import { EntryChannel, openLine, readSubjects, recordIn } from '@app/subject-assessments';
import fc from 'fast-check';
import type { TestPerson } from '../support/builders';
import { testEvent } from '../support/events';
import { SubjectAssessmentWorld, tenOf } from '../subject-assessments/subject-assessments-given';

/**
 * A thousand random histories at once, in one database: two hamlets, two families and three citizens each, who move, are registered, withdraw, are assessed,
 * recognised, lose a recognition and end. The first acts of all histories are done together, then their second ones: none touches another's people. The model
 * knows days, sets and nothing else.
 */
const HISTORIES = 1000;
const STEPS = 8;
const TITLES = ['learning-citizen', 'advanced-worker'] as const;
/** Days are numbers in the model. */
const dayOf = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
const LAST = 300;

const who = fc.nat(2);
const act = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      kind: fc.constant('stay' as const),
      who,
      hamlet: fc.nat(1),
      family: fc.option(fc.nat(1), { nil: null }),
      from: fc.nat(LAST),
      days: fc.option(fc.nat(90), { nil: null }),
    }),
  },
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('leave' as const), who, on: fc.nat(LAST) }) },
  { weight: 30, arbitrary: fc.record({ kind: fc.constant('register' as const), who: fc.nat(4), movement: fc.nat(1) }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), who: fc.nat(4) }) },
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('assess' as const), who }) },
  {
    weight: 30,
    arbitrary: fc.record({ kind: fc.constant('recognise' as const), who, title: fc.nat(1), decision: fc.nat(1) }),
  },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('revoke' as const), who, title: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end' as const), who }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
type Of<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

interface Stay {
  hamlet: number;
  family: number | null;
  from: number;
  to: number | null;
}
interface History {
  acts: Act[];
  hamlets: string[];
  families: string[];
  citizens: string[];
  /** The model: of each citizen. */
  stays: Stay[][];
  ended: boolean[];
  /** The movement that each of the citizens and families takes part in. */
  takesPart: (number | null)[];
  /** Hamlet in which each was assessed, -1 for none; null: not assessed. */
  assessed: (number | null)[];
  held: Set<string>[];
}

const REGISTER = `mutation ($input: RegisterSubjectsInput!) { registerSubjects(input: $input) { things { isDone code } } }`;
const LAUNCH = `mutation ($input: LaunchMovementInput!) { launchMovement(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) { id } }`;
const END = `mutation ($id: ID!, $version: Int!, $reason: SubjectEnd!, $endsOn: Date!) {
  endCitizen(id: $id, version: $version, reason: $reason, endsOn: $endsOn) { id } }`;

describe('whoever is counted, over a thousand histories', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;
  let place: FactPlace;
  let histories: History[];
  const movements: string[] = [];
  const decisions: string[] = [];
  const titles: string[] = [];
  let recognitionRound: string;
  let numbers = 0;

  const sql = <Row = object>(text: string, params: unknown[] = []) => world.api.owner.query<Row[]>(text, params);
  /** `[rows]` as JSON for `jsonb_populate_recordset`. */
  const insert = (table: string, rows: readonly object[], rest = '') =>
    rows.length === 0
      ? Promise.resolve([])
      : sql<{ key: string }>(
          `INSERT INTO ${table} (${Object.keys(rows[0]!).join(', ')}) SELECT ${Object.keys(rows[0]!)
            .map((name) => `r.${name}`)
            .join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1) AS r ${rest}`,
          [JSON.stringify(rows)],
        );

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    const { api, officer, association, opener, national, tree } = world;
    roundId = await world.open();
    place = { provinceId: association.provinceId, scopeId: association.scopeId };
    const launched = { startsOn: '2026-01-01', name: 'Học tập suốt đời' };
    for (const [by, over] of [
      [opener, { organisationId: national.id }],
      [officer, { organisationId: association.id }],
    ] as [TestPerson, object][]) {
      const input = { ...launched, ...over, parentId: movements[0] ?? null };
      movements.push((await api.ok<{ launchMovement: { id: string } }>(by, LAUNCH, { input })).launchMovement.id);
    }
    for (const code of TITLES)
      titles.push((await sql<{ key: string }>('SELECT key FROM title WHERE code = $1', [code]))[0]!.key);
    for (const code of ['12/QĐ-HKH', '13/QĐ-HKH']) {
      decisions.push(randomUUID());
      await sql(
        `INSERT INTO directive (key, keeper_key, origin, type, code, code_key, issuer, issuer_key, place, issued_on, subject, state, signer_name, signer_position, created_at, version)
         VALUES ($1, $2, 'own', 'QĐ', $3, lower($3), 'Hội', $2, 'Xã', '2026-12-05', 'Về việc công nhận', 'registered', 'Người Ký Thử', 'Chủ tịch', now(), 1)`,
        [decisions.at(-1), association.key, code],
      );
    }
    [{ key: recognitionRound }] = (await sql<{ key: string }>(
      `INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on, version)
       VALUES (gen_random_uuid(), $1, $2, 'citizen', 2026, '2027-01-02', 'decided', '2027-01-01', 1) RETURNING key`,
      [association.key, titles[0]],
    )) as [{ key: string }];
    const drawn = fc.sample(fc.array(act, { minLength: STEPS, maxLength: STEPS }), {
      numRuns: HISTORIES,
      seed: 20_261_130,
    });
    histories = drawn.map((acts) => ({
      acts,
      hamlets: [randomUUID(), randomUUID()],
      families: [randomUUID(), randomUUID()],
      citizens: [randomUUID(), randomUUID(), randomUUID()],
      stays: [[], [], []],
      ended: [false, false, false],
      takesPart: [null, null, null, null, null],
      assessed: [null, null, null],
      held: [new Set(), new Set(), new Set()],
    }));
    const of = {
      province_id: place.provinceId,
      scope_id: place.scopeId,
      organisation_key: association.key,
      path: association.path,
      starts_on: '2026-01-01',
      version: 1,
    };
    await insert(
      'community',
      histories.flatMap(({ hamlets }, at) =>
        hamlets.map((key, nth) => ({ ...of, key, kind: 'thon', name: `${at}-${nth}`, search_name: `${at}-${nth}` })),
      ),
    );
    await insert(
      'family',
      histories.flatMap(({ families, hamlets }, at) =>
        families.map((key, nth) => ({ ...of, key, community_key: hamlets[nth], code: `${at}` })),
      ),
    );
    // People without a name: nobody is asked for one here.
    await insert(
      'person',
      histories.flatMap(({ citizens }) => citizens.map((key) => ({ key, created_at: '2026-01-01', is_demo: false }))),
    );
    await insert(
      'citizen',
      histories.flatMap(({ citizens }) => citizens.map((key) => ({ ...of, key, person_key: key }))),
    );
    await insert('subject_delta', [
      {
        province_id: place.provinceId,
        scope_id: place.scopeId,
        key: randomUUID(),
        kind: 'citizen',
        change: HISTORIES * 3,
      },
    ]);
    // Plans of what was filled in bulk would be those of empty tables.
    await sql('ANALYZE citizen, family, community');
    expect(tree.commune.scopeId).toBe(place.scopeId);
  });
  afterAll(() => world.api.close());

  const fact = () => ({ province_id: place.provinceId, scope_id: place.scopeId });
  const open = ({ stays }: History, at: number): Stay | undefined => stays[at]!.find(({ to }) => to === null);
  const idOf = (history: History, at: number): string =>
    at < 3 ? nodeId('Citizen', history.citizens[at]!, place) : nodeId('Family', history.families[at - 3]!, place);
  const keyOf = (history: History, at: number): string => (at < 3 ? history.citizens[at]! : history.families[at - 3]!);

  async function stay(all: [History, Of<'stay'>][]): Promise<void> {
    const rows = all.flatMap(([history, { who: at, hamlet, family, from, days }]) => {
      if (history.ended[at]) return [];
      const to = days === null ? null : from + days;
      const overlaps = history.stays[at]!.some((one) => from <= (one.to ?? Infinity) && one.from <= (to ?? Infinity));
      if (!overlaps) history.stays[at]!.push({ hamlet, family, from, to });
      const home = {
        community_key: history.hamlets[hamlet],
        family_key: family === null ? null : history.families[family],
      };
      const during = { valid_from: dayOf(from), valid_to: to === null ? null : dayOf(to) };
      return [{ ...fact(), key: randomUUID(), citizen_key: history.citizens[at], ...home, ...during }];
    });
    await insert('membership', rows, 'ON CONFLICT DO NOTHING');
  }

  async function leave(all: [History, Of<'leave'>][]): Promise<void> {
    const rows = all.flatMap(([history, { who: at, on }]) => {
      const now = open(history, at);
      if (!now) return [];
      now.to = Math.max(now.from, on);
      return [{ citizen_key: history.citizens[at], on: dayOf(on) }];
    });
    await sql(
      `UPDATE membership AS m SET valid_to = greatest(m.valid_from, r."on") FROM jsonb_to_recordset($1) AS r(citizen_key uuid, "on" date)
       WHERE m.province_id = $2 AND m.citizen_key = r.citizen_key AND m.valid_to IS NULL`,
      [JSON.stringify(rows), place.provinceId],
    );
  }

  async function register(all: [History, Of<'register'>][]): Promise<void> {
    for (const [nth, movementId] of movements.entries()) {
      const ours = all.filter(([, { movement }]) => movement === nth);
      for (let from = 0; from < ours.length; from += 100) {
        const some = ours.slice(from, from + 100);
        const chosen = (isCitizen: boolean) =>
          some.filter(([, one]) => one.who < 3 === isCitizen).map(([history, one]) => ({ history, at: one.who }));
        const [citizens, families] = [chosen(true), chosen(false)];
        const input = {
          movementId,
          organisationId: world.association.id,
          isRehearsal: false,
          citizenIds: citizens.map(({ history, at }) => idOf(history, at)),
          familyIds: families.map(({ history, at }) => idOf(history, at)),
        };
        const { registerSubjects } = await world.api.ok<{ registerSubjects: { things: { code: string | null }[] } }>(
          world.officer,
          REGISTER,
          { input },
        );
        // Answered by kind, as they are asked: families before citizens.
        const asked = [...families, ...citizens];
        expect(registerSubjects.things.map(({ code }) => code)).toEqual(
          asked.map(({ history, at }) => {
            if (at < 3 && history.ended[at]) return 'SUBJECT_ENDED';
            if (history.takesPart[at] !== null) return 'MOVEMENT_REGISTERED';
            history.takesPart[at] = nth;
            return null;
          }),
        );
      }
    }
  }

  async function withdraw(all: [History, Of<'withdraw'>][]): Promise<void> {
    const ours = all.filter(([history, { who: at }]) => history.takesPart[at] !== null);
    const rows = await sql<{ key: string; subject: string; version: number }>(
      `SELECT r.key, r.subject_key AS subject, r.version FROM movement_registration AS r WHERE r.subject_key = ANY($1) AND r.withdrawn_on IS NULL`,
      [ours.map(([history, { who: at }]) => keyOf(history, at))],
    );
    expect(rows).toHaveLength(ours.length);
    for (const { key, version } of rows)
      await world.api.ok(world.officer, WITHDRAW, {
        input: { id: nodeId('MovementRegistration', key, place), version, reason: 'Rút' },
      });
    for (const [history, { who: at }] of ours) history.takesPart[at] = null;
  }

  async function assess(all: [History, Of<'assess'>][]): Promise<void> {
    const ours = all.filter(([history, { who: at }]) => !history.ended[at]);
    const keys = ours.map(([history, { who: at }]) => history.citizens[at]!);
    const answers = Object.fromEntries(
      tenOf(9).map(({ target, points }) => [target, { kind: 'points', points } as const]),
    );
    const begun = await world.api.app.get(Transactions).run(Actor.system(), async (tx) => {
      tx.happened(testEvent('subjectAssessments.listed', 'SubjectAssessment'), { subject: 'x', path: null });
      const query = tx.query.bind(tx);
      const line = await openLine(query, { roundKey: intKey('AssessmentRound', roundId), line: 1 }, '2027-01-10');
      const version = (await world.api.app.get(Criteria).published([line.versionKey], query)).get(line.versionKey)!;
      const known = await readSubjects(query, line.kind, { provinceId: place.provinceId, keys, day: line.day });
      const said = { channel: EntryChannel.File };
      const rows = keys.map((key) => ({ subject: known.get(key)!, answers, isSent: true, said }));
      return [...(await recordIn(tx, line, version.content, rows))];
    });
    const fresh = ours.filter(([history, { who: at }]) => history.assessed[at] === null);
    expect(begun.toSorted()).toEqual(fresh.map(([history, { who: at }]) => history.citizens[at]!).toSorted());
    for (const [history, { who: at }] of fresh) history.assessed[at] = open(history, at)?.hamlet ?? -1;
  }

  async function recognise(all: [History, Of<'recognise'>][]): Promise<void> {
    const rows = all.map(([history, { who: at, title, decision }]) => {
      history.held[at]!.add(TITLES[title]!);
      return {
        ...fact(),
        key: randomUUID(),
        title_key: titles[title],
        year: 2026,
        achievement: `title/${titles[title]}`,
        kind: 'citizen',
        subject_key: history.citizens[at],
        path: world.association.path,
        round_key: recognitionRound,
        nomination_key: randomUUID(),
        granted_by_key: world.association.key,
        directive_key: decisions[decision],
        granted_on: '2026-12-05',
        book_year: 2026,
        number: (numbers += 1),
        validity: 'unlimited',
        version: 1,
      };
    });
    await insert('recognition', rows, 'ON CONFLICT DO NOTHING');
  }

  async function revoke(all: [History, Of<'revoke'>][]): Promise<void> {
    for (const [history, { who: at, title }] of all) history.held[at]!.delete(TITLES[title]!);
    await sql(
      `UPDATE recognition AS r SET revoked_on = '2027-01-09', revocation_ground = 'false_papers', revocation_reason = 'Thử'
       FROM jsonb_to_recordset($1) AS x(subject_key uuid, title_key uuid)
       WHERE r.subject_key = x.subject_key AND r.title_key = x.title_key AND r.revoked_on IS NULL`,
      [
        JSON.stringify(
          all.map(([history, { who: at, title }]) => ({ subject_key: history.citizens[at], title_key: titles[title] })),
        ),
      ],
    );
  }

  async function end(all: [History, Of<'end'>][]): Promise<void> {
    for (const [history, { who: at }] of all.filter(([one, { who: nth }]) => !one.ended[nth])) {
      await world.api.ok(world.officer, END, {
        id: idOf(history, at),
        version: 1,
        reason: 'MOVED',
        endsOn: '2027-01-10',
      });
      history.ended[at] = true;
      history.takesPart[at] = null;
      const now = open(history, at);
      if (now) now.to = Infinity;
    }
  }

  const doAll = async (step: number): Promise<void> => {
    const acts = histories.map((history): [History, Act] => [history, history.acts[step]!]);
    const of = <Kind extends Act['kind']>(kind: Kind) =>
      acts.filter((one): one is [History, Of<Kind>] => one[1].kind === kind);
    await stay(of('stay'));
    await leave(of('leave'));
    await register(of('register'));
    await withdraw(of('withdraw'));
    await assess(of('assess'));
    await recognise(of('recognise'));
    await revoke(of('revoke'));
    await end(of('end'));
  };

  /** Who lives where on a day: hamlets, and families, by key. */
  const livingOn = (day: number, column: 'community_key' | 'family_key'): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { stays, hamlets, families } of histories)
      for (const now of stays.flatMap((all) => all.filter(({ from, to }) => from <= day && day <= (to ?? Infinity)))) {
        const key =
          column === 'community_key' ? hamlets[now.hamlet]! : now.family === null ? null : families[now.family]!;
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    return counts;
  };

  it('lives in one hamlet and one family a day, takes part in one movement of a cascade, is assessed once a year, and is recognised once', async () => {
    for (let step = 0; step < STEPS; step++) await doAll(step);
    for (const day of [0, 45, 120, 200, 299])
      for (const column of ['community_key', 'family_key'] as const) {
        const rows = await sql<{ key: string; rows: number; people: number }>(
          `SELECT m.${column} AS key, count(*)::int AS rows, count(DISTINCT m.citizen_key)::int AS people FROM membership AS m
           WHERE m.${column} = ANY($2) AND m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to >= $1) GROUP BY 1`,
          [dayOf(day), histories.flatMap(({ hamlets, families }) => [...hamlets, ...families])],
        );
        expect(rows.filter((row) => row.rows !== row.people)).toEqual([]);
        const living = livingOn(day, column);
        expect(new Map(rows.map(({ key, people }) => [key, people]))).toEqual(living);
      }

    const standing = await sql<{ subject: string; nth: number }>(
      `SELECT r.subject_key AS subject, array_position($1::uuid[], r.movement_key) - 1 AS nth FROM movement_registration AS r WHERE r.withdrawn_on IS NULL`,
      [movements.map((id) => Buffer.from(id, 'base64url').toString().split(':')[2])],
    );
    const expected = histories.flatMap((history) =>
      history.takesPart.flatMap((nth, at) => (nth === null ? [] : [[keyOf(history, at), nth] as const])),
    );
    expect(standing).toHaveLength(expected.length);
    expect(new Map(standing.map(({ subject, nth }) => [subject, nth]))).toEqual(new Map(expected));
    const counted = await sql<{ kind: string; registered: number }>(
      'SELECT c.kind, sum(c.registered)::int AS registered FROM movement_count AS c GROUP BY 1 ORDER BY 1',
    );
    const partOf = (from: number, to: number) =>
      histories.reduce((sum, { takesPart }) => sum + takesPart.slice(from, to).filter((nth) => nth !== null).length, 0);
    expect(counted).toEqual([
      { kind: 'citizen', registered: partOf(0, 3) },
      { kind: 'family', registered: partOf(3, 5) },
    ]);

    const assessed = await sql<{ key: string; submitted: number }>(
      `SELECT d.community_key AS key, sum(d.submitted)::int AS submitted FROM subject_result_delta AS d GROUP BY 1`,
    );
    const byHamlet = new Map<string, number>();
    for (const { assessed: all, hamlets } of histories)
      for (const hamlet of all.filter((one) => one !== null)) {
        const key = hamlets[hamlet] ?? '00000000-0000-0000-0000-000000000000';
        byHamlet.set(key, (byHamlet.get(key) ?? 0) + 1);
      }
    expect(new Map(assessed.map(({ key, submitted }) => [key, submitted]))).toEqual(byHamlet);
  });

  it('is one of the share that decisions of recognition show a commune, by however many titles and decisions', async () => {
    const { api, tree } = world;
    const committee = await api.given.person(Role.Reporter, tree.commune);
    const province = await api.given.person(Role.Officer, tree.province);
    const [set] = await sql<{ key: number }>(
      `SELECT key FROM criteria_set WHERE code = 'learning-community/commune/1'`,
    );
    const line = { kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: '2027-02-28', dueBoundary: 'BEFORE' };
    await api.ok(
      province,
      'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
      {
        input: {
          organisationId: tree.province.id,
          title: 'Xã',
          year: 2026,
          lines: [{ ...line, setId: nodeId('CriteriaSet', set!.key) }],
        },
      },
    );
    const { assessments } = await api.ok<{ assessments: { edges: { node: { id: string } }[] } }>(
      committee,
      '{ assessments(first: 1) { edges { node { id } } } }',
    );
    const { offeredEvidence } = await api.ok<{ offeredEvidence: { thingKind: string; share: object }[] }>(
      committee,
      'query ($id: ID!) { offeredEvidence(assessmentId: $id, target: "5.1") { thingKind share { part whole } } }',
      { id: assessments.edges[0]!.node.id },
    );
    const going = histories.flatMap(({ held, ended }) => held.filter((_, at) => !ended[at]));
    const share = { part: going.filter((one) => one.has('learning-citizen')).length, whole: going.length };
    expect(share.part).toBeGreaterThan(300);
    expect(offeredEvidence.filter(({ thingKind }) => thingKind === 'DIRECTIVE')).toEqual([
      { thingKind: 'DIRECTIVE', share },
      { thingKind: 'DIRECTIVE', share },
    ]);
  });
});
