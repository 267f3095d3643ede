import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf, type Mark, piecesOf } from './textChunks.ts';

const lines = fc.array(fc.stringMatching(/^[a-zăđ ]{0,300}$/u), { maxLength: 80 }).map((all) => all.join('\n'));

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end });

describe('a text in chunks', () => {
  it('holds every line that has words, once and in order', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const drawn = chunksOf(text).flatMap(({ paragraphs }) =>
          paragraphs.map(({ start, end }) => text.slice(start, end)),
        );
        expect(drawn).toEqual(text.split('\n').filter((line) => line.trim()));
      }),
    );
  });

  it('is cut into chunks that stay small, however long the text is', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `Đoạn ${at}: ${'chữ '.repeat(20)}`).join('\n');
    const chunks = chunksOf(text);
    expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThan(7000);
  });
});

describe('a paragraph in pieces', () => {
  it('loses nothing of its text, whatever marks lie across it', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([one, other]) => mark('m', Math.min(one, other), Math.max(one, other) + 1));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.option(span), (marks, active) => {
        const pieces = piecesOf({ start: 10, end: 50 }, marks, active);
        expect(pieces[0]!.start).toBe(10);
        expect(pieces.at(-1)!.end).toBe(50);
        expect(pieces.slice(1).map(({ start }) => start)).toEqual(pieces.slice(0, -1).map(({ end }) => end));
      }),
    );
  });

  it('belongs to the narrowest mark, and is active under any', () => {
    const wide = mark('task', 0, 40);
    const narrow = mark('party', 10, 20);
    expect(piecesOf({ start: 0, end: 40 }, [wide, narrow], wide)).toEqual([
      { start: 0, end: 10, id: 'task', isActive: true },
      { start: 10, end: 20, id: 'party', isActive: true },
      { start: 20, end: 40, id: 'task', isActive: true },
    ]);
  });
});
