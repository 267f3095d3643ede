import { describe, expect, it } from '@jest/globals';
import { halves, points } from './points.rules';

describe('points', () => {
  it('are read in steps of a half, and written so', () => {
    expect(['8', '8,5', '8.5', '0', '10,0'].map(halves)).toEqual([16, 17, 17, 0, 20]);
    expect(['8,25', '', 'tám', '-1'].map(halves)).toEqual([null, null, null, null]);
    expect([points(17, ','), points(16, ','), points(1, '.')]).toEqual(['8,5', '8', '0.5']);
  });
});
