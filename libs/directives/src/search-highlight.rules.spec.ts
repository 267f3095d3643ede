import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerpt, highlight, MARK_END, MARK_START } from './search-highlight.rules';

const shown = (text: string | null) => text?.replaceAll(MARK_START, '[').replaceAll(MARK_END, ']') ?? null;

describe('what a search found', () => {
  it.each([
    ['Tuần lễ hưởng ứng học tập suốt đời', 'hoc tap', 'Tuần lễ hưởng ứng [học] [tập] suốt đời'],
    ['Văn hoá và văn hóa', 'hóa', 'Văn [hoá] và văn [hóa]'],
    ['Ủy ban nhân dân tỉnh', 'ubnd', '[Ủy] [ban] [nhân] [dân] tỉnh'],
    ['UBND tỉnh', 'uỷ ban nhân dân tỉnh', '[UBND] [tỉnh]'],
    ['Kế hoạch số 71/KH-HKH', '71/kh-hkh', 'Kế hoạch số [71]/[KH]-[HKH]'],
    ['Khuyến học', 'khuy', '[Khuyến] học'],
  ])('%s, searched for %s', (text, search, expected) => {
    expect(shown(highlight(text, search))).toBe(expected);
  });

  it('cuts out the stretch that holds most of the words', () => {
    const text = `${'chữ '.repeat(100)}học ${'chữ '.repeat(100)}học tập suốt đời ${'chữ '.repeat(100)}`;
    expect(shown(excerpt(text, 'hoc tap suot doi'))).toContain('[học] [tập] [suốt] [đời]');
  });

  it('says nothing of a text without the words', () => {
    expect(excerpt('Kế hoạch', 'quyết định')).toBeNull();
  });

  it('changes nothing but the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
        fc.pre(!text.includes(MARK_START) && !text.includes(MARK_END));
        expect(highlight(text, search).replaceAll(MARK_START, '').replaceAll(MARK_END, '')).toBe(text);
      }),
    );
  });
});
