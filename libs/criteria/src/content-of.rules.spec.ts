import { contentOf } from './content-of.rules';
import {
  ChangeDirection,
  type CriteriaContent,
  type CriteriaMeasure,
  CriteriaTrait,
  MeasureKind,
  ResultRuleKind,
  WithoutEvidence,
} from './criteria-parts.view';

const words = { vi: ' Lời văn ', en: 'Words' };

const entered = (measure: CriteriaMeasure, rule: Partial<CriteriaContent['rule']> = {}): CriteriaContent => ({
  criteria: [
    {
      code: '1',
      words,
      citation: { article: '6', clause: '' },
      targets: [{ code: '1.1', words, citation: { article: '6' }, measure }],
    },
  ],
  rule: {
    kind: ResultRuleKind.AllMet,
    withoutEvidence: WithoutEvidence.AsAnswered,
    citation: { article: '9' },
    ...rule,
  },
});
const measureOf = (measure: CriteriaMeasure) => contentOf(entered(measure)).criteria[0]?.targets[0]?.measure;

const said = (kind: ResultRuleKind, withoutEvidence: WithoutEvidence) =>
  contentOf(entered({ kind: MeasureKind.YesNo }, { kind, withoutEvidence })).rule.withoutEvidence;

describe('what was entered of a version', () => {
  it('is kept trimmed, and without what says nothing', () => {
    expect(contentOf(entered({ kind: MeasureKind.YesNo, maximum: 5, parts: [] })).criteria[0]).toEqual({
      code: '1',
      words: { vi: 'Lời văn', en: 'Words' },
      citation: { article: '6' },
      targets: [
        {
          code: '1.1',
          words: { vi: 'Lời văn', en: 'Words' },
          citation: { article: '6' },
          measure: { kind: 'yes_no' },
        },
      ],
    });
  });

  it('keeps a number that is not confirmed as one, whether it was left out or said', () => {
    const difficult = { traits: [CriteriaTrait.DifficultArea], kinds: [] };
    const thresholds = [{ when: difficult, value: 40 }, { when: { traits: [] } }, { value: null, citation: {} }];
    const part = { code: 'a', numerator: words, denominator: words, thresholds };
    expect(measureOf({ kind: MeasureKind.Shares, parts: [part] })).toMatchObject({
      parts: [{ thresholds: [{ when: { traits: ['difficult_area'] }, value: 40 }, { value: null }, { value: null }] }],
    });
    expect(measureOf({ kind: MeasureKind.Rank, ranks: [], atLeast: null })).toEqual({
      kind: 'rank',
      ranks: [],
      atLeast: null,
    });
  });

  it('lacks nothing that its kind has, so that what is missing is found at its place', () => {
    expect(measureOf({ kind: MeasureKind.Points })).toEqual({ kind: 'points', maximum: 0, step: 0 });
    expect(measureOf({ kind: MeasureKind.Count })).toEqual({
      kind: 'count',
      counted: { vi: '', en: '' },
      thresholds: [],
    });
    expect(measureOf({ kind: MeasureKind.Change, direction: ChangeDirection.Down })).toEqual({
      kind: 'change',
      measured: { vi: '', en: '' },
      direction: 'down',
    });
  });

  it('says of evidence what its rule can say', () => {
    expect(said(ResultRuleKind.AllMet, WithoutEvidence.Zero)).toBe('not_met');
    expect(said(ResultRuleKind.Bands, WithoutEvidence.NotMet)).toBe('zero');
    expect(said(ResultRuleKind.PassMark, WithoutEvidence.AsAnswered)).toBe('as_answered');
  });
});
