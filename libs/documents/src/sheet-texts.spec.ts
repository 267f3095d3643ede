import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SheetTexts } from './sheet-texts';

describe('texts of a workbook', () => {
  it('are given back, also those of no letters and of many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (texts) => {
        const kept = new SheetTexts();
        for (const text of texts) kept.add(text);
        expect(texts.map((_, at) => kept.at(at))).toEqual(texts.map((text) => text.toWellFormed()));
        expect([kept.length, kept.at(texts.length), kept.at(-1), kept.at(NaN)]).toEqual([texts.length, '', '', '']);
      }),
    );
    const kept = new SheetTexts();
    for (let at = 0; at < 20_000; at += 1) kept.add(`Nguyễn ${at}`);
    expect([kept.at(0), kept.at(4096), kept.at(19_999)]).toEqual(['Nguyễn 0', 'Nguyễn 4096', 'Nguyễn 19999']);
  });
});
