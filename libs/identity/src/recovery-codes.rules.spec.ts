import { describe, expect, it } from '@jest/globals';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.rules';

describe('recovery codes', () => {
  it('are ten different ones, read however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''));
    }
  });

  it('take letters that look like digits for these', () => {
    expect(readRecoveryCode('oOiI-lL00-0000-0000')).toBe('0011110000000000');
  });

  it('are no codes of the telephone, nor anything else', () => {
    for (const text of ['', '123456', 'ABCD-EFGH-JKMN', 'ABCD-EFGH-JKMN-PQRU', 'ABCD-EFGH-JKMN-PQRST'])
      expect(readRecoveryCode(text)).toBeNull();
  });
});
