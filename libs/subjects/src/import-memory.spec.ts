import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAhead } from './import-rows';
import { SeenDigests } from './seen-digests';

describe('what an import keeps in memory', () => {
  it('knows each digest by the row in which it came first', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5000, maxLength: 9000 });
    fc.assert(
      fc.property(numbers, (list) => {
        const seen = new SeenDigests();
        const found = list.map((number, at) => seen.before(hash('sha256', String(number), 'buffer'), at + 2));
        const first = new Map<number, number>();
        const expected = list.map((number, at) => {
          const before = first.get(number) ?? null;
          if (before === null) first.set(number, at + 2);
          return before;
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('reads one round ahead, in order, and tells what failed when it is asked for', async () => {
    const read: number[] = [];
    async function* rounds(): AsyncGenerator<number> {
      for (const round of [1, 2, 3]) {
        await Promise.resolve();
        read.push(round);
        yield round;
      }
      throw new Error('torn');
    }
    const taken: [number, number][] = [];
    await expect(async () => {
      for await (const round of readAhead(rounds())) {
        await new Promise((resolve) => setImmediate(resolve));
        taken.push([round, read.length]);
      }
    }).rejects.toThrow('torn');
    expect(taken).toEqual([
      [1, 2],
      [2, 3],
      [3, 3],
    ]);
  });
});
