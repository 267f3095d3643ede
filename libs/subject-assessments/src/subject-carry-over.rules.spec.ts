import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Packed, packed, unpacked } from '@app/assessments';
import type { Answer, CriteriaContent, Measure } from '@app/criteria-rules';
import { SubjectKind } from '@app/subjects';
import { carrierTo, lossesBy, toldCount } from './subject-carry-over.rules';

const words = { vi: 'x', en: 'x' };
const citation = { article: '1' };
const CODES = ['1', '2', '3', '4'];

/** What a target asks, in a form of our own: the model knows no measures. */
type Asked = { kind: 'yes_no' } | { kind: 'points'; most: number } | { kind: 'shares'; parts: string[] };
type Version = ReadonlyMap<string, Asked>;

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant({ kind: 'yes_no' as const }),
  fc.integer({ min: 1, max: 10 }).map((most) => ({ kind: 'points' as const, most })),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((parts) => ({ kind: 'shares' as const, parts })),
);
const version: fc.Arbitrary<Version> = fc
  .tuple(fc.shuffledSubarray(CODES, { minLength: 1 }), fc.tuple(asked, asked, asked, asked))
  .map(([codes, all]) => new Map(codes.map((code, at) => [code, all[at]!])));

const part = (code: string) => ({ code, numerator: words, denominator: words, thresholds: [{ value: 50 }] });
const measureOf = (one: Asked): Measure => {
  if (one.kind === 'points') return { kind: 'points', maximum: one.most, step: 0.5 };
  if (one.kind === 'yes_no') return { kind: 'yes_no' };
  return { kind: 'shares', parts: one.parts.map(part) };
};
const contentOf = (one: Version): CriteriaContent => ({
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation },
  criteria: [
    {
      code: 'I',
      words,
      citation,
      targets: [...one].map(([code, each]) => ({ code, words, citation, measure: measureOf(each) })),
    },
  ],
});

/** An answer that suits a target, drawn from one number. */
function answerTo(one: Asked, drawn: number): Answer {
  if (one.kind === 'yes_no') return { kind: 'yes_no', isMet: drawn % 2 === 0 };
  if (one.kind === 'points') return { kind: 'points', points: (drawn % (one.most * 2 + 1)) / 2 };
  const some = one.parts.filter((_, at) => at === drawn % one.parts.length || drawn % 3 === at);
  return { kind: 'shares', parts: Object.fromEntries(some.map((code) => [code, { part: drawn % 7, whole: 9 }])) };
}

type Filled = Map<string, Answer>;

/** The model: what of an answer has a place. */
function placed(before: Asked, after: Asked | undefined, answer: Answer): Answer | null {
  if (!after || after.kind !== before.kind) return null;
  if (answer.kind === 'points') return after.kind === 'points' && answer.points <= after.most ? answer : null;
  if (answer.kind !== 'shares' || after.kind !== 'shares') return answer;
  const left = Object.entries(answer.parts).filter(([code]) => after.parts.includes(code));
  return left.length === 0 ? null : { kind: 'shares', parts: Object.fromEntries(left) };
}

/** A target of two shares is answered with both. */
const isWhole = (one: Asked, answer: Answer): boolean => one.kind !== 'shares' || partsOf(answer) === one.parts.length;

const partsOf = (answer: Answer | null): number => (answer?.kind === 'shares' ? Object.keys(answer.parts).length : 1);

interface Row {
  versionKey: number;
  isSent: boolean;
  answers: Packed;
  returned: Packed | null;
}
interface Modelled {
  versionKey: number;
  isSent: boolean;
  filled: Filled;
  returned: Filled | null;
}

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), who: fc.nat(5), code: fc.nat(3), drawn: fc.nat(60) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('send' as const), who: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('return' as const), who: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('publish' as const), version }) },
  /** A batch; the worker may be ended after any of them. */
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('carry' as const), most: fc.integer({ min: 1, max: 4 }) }) },
);

describe('assessments of people that go over to newer criteria, over a thousand histories', () => {
  it('keep all that is filled and has a place, lose nothing untold, and come to the same whatever the batches', () => {
    fc.assert(
      fc.property(version, fc.array(act, { minLength: 5, maxLength: 24 }), (first, acts) => {
        const versions: Version[] = [first];
        const rows: Row[] = CODES.map(() => ({ versionKey: 0, isSent: false, answers: [], returned: null }));
        const model: Modelled[] = rows.map(() => ({ versionKey: 0, isSent: false, filled: new Map(), returned: null }));
        const same = () => {
          const seen = rows.map(({ versionKey, isSent, answers, returned }, at) => {
            const content = contentOf(versions[model[at]!.versionKey]!);
            return [versionKey, isSent, unpacked(content, answers), returned && unpacked(content, returned)];
          });
          const wanted = model.map(({ versionKey, isSent, filled, returned }) => [
            versionKey,
            isSent,
            Object.fromEntries(filled),
            returned && Object.fromEntries(returned),
          ]);
          // Three expectations for each row were 270,000 in all.
          if (!isDeepStrictEqual(seen, wanted)) expect(seen).toEqual(wanted);
        };
        for (const one of acts) {
          if (one.kind === 'publish') versions.push(one.version);
          else if (one.kind === 'carry') carryBatch(versions, rows, model, one.most);
          else answerOrTurn(versions, rows, model, one);
          same();
        }
        while (carryBatch(versions, rows, model, 2) > 0) same();
        expect(carryBatch(versions, rows, model, 9)).toBe(0);
        expect(rows.every((row) => row.isSent || row.versionKey === versions.length - 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are told of by target, part and reason; fewer than five are not counted out', () => {
    const loss = { target: '1', part: null, why: 'target_gone' as const };
    const all = [{ losses: [loss, { ...loss, target: '2' }] }, { losses: [loss] }];
    expect(lossesBy(all)).toEqual([
      { ...loss, count: 2 },
      { ...loss, target: '2', count: 1 },
    ]);
    expect([0, 1, 4, 5, 900].map(toldCount)).toEqual([0, null, null, 5, 900]);
  });
});

type Turned = { kind: 'answer'; who: number; code: number; drawn: number } | { kind: 'send' | 'return'; who: number };

function answerOrTurn(versions: readonly Version[], rows: Row[], model: Modelled[], one: Turned): void {
  const at = one.who % rows.length;
  const [row, known] = [rows[at]!, model[at]!];
  if (one.kind === 'answer') {
    const now = versions[row.versionKey]!;
    const code = CODES[one.code]!;
    if (row.isSent || !now.has(code)) return;
    const content = contentOf(now);
    const answer = answerTo(now.get(code)!, one.drawn);
    row.answers = packed(content, { ...unpacked(content, row.answers), [code]: answer });
    known.filled.set(code, answer);
  } else if (one.kind === 'send') {
    row.isSent = known.isSent = true;
  } else if (row.isSent) {
    row.isSent = known.isSent = false;
    row.returned = row.answers;
    known.returned = new Map(known.filled);
  }
}

/** As the worker: the first open ones of another version. Answers how many there were. */
function carryBatch(versions: readonly Version[], rows: Row[], model: Modelled[], most: number): number {
  const toKey = versions.length - 1;
  const contents = new Map(versions.map((one, key) => [key, contentOf(one)]));
  const carry = carrierTo(contents.get(toKey)!, contents);
  const batch = [...rows.entries()].filter(([, row]) => !row.isSent && row.versionKey !== toKey).slice(0, most);
  for (const [at, row] of batch) {
    const known = model[at]!;
    const before = versions[known.versionKey]!;
    const over = carry({ ...row, subjectKind: SubjectKind.Citizen, year: 2026, traits: [] });
    const losses = new Map<string, number>();
    const move = (filled: Filled, count: boolean): Filled => {
      const moved: Filled = new Map();
      for (const [code, answer] of filled) {
        const left = placed(before.get(code)!, versions[toKey]!.get(code), answer);
        const gone = left ? partsOf(answer) - partsOf(left) : answer.kind === 'shares' ? null : 1;
        if (left) moved.set(code, left);
        if (count && (gone === null || gone > 0)) losses.set(code, gone ?? -1);
      }
      return moved;
    };
    known.filled = move(known.filled, true);
    known.returned = known.returned && move(known.returned, false);
    known.versionKey = toKey;
    Object.assign(row, { versionKey: toKey, answers: over.answers, returned: over.returned });
    expect(new Set(over.losses.map(({ target }) => target))).toEqual(new Set(losses.keys()));
    for (const [code, gone] of losses)
      if (gone > 0) expect(over.losses.filter(({ target }) => target === code)).toHaveLength(gone);
    const whole = [...known.filled].filter(([code, answer]) => isWhole(versions[toKey]!.get(code)!, answer));
    expect(over.asked).toBe(versions[toKey]!.size);
    // A share that is missed makes its target missed, whatever the other one would be.
    expect(over.answered).toBeGreaterThanOrEqual(whole.length);
    expect(over.answered).toBeLessThanOrEqual(known.filled.size);
  }
  return batch.length;
}
