import {
  type Answer,
  answerFault,
  type CriteriaContent,
  type Criterion,
  judge,
  type Judged,
  type Measure,
  type ResultRule,
  type SharePart,
  soundnessOf,
  type Target,
  type Threshold,
  type Trait,
} from './index';

const words = (vi: string) => ({ vi, en: vi });
const citation = { article: '1' };

const share = (code: string, ...thresholds: Threshold[]): SharePart => ({
  code,
  numerator: words(code),
  denominator: words('tất cả'),
  thresholds,
});
const target = (code: string, measure: Measure, more: Partial<Target> = {}): Target => ({
  code,
  words: words(code),
  citation,
  measure,
  ...more,
});
const criterion = (code: string, ...targets: Target[]): Criterion => ({ code, words: words(code), citation, targets });
const content = (rule: ResultRule, ...criteria: Criterion[]): CriteriaContent => ({ criteria, rule });

const ALL_MET: ResultRule = { kind: 'all_met', withoutEvidence: 'as_answered', citation };
const WITH_EVIDENCE: ResultRule = { kind: 'all_met', withoutEvidence: 'not_met', citation };

const of = (answers: Record<string, Answer>, more: Partial<Judged> = {}): Judged => ({
  kind: null,
  traits: [],
  answers,
  withEvidence: Object.keys(answers),
  ...more,
});
const shares = (parts: Record<string, [part: number, whole: number]>): Answer => ({
  kind: 'shares',
  parts: Object.fromEntries(Object.entries(parts).map(([code, [part, whole]]) => [code, { part, whole }])),
});
const points = (given: number): Answer => ({ kind: 'points', points: given });
const members = (code: string) => target(code, { kind: 'shares', parts: [share('members', { value: 90 })] });
const item = (code: string, maximum: number, more: Partial<Extract<Measure, { kind: 'points' }>> = {}) =>
  target(code, { kind: 'points', maximum, step: 0.5, ...more });
const kinds = (count: number): Answer => ({ kind: 'count', count });
const standings = (one: CriteriaContent, judged: Judged) =>
  Object.fromEntries(judge(one, judged).targets.map(({ code, standing }) => [code, standing]));

describe('a commune of 7,000 citizens: 4,172 recognised, 3,290 trained, 728 with a degree', () => {
  const difficult = { traits: ['difficult_area' as Trait] };
  const commune = content(
    ALL_MET,
    criterion(
      '5',
      target('5.1', { kind: 'shares', parts: [share('citizens', { value: 60 })] }),
      target('5.2', {
        kind: 'shares',
        parts: [
          share('trained', { when: difficult, value: 40 }, { value: 50 }),
          { ...share('university', { when: difficult, value: 10 }, { value: 12 }), within: 'trained' },
        ],
      }),
    ),
  );
  const answers = {
    '5.1': shares({ citizens: [4172, 7000] }),
    '5.2': shares({ trained: [3290, 7000], university: [728, 7000] }),
  };

  it('is not met: 59.6 % is not 60, 47 % is not 50, 10.4 % is not 12', () => {
    expect(standings(commune, of(answers))).toEqual({ '5.1': 'not_met', '5.2': 'not_met' });
    expect(judge(commune, of(answers)).outcome).toBe('not_met');
  });

  it('meets 5.2 and not 5.1 in a difficult area', () => {
    const judged = of(answers, difficult);
    expect(standings(commune, judged)).toEqual({ '5.1': 'not_met', '5.2': 'met' });
    expect(judge(commune, judged).outcome).toBe('not_met');
    expect(judge(commune, judged).targets[0]?.reasons).toEqual([
      {
        code: 'share_not_met',
        params: { share: 'citizens', part: 4172, whole: 7000, percent: 59.6, threshold: 60 },
      },
    ]);
  });

  it('is met from the first citizen on who makes it 60 %', () => {
    const enough = { ...answers, '5.1': shares({ citizens: [4200, 7000] }) };
    expect(judge(commune, of(enough, difficult)).outcome).toBe('met');
    expect(judge(commune, of({ ...answers, '5.1': shares({ citizens: [4199, 7000] }) }, difficult)).outcome).toBe(
      'not_met',
    );
  });

  it('has no more people with a degree than trained ones, of the same citizens', () => {
    const { measure } = commune.criteria[0]!.targets[1]!;
    expect(answerFault(measure, answers['5.2'])).toBeNull();
    expect(answerFault(measure, shares({ trained: [100, 7000], university: [101, 7000] }))).toBe('part_beyond_other');
    expect(answerFault(measure, shares({ trained: [100, 7000], university: [50, 6000] }))).toBe('wholes_differ');
  });
});

describe('a school of 41 members', () => {
  const school = content(WITH_EVIDENCE, criterion('2', members('2.1'), members('2.5')));
  const judged = of({ '2.1': shares({ members: [37, 41] }), '2.5': shares({ members: [36, 41] }) });

  it('meets 90 % with 37, and not with 36', () => {
    const [disciplined, advanced] = judge(school, judged).targets;
    expect(disciplined).toMatchObject({
      standing: 'met',
      reasons: [{ code: 'share_met', params: { part: 37, whole: 41, percent: 90.2, threshold: 90 } }],
    });
    expect(advanced).toMatchObject({
      standing: 'not_met',
      reasons: [{ code: 'share_not_met', params: { part: 36, whole: 41, percent: 87.8, threshold: 90 } }],
    });
  });

  it('meets nothing without evidence, where the rule asks for it', () => {
    expect(standings(school, { ...judged, withEvidence: ['2.5'] })).toEqual({
      '2.1': 'without_evidence',
      '2.5': 'not_met',
    });
    const relaxed = { ...school, rule: ALL_MET };
    expect(standings(relaxed, { ...judged, withEvidence: [] })).toEqual({ '2.1': 'met', '2.5': 'not_met' });
  });
});

describe('a centre judged by points', () => {
  const withoutPremises = { when: { traits: ['without_own_premises' as Trait] }, value: 3.5 };
  const centre = content(
    {
      kind: 'bands',
      bands: [
        { code: 'good', words: words('tốt'), from: 85 },
        { code: 'fair', words: words('khá'), from: 70 },
        { code: 'average', words: words('trung bình'), from: 50 },
      ],
      withoutEvidence: 'zero',
      citation,
    },
    criterion('2', item('2.1', 5, { caps: [withoutPremises] }), item('2.2', 85)),
    criterion('5', item('5.1', 9, { listed: { things: [], each: 1 } }), item('5.5', 1)),
  );
  const answers = { '2.1': points(4.5), '2.2': points(80), '5.1': kinds(8), '5.5': points(1) };

  it('takes half points and no quarters', () => {
    const { measure } = centre.criteria[0]!.targets[1]!;
    expect(answerFault(measure, points(84.5))).toBeNull();
    expect(answerFault(measure, points(84.75))).toBe('off_step');
    expect(answerFault(measure, points(85.5))).toBe('beyond_maximum');
    expect(judge(centre, of({ ...answers, '2.2': points(84.75) })).outcome).toBe('incomplete');
  });

  it('gives at most 3.5 for 2.1 without own premises', () => {
    const [premises] = judge(centre, of(answers, { traits: ['without_own_premises'] })).targets;
    expect(premises).toMatchObject({ points: 3.5, standing: 'met' });
    expect(premises?.reasons).toContainEqual({ code: 'points_capped', params: { given: 4.5, cap: 3.5 } });
    expect(judge(centre, of(answers)).targets[0]?.points).toBe(4.5);
  });

  it('gives nothing without evidence', () => {
    const { targets, points: sum } = judge(centre, of(answers, { withEvidence: ['2.1', '5.1', '5.5'] }));
    expect(targets[1]).toMatchObject({ points: 0, standing: 'without_evidence' });
    expect(sum).toBe(13.5);
  });

  it('counts one point per kind, at most nine', () => {
    const given = [0, 8, 9, 12].map((count) => judge(centre, of({ '5.1': kinds(count) })).targets[2]?.points);
    expect(given).toEqual([0, 8, 9, 9]);
  });

  it.each([
    [85, 'good'],
    [84.5, 'fair'],
    [70, 'fair'],
    [69.5, 'average'],
    [50, 'average'],
    [49.5, null],
  ])('puts %d into %s', (sum, band) => {
    const judged = of({ '2.1': points(0), '2.2': points(Math.min(sum, 85)), '5.1': kinds(0), '5.5': points(0) });
    expect(judge(centre, judged)).toMatchObject({ points: sum, band, outcome: band ? 'met' : 'not_met' });
  });
});

describe('a citizen', () => {
  const ten = Array.from({ length: 10 }, (_, at) => String(at + 1));
  const citizen = content(
    {
      kind: 'pass_mark',
      marks: [{ when: { traits: ['difficult_area'] }, value: 70 }, { value: 80 }],
      minimumPerItem: 5,
      withoutEvidence: 'as_answered',
      citation,
    },
    criterion('I', ...ten.map((code) => target(code, { kind: 'points', maximum: 10, step: 0.5 }))),
  );
  const with10 = (...given: number[]) => of(Object.fromEntries(ten.map((code, at) => [code, points(given[at] ?? 8)])));

  it('passes with 80, or with 70 in a difficult area, and with nothing under 5', () => {
    expect(judge(citizen, with10())).toMatchObject({ outcome: 'met', points: 80, outOf: 100 });
    expect(judge(citizen, with10(7.5)).outcome).toBe('not_met');
    const seventy = with10(...ten.map(() => 7));
    expect(judge(citizen, seventy).outcome).toBe('not_met');
    expect(judge(citizen, { ...seventy, traits: ['difficult_area'] }).outcome).toBe('met');
    expect(judge(citizen, with10(4.5, 10, 10, 10, 10, 10)).outcome).toBe('not_met');
  });

  it('is not met before everything is answered, where nothing can mend it', () => {
    expect(judge(citizen, of({ '1': points(4) })).outcome).toBe('not_met');
    expect(judge(citizen, of({ '1': points(5), '2': points(5) })).outcome).toBe('incomplete');
    const lost = of({ '1': points(5), '2': points(5), '3': points(5), '4': points(5), '5': points(9) });
    expect(judge(citizen, lost).outcome).toBe('not_met');
  });
});

describe('four kinds of nothing', () => {
  const yes: Answer = { kind: 'yes_no', isMet: true };
  const set = content(
    ALL_MET,
    criterion(
      '1',
      target('1.1', { kind: 'yes_no' }),
      target('1.2', { kind: 'yes_no' }, { applies: { traits: ['public_body'] } }),
    ),
    criterion('2', target('2.1', { kind: 'shares', parts: [share('members', { value: null })] })),
  );
  const answers = { '1.1': yes, '2.1': shares({ members: [0, 10] }) };

  it('are kept apart', () => {
    expect(standings(set, of({}))).toEqual({ '1.1': 'unanswered', '1.2': 'not_applicable', '2.1': 'unanswered' });
    expect(standings(set, of(answers))).toMatchObject({ '2.1': 'unjudgeable' });
    expect(judge(set, of(answers)).outcome).toBe('unjudgeable');
    expect(judge(set, of({ '1.1': yes })).outcome).toBe('incomplete');
    expect(judge(set, of(answers, { traits: ['public_body'] })).outcome).toBe('incomplete');
    expect(judge(set, of({ ...answers, '1.1': { kind: 'yes_no', isMet: false } })).outcome).toBe('not_met');
  });

  it('leave the whole that is asked for: what does not apply is no failure', () => {
    const half = content(
      { kind: 'bands', bands: [{ code: 'good', words: words('tốt'), from: 80 }], withoutEvidence: 'zero', citation },
      criterion('1', item('1', 50), { ...item('2', 50), applies: { kinds: ['university'] } }),
    );
    expect(judge(half, of({ '1': points(40) }))).toMatchObject({ outcome: 'met', points: 40, outOf: 50, band: 'good' });
    expect(judge(half, of({ '1': points(39) })).outcome).toBe('not_met');
    expect(judge(half, of({ '1': points(40), '2': points(39) }, { kind: 'university' })).outcome).toBe('not_met');
  });

  it('are nothing to judge by where nothing is asked', () => {
    expect(judge(content(ALL_MET), of({})).outcome).toBe('unjudgeable');
    const unknown = content(ALL_MET, criterion('1', target('1.1', { kind: 'yes_no' })), criterion('2'));
    expect(judge(unknown, of({ '1.1': yes })).outcome).toBe('unjudgeable');
    expect(judge(unknown, of({ '1.1': { kind: 'yes_no', isMet: false } })).outcome).toBe('not_met');
  });
});

describe('a rank, a change and a count', () => {
  const ranks = ['basic', 'good'].map((code) => ({ code, words: words(code) }));
  const set = content(
    ALL_MET,
    criterion(
      '1',
      target('rank', { kind: 'rank', ranks, atLeast: 'basic' }),
      target('change', { kind: 'change', measured: words('thu nhập'), direction: 'up' }),
      target('count', {
        kind: 'count',
        counted: words('chương trình'),
        thresholds: [{ value: 4 }],
        also: words('tham gia'),
      }),
    ),
  );
  const standing = (code: string, answer: Answer) => standings(set, of({ [code]: answer }))[code];

  it('are judged by their place, their direction and their number', () => {
    expect(['good', 'basic', null].map((rank) => standing('rank', { kind: 'rank', rank }))).toEqual([
      'met',
      'met',
      'not_met',
    ]);
    expect([2, 1, 0.5].map((now) => standing('change', { kind: 'change', before: 1, now }))).toEqual([
      'met',
      'not_met',
      'not_met',
    ]);
    expect(standing('count', { kind: 'count', count: 4, isAlsoMet: true })).toBe('met');
    expect(standing('count', { kind: 'count', count: 4, isAlsoMet: false })).toBe('not_met');
    expect(standing('count', { kind: 'count', count: 4 })).toBe('unanswered');
    expect(standing('count', { kind: 'count', count: 3 })).toBe('not_met');
  });

  it('refuse what cannot be an answer', () => {
    const [rank, change, count] = set.criteria[0]!.targets.map(({ measure }) => measure);
    expect(answerFault(rank!, { kind: 'rank', rank: 'best' })).toBe('unknown_rank');
    expect(answerFault(change!, { kind: 'change', before: Number.NaN, now: 1 })).toBe('not_a_number');
    expect(answerFault(count!, { kind: 'count', count: 1.5 })).toBe('not_whole');
    expect(answerFault(count!, { kind: 'yes_no', isMet: true })).toBe('wrong_kind');
    const part = { kind: 'shares', parts: [share('members', { value: 90 })] } as const;
    expect(answerFault(part, shares({ members: [42, 41] }))).toBe('part_beyond_whole');
    expect(answerFault(part, shares({ members: [0, 0] }))).toBe('whole_zero');
    expect(answerFault(part, shares({ nobody: [1, 2] }))).toBe('unknown_part');
  });
});

describe('an editor', () => {
  it('may not publish what cannot be judged or looked up, and is told where', () => {
    const faulty = content(
      { kind: 'bands', bands: [], withoutEvidence: 'zero', citation: {} },
      criterion(
        '1',
        target('1.1', { kind: 'yes_no' }),
        target('1.1', { kind: 'points', maximum: 5.25, step: 0.5 }, { words: { vi: 'có', en: ' ' }, citation: {} }),
      ),
      criterion('2'),
    );
    expect(soundnessOf(faulty)).toEqual([
      { code: 'code_twice', path: 'criteria.0.targets.1.code' },
      { code: 'no_targets', path: 'criteria.1.targets' },
      { code: 'points_needed', path: 'criteria.0.targets.0.measure.kind' },
      { code: 'words_missing', path: 'criteria.0.targets.1.words.en' },
      { code: 'citation_missing', path: 'criteria.0.targets.1.citation' },
      { code: 'off_step', path: 'criteria.0.targets.1.measure.maximum' },
      { code: 'citation_missing', path: 'rule.citation' },
      { code: 'no_bands', path: 'rule.bands' },
    ]);
  });
});
