import { getEventListeners } from 'node:events';
import { repeat } from './repeat';

const fail = (error: unknown) => {
  throw error;
};

describe('what the worker repeats', () => {
  it('goes on after a failing turn and leaves no listener behind', async () => {
    const stop = new AbortController();
    const failures: unknown[] = [];
    let turns = 0;
    let listeners = 0;
    const turn = async () => {
      turns += 1;
      listeners += getEventListeners(stop.signal, 'abort').length;
      if (turns === 1) throw new Error('the database is away');
      if (turns === 20) stop.abort();
    };
    await repeat(stop.signal, { pause: 0, turn, failed: (error) => failures.push(error) });
    expect({ turns, listeners, failures }).toEqual({
      turns: 20,
      listeners: 0,
      failures: [new Error('the database is away')],
    });
  });

  it('ends in the middle of a pause', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    await expect(repeat(stop.signal, { pause: 3_600_000, turn: async () => 0, failed: fail })).resolves.toBeUndefined();
  });
});
