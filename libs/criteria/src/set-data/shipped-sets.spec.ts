import { type Answer, type Citation, type CriteriaContent, judge, soundnessOf, type Trait } from '@app/criteria-rules';
import { shippedSets } from './shipped-sets';

const versions = shippedSets.flatMap((set) => set.versions.map((version) => ({ set, version })));
const contentOf = (code: string): CriteriaContent => versions.findLast(({ set }) => set.code === code)!.version.content;
const targetsOf = ({ criteria }: CriteriaContent) => criteria.flatMap(({ targets }) => targets);
const targetIn = (code: string, target: string) => targetsOf(contentOf(code)).find((one) => one.code === target);

const says = ({ article, item, text }: Citation): boolean => Boolean(article ?? item ?? text);

/** Percent that a share asks for, by the first that holds for nobody in particular. */
const percents = (code: string): Record<string, unknown> =>
  Object.fromEntries(
    targetsOf(contentOf(code)).flatMap(({ code: target, measure }) =>
      measure.kind === 'shares'
        ? [[target, measure.parts.map(({ thresholds }) => thresholds.map(({ value }) => value)).flat()]]
        : [],
    ),
  );

const applying = (code: string, kind: string, traits: Trait[]) =>
  judge(contentOf(code), { kind, traits, answers: {}, withEvidence: [] })
    .targets.filter(({ standing }) => standing !== 'not_applicable')
    .map(({ code: target }) => target);

const least = (level: number) =>
  ['4.2', '4.3', '4.4'].map((code) => {
    const measure = targetIn(`learning-community/commune/${level}`, code)?.measure;
    return measure?.kind === 'rank' ? measure.atLeast : null;
  });

const counts = (code: string) => contentOf(code).criteria.map(({ targets }) => targets.length);

const maxima = (code: string) =>
  contentOf(code).criteria.map(({ targets, maximum }) =>
    targets.length === 0 ? maximum : targets.map(({ measure }) => (measure.kind === 'points' ? measure.maximum : 0)),
  );

describe('the shipped criteria', () => {
  it('have no rule and no target without a citation', () => {
    const uncited = versions.flatMap(({ set, version: { content, deadlines } }) => [
      ...(says(content.rule.citation) ? [] : [`${set.code}: the rule`]),
      ...content.criteria.filter(({ citation }) => !says(citation)).map(({ code }) => `${set.code}: ${code}`),
      ...targetsOf(content)
        .filter(({ citation }) => !says(citation))
        .map(({ code }) => `${set.code}: ${code}`),
      ...deadlines.filter(({ citation }) => !says(citation)).map(({ step }) => `${set.code}: ${step}`),
    ]);
    expect(uncited).toEqual([]);
  });

  it('are sound, and say so where something is not known', () => {
    expect(
      versions.flatMap(({ set, version }) => soundnessOf(version.content).map((fault) => [set.code, fault])),
    ).toEqual([]);
    expect(shippedSets.filter((set) => set.versions.length === 0).map(({ unverified }) => unverified?.vi)).toEqual(
      Array(3).fill(expect.stringContaining('chưa xác minh')),
    );
  });

  it('have keys and codes of their own, and are in force one after the other', () => {
    const keys = versions.map(({ version }) => version.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(shippedSets.map(({ key }) => key)).size).toBe(shippedSets.length);
    expect(new Set(shippedSets.map(({ code }) => code)).size).toBe(shippedSets.length);
    for (const { versions: all } of shippedSets)
      for (const [at, { validFrom }] of all.entries()) if (at > 0) expect(all[at - 1]!.validTo! < validFrom).toBe(true);
  });
});

describe('circular 24/2023', () => {
  it('asks for the figures of its four articles', () => {
    const level1 = { '2.1': [90], '2.2': [90], '2.3': [90], '2.4': [50], '2.5': [90], '3.1': [90, 95] };
    const level2 = { '2.1': [95], '2.2': [95], '2.3': [95], '2.4': [70], '2.5': [95], '3.1': [95, 97] };
    expect(percents('learning-unit/district/1')).toEqual(level1);
    expect(percents('learning-unit/province/1')).toEqual(level1);
    expect(percents('learning-unit/district/2')).toEqual(level2);
    expect(percents('learning-unit/province/2')).toEqual(level2);
  });

  it('cites where the words stand', () => {
    expect(targetIn('learning-unit/district/1', '2.5')?.citation).toEqual({ article: '6', clause: '2', point: 'đ' });
    expect(targetIn('learning-unit/province/2', '2.5')?.citation).toEqual({ article: '7', clause: '2', point: 'đ' });
    expect(targetIn('learning-unit/province/2', '3.6')?.citation).toEqual({ article: '13', clause: '3', point: 'e' });
    expect(contentOf('learning-unit/province/1').rule.citation).toEqual({ article: '15', clause: '3' });
  });

  it('applies to whom it is meant for', () => {
    const all = ['1.1', '1.2', '1.4', '1.5', '2.1', '2.2', '2.3'];
    expect(applying('learning-unit/district/1', 'primary_school', ['public_body'])).toEqual([
      '1.1',
      '1.2',
      '1.3',
      ...all.slice(2),
      '2.4',
      '2.5',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
    ]);
    expect(applying('learning-unit/district/2', 'enterprise', ['economic'])).toEqual([...all, '2.5', '3.1', '3.2']);
    expect(applying('learning-unit/province/1', 'enterprise', ['economic'])).toEqual([
      ...all,
      '2.5',
      '3.1',
      '3.2',
      '3.3',
    ]);
    expect(applying('learning-unit/province/2', 'university', ['has_learners'])).toContain('3.5');
    expect(applying('learning-unit/province/2', 'university', ['has_learners'])).not.toContain('3.4');
    expect(applying('learning-unit/province/1', 'vocational_school', [])).toContain('3.6');
  });

  it('asks for learners where they are counted, and not of a primary school', () => {
    const answers: Record<string, Answer> = { '3.1': { kind: 'shares', parts: { members: { part: 41, whole: 41 } } } };
    const of = (traits: Trait[]) =>
      judge(contentOf('learning-unit/district/1'), { kind: null, traits, answers, withEvidence: ['3.1'] }).targets.find(
        ({ code }) => code === '3.1',
      );
    expect(of([])).toMatchObject({ standing: 'met' });
    expect(of(['has_learners'])).toMatchObject({ standing: 'unanswered' });
  });
});

describe('circular 25/2023', () => {
  it('asks for the figures of its three tiers, and for less in a difficult area', () => {
    expect(percents('learning-community/commune/1')).toEqual({ '5.1': [60], '5.2': [40, 50, 10, 12] });
    expect(percents('learning-community/commune/2')).toEqual({ '5.1': [80], '5.2': [50, 60, 12, 15] });
    for (const tier of ['district', 'province'])
      for (const level of [1, 2]) expect(percents(`learning-community/${tier}/${level}`)).toEqual({ '4.1': [90] });
  });

  it('asks a commune for the standards of Decree 20/2014', () => {
    expect(least(1)).toEqual(['level_2', 'level_2', 'level_1']);
    expect(least(2)).toEqual(['level_3', 'level_3', 'level_2']);
  });

  it('has five criteria of a commune, four of the others, and as many targets as the text', () => {
    expect(counts('learning-community/commune/1')).toEqual([3, 3, 3, 4, 2]);
    expect(counts('learning-community/district/2')).toEqual([3, 4, 3, 3]);
    expect(counts('learning-community/province/1')).toEqual([3, 5, 5, 3]);
  });

  it('is closed for districts with the districts', () => {
    const validTo = versions.flatMap(({ set, version }) =>
      set.code.startsWith('learning-community/') && version.text.code === '25/2023/TT-BGDĐT'
        ? [[set.tier, version.validTo]]
        : [],
    );
    expect(validTo).toEqual([
      ['commune', null],
      ['commune', null],
      ['district', '2025-06-30'],
      ['district', '2025-06-30'],
      ['province', null],
      ['province', null],
    ]);
  });
});

describe('sets of points', () => {
  it('of citizens have ten indicators of ten points', () => {
    const ten = Array(4).fill(10);
    expect(maxima('learning-citizen')).toEqual([ten, ten, [10, 10]]);
    expect(contentOf('learning-citizen').rule).toMatchObject({
      minimumPerItem: 5,
      marks: [{ value: 70 }, { value: 80 }],
    });
  });

  it('of centres add up to a hundred', () => {
    expect(maxima('learning-centre/79')).toEqual([
      [4, 3, 3],
      [5, 5, 5, 5],
      [5, 5, 5, 5],
      [2, 3, 3, 3, 3, 3, 3],
      [9, 8, 8, 2, 3],
    ]);
    expect(contentOf('learning-centre/79').rule).toMatchObject({ kind: 'bands', withoutEvidence: 'zero' });
  });

  it('of former circulars have their structure and bands, and nothing that is not known', () => {
    expect(maxima('learning-unit/2020')).toEqual([30, 30, 40]);
    expect(maxima('learning-community/commune/2014')).toEqual(Array(15).fill(undefined));
    expect(contentOf('learning-community/commune/2014').rule).toMatchObject({ noCriterionZero: true });
    const judged = { kind: null, traits: [], answers: {}, withEvidence: [] };
    expect(judge(contentOf('learning-unit/2020'), judged).outcome).toBe('unjudgeable');
  });
});
