import { describe, expect, it } from '@jest/globals';
import { sorted } from './many.rules';

const said = (message: string | null) => ({ isDone: message === null, code: message && 'CODE', message });

describe('what became of many things', () => {
  it('is told of each in the order in which they were named', () => {
    const things = ['a', 'b', 'c'].map((key, item) => ({ key, name: `Trường ${key}`, item }));
    expect(sorted(things, { isWritten: true, things: [said(null), said('đã nhận rồi'), said(null)] })).toEqual({
      done: [things[0], things[2]],
      refused: [{ key: 'b', name: 'Trường b', message: 'đã nhận rồi' }],
    });
  });
});
