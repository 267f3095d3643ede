import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, nodeId } from '@app/kernel';
import fc from 'fast-check';
import type { TestOrganisation } from '../support/builders';
import { GRANT, RecognitionWorld, REVOKE } from './recognitions-given';

/** `HISTORIES=1000 TEST_FILE_GIVE_UP_MS=3600000 node test/jest.ts -w 1 test/recognitions/histories`. */
const HISTORIES = Number(process.env.HISTORIES ?? 8);
const UNIVERSITIES = 8;
/** What those who enter at the same moment may be told instead. */
const TOLD = new Set([
  'RECOGNITION_ROUND_STATE',
  'VERSION_CONFLICT',
  'CONFLICT',
  'NOBODY_RECOMMENDED',
  'RECOGNISED_ALREADY',
]);

/** A round, closed, with whom it recommends; two bodies give awards for the same few achievements. */
interface Drawn {
  body: 0 | 1;
  theme: 0 | 1;
  whom: number[];
}

interface Made extends Drawn {
  id: string;
  decision: string;
}

const round: fc.Arbitrary<Drawn> = fc.record({
  body: fc.constantFrom(0, 1),
  theme: fc.constantFrom(0, 1),
  whom: fc.uniqueArray(fc.nat(UNIVERSITIES - 1), { minLength: 1 }),
});
/** Mostly a few decisions at once, now and then fifty. */
const rounds = fc.oneof(
  { weight: 9, arbitrary: fc.array(round, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(round, { minLength: 50, maxLength: 50 }) },
);

describe('recognitions, whoever decides at the same moment', () => {
  let world: RecognitionWorld;
  let universities: TestOrganisation[];
  let history = 0;
  const AWARDS = ['merit/province', 'commendation/department'];
  /** Of either body, what its book has come to. */
  const book = [0, 0];

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    universities = [];
    for (let at = 0; at < UNIVERSITIES; at++) universities.push((await world.university(`Trường ${at}`)).at);
    for (const [at, code] of AWARDS.entries())
      await world.api.owner.query(
        `INSERT INTO authority (key, code, award_key, act, province_key, holder_kind, holder_level, valid_from, citation)
         VALUES ($1, $2, $3, 'decide', $4, $5, 'province', '2026-01-01', 'Điều 1 của văn bản thử')`,
        [
          newKey(),
          code,
          world.awards.get(code),
          world.tree.province.provinceId,
          ['peoples_committee', 'education_department'][at],
        ],
      );
  });
  afterAll(() => world.api.close());

  const bodies = () => [world.tree.province, world.tree.department];

  async function make({ body, theme, whom }: Drawn): Promise<Made> {
    const [key, decision] = [newKey(), randomUUID()];
    const keeper = bodies()[body]!.key;
    await world.api.owner.query(
      `INSERT INTO recognition_round (key, organisation_key, award_key, award_kind, theme, subject, year, nominations_until, state, opened_on)
       VALUES ($1, $2, $3, 'movement', $4, 'organisation', 2026, '2027-01-09', 'closed', '2027-01-01')`,
      [key, world.tree.department.key, world.awards.get(AWARDS[body]!), `Phong trào ${history}/${theme}`],
    );
    for (const at of whom) {
      const { provinceId, scopeId, key: organisation, path } = universities[at]!;
      await world.api.owner.query(
        `INSERT INTO nomination (province_id, scope_id, key, round_key, kind, organisation_key, path, nominated_on, state)
         VALUES ($1, $2, $3, $4, 'organisation', $5, $6, '2027-01-05', 'recommended')`,
        [provinceId, scopeId, newKey(), key, organisation, path],
      );
    }
    await world.api.owner.query(
      `INSERT INTO directive (key, keeper_key, origin, type, code, code_key, issuer, issuer_key, place, issued_on, subject, state, created_at, version)
       VALUES ($1, $2, 'own', 'QĐ', $3, $3, 'Cơ quan thử', $2, 'Nơi thử', '2027-01-09', 'Về việc tặng', 'registered', now(), 1)`,
      [decision, keeper, decision],
    );
    return { body, theme, whom, id: nodeId('RecognitionRound', key), decision: nodeId('Directive', decision) };
  }

  async function enter({ id, decision }: Made): Promise<number> {
    const { version } = await world.one(id);
    const input = { roundId: id, version, directiveId: decision, isPartial: true, isRehearsal: false };
    const { data, errors } = await world.api.run<{ grantRecognitions: { isWritten: boolean; granted: number } } | null>(
      world.officer,
      GRANT,
      { input },
    );
    const code = errors?.[0]?.extensions.code;
    if (code !== undefined && !TOLD.has(code)) throw new Error(`a decision was refused with ${code}`);
    return data?.grantRecognitions.isWritten ? data.grantRecognitions.granted : 0;
  }

  /** Again and again, as those would who were told to try again, until nobody is added. */
  async function enterAll(made: readonly Made[]): Promise<void> {
    for (let turns = 0; ; turns++) {
      const added = await Promise.all(made.map(enter));
      if (added.every((one) => one === 0)) return;
      if (turns > 2 * UNIVERSITIES) throw new Error('it comes to no end');
    }
  }

  /** Standing by theme and university, and the numbers of either book. */
  async function found() {
    const rows = await world.api.owner.query<
      { achievement: string; at: number; body: number; number: number; isRevoked: boolean }[]
    >(
      `SELECT achievement, organisation_key AS at, granted_by_key AS body, number, revoked_on IS NOT NULL AS "isRevoked" FROM recognition ORDER BY number`,
    );
    const of = `/phong trào ${history}/`;
    const standing = rows.filter(({ achievement, isRevoked }) => achievement.includes(of) && !isRevoked);
    return {
      standing: standing
        .map(({ achievement, at }) => `${achievement.at(-1)} ${universities.findIndex(({ key }) => key === at)}`)
        .toSorted(),
      numbers: bodies().map(({ key }) => rows.filter(({ body }) => body === key).map(({ number }) => number)),
    };
  }

  /** Each achievement of each once, whichever round and body came first; every number of a book once and none left out. */
  async function compare(made: readonly Made[]): Promise<void> {
    const { standing, numbers } = await found();
    const expected = new Set(made.flatMap(({ theme, whom }) => whom.map((at) => `${theme} ${at}`)));
    expect(standing).toEqual([...expected].toSorted());
    for (const [body, ofBook] of numbers.entries()) {
      expect(ofBook).toEqual(Array.from({ length: ofBook.length }, (_, at) => at + 1));
      expect(ofBook.length).toBeGreaterThanOrEqual(book[body]!);
      book[body] = ofBook.length;
    }
  }

  it(`give each achievement once and number it without gaps, in ${HISTORIES} histories`, async () => {
    await fc.assert(
      fc.asyncProperty(rounds, fc.array(fc.nat(), { maxLength: 3 }), async (drawn, revoked) => {
        history += 1;
        const made = [];
        for (const one of drawn) made.push(await make(one));
        await enterAll(made);
        await compare(made);
        // What is revoked may be given again by whoever still recommends it, and by nobody else.
        const all = (await Promise.all(made.map(({ id }) => world.recognitions(id)))).flat();
        for (const at of new Set(revoked.map((one) => one % all.length))) {
          const { id, version } = all[at]!;
          const input = { id, version, ground: 'LATER_FINDING', reason: 'Phát hiện sau' };
          await world.api.ok(world.leader, REVOKE, { input }).catch(() => undefined);
        }
        await enterAll(made);
        const { standing } = await found();
        expect(new Set(standing).size).toBe(standing.length);
      }),
      { numRuns: HISTORIES, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
  }, 3_600_000);
});
