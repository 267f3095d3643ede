import { describe, expect, it } from '@jest/globals';
import { keysOnPaths } from './flows-down.rules';

describe('organisations above a workplace', () => {
  it('are the workplace and everything on the way to the root, each once', () => {
    expect(keysOnPaths(['1.7.90.', '1.7.300.'])).toEqual([1, 7, 90, 300]);
  });

  it('are none for somebody without a workplace', () => {
    expect(keysOnPaths([])).toEqual([]);
  });
});
