import { describe, expect, it } from '@jest/globals';
import type { CriteriaContent, Measure, Target } from '@app/criteria-rules';
import { readScore } from './score-cell.rules';
import { scorePlaces, targetOf } from './score-columns.rules';

const target = (code: string, vi: string, en = vi): Target => ({
  code,
  words: { vi, en },
  citation: {},
  measure: { kind: 'yes_no' },
});
const TARGETS = [
  target('1', 'Lập kế hoạch học tập', 'Makes a plan'),
  target('1.1', 'Kế hoạch của đơn vị'),
  target('10', 'Hợp tác và chia sẻ', 'Cooperates and shares'),
  target('2', 'Sử dụng công nghệ thông tin'),
  target('3', 'Sử dụng ngoại ngữ'),
];

describe('a heading of a list of scores', () => {
  it.each([
    ['1', '1'],
    ['Chỉ số 1', '1'],
    ['chi so 10', '10'],
    ['CT 1.1', '1.1'],
    ['1.1. Kế hoạch', '1.1'],
    ['10 (0–10)', '10'],
    ['Hợp tác và chia sẻ', '10'],
    ['HOP TAC VA CHIA SE', '10'],
    ['hợp tác và chia sẻ (điểm)', '10'],
    ['Cooperates and shares', '10'],
    ['Lập kế hoạch', '1'],
    ['Sử dụng', null],
    ['Sử dụng ngoại', '3'],
    ['Tổng điểm', null],
    ['11', null],
    ['2 năm gần đây', null],
    ['1 tháng 1', null],
    ['Chỉ số 2: tin học', '2'],
    ['3. Sử dụng ngoại ngữ (0–10 điểm)', '3'],
    ['5. Sử dụng ngoại ngữ', null],
    ['', null],
  ])('%s means %s', (heading, code) => {
    expect(targetOf(heading, TARGETS)?.code ?? null).toBe(code);
  });
});

describe('headings of a list of scores', () => {
  const content = { criteria: [{ targets: TARGETS }] } as unknown as CriteriaContent;
  it('name each target once', () => {
    expect(() => scorePlaces(['Họ và tên', '1', 'Lập kế hoạch học tập'], content)).toThrow('SCORES_TARGET_TWICE 1 B C');
  });
});

describe('a cell of a list of scores', () => {
  const points: Measure = { kind: 'points', maximum: 10, step: 0.5 };
  const words = { vi: 'x', en: 'x' };
  const shares: Measure = {
    kind: 'shares',
    parts: ['a', 'b'].map((code) => ({ code, numerator: words, denominator: words, thresholds: [] })),
  };
  const rank: Measure = {
    kind: 'rank',
    ranks: [
      { code: 'good', words: { vi: 'Khá', en: 'Good' } },
      { code: 'best', words: { vi: 'Tốt', en: 'Best' } },
    ],
    atLeast: null,
  };
  it.each<[Measure, string, object | null]>([
    [points, '7,5', { kind: 'points', points: 7.5 }],
    [points, '0', { kind: 'points', points: 0 }],
    [points, '7.25', null],
    [points, '1.000', null],
    [points, '0,500', { kind: 'points', points: 0.5 }],
    [points, '10.5', null],
    [points, '-1', null],
    [points, '7 điểm', null],
    [{ kind: 'yes_no' }, 'Có', { kind: 'yes_no', isMet: true }],
    [{ kind: 'yes_no' }, '✓', { kind: 'yes_no', isMet: true }],
    [{ kind: 'yes_no' }, 'KHÔNG ĐẠT', { kind: 'yes_no', isMet: false }],
    [{ kind: 'yes_no' }, 'chắc là có', null],
    [{ kind: 'count', counted: words, thresholds: [] }, '12', { kind: 'count', count: 12 }],
    [{ kind: 'count', counted: words, thresholds: [] }, '1.200', null],
    [rank, 'tot', { kind: 'rank', rank: 'best' }],
    [rank, 'không', { kind: 'rank', rank: null }],
    [rank, 'giỏi', null],
    [{ kind: 'change', measured: words, direction: 'up' }, '12; 14,5', { kind: 'change', before: 12, now: 14.5 }],
    [{ kind: 'change', measured: words, direction: 'up' }, '1.200; 1.500', null],
    [shares, '37/41; 0/41', { kind: 'shares', parts: { a: { part: 37, whole: 41 }, b: { part: 0, whole: 41 } } }],
    [shares, '37/41', null],
    [shares, '42/41; 1/41', null],
  ])('%j takes %s as %j', (measure, text, answer) => {
    expect(readScore(measure, text)).toEqual(answer);
  });
});
