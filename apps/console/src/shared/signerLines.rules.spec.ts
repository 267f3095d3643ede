import { describe, expect, it } from '@jest/globals';
import { linesOfSigners, signersOfLines } from './signerLines.rules';

const signers = [
  { name: 'Nguyễn Văn A', position: 'Phó Chủ tịch, Trưởng ban', authority: 'DEPUTY' as const },
  { name: 'Trần Thị B', position: null, authority: null },
];

describe('signers, a line for each', () => {
  it('come back as they were', () => {
    expect(linesOfSigners(signers)).toBe('Nguyễn Văn A, Phó Chủ tịch, Trưởng ban\nTrần Thị B');
    expect(signersOfLines(linesOfSigners(signers), signers)).toEqual(signers);
  });

  it('are none where a line names nobody', () => {
    expect(signersOfLines(' \n , Giám đốc\nLê C ,Giám đốc')).toEqual([
      { name: 'Lê C', position: 'Giám đốc', authority: null },
    ]);
  });
});
