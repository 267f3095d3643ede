import { describe, expect, it } from '@jest/globals';
import { linesOf, symbolFor } from './draftForm.rules';

describe('the form of a draft', () => {
  it('follows the type in the symbol', () => {
    expect(symbolFor('KH-UBND', 'KH', 'QĐ')).toBe('QĐ-UBND');
    expect(symbolFor('KH-UBND', 'KH', 'CV')).toBe('UBND');
    expect(symbolFor('UBND-KGVX', 'CV', 'KH')).toBe('KH-UBND-KGVX');
    expect(symbolFor('KH-UBND', 'KH', 'Thư công')).toBe('UBND');
    expect(symbolFor('UBND', 'Thư công', 'CV')).toBe('UBND');
    expect(symbolFor('', 'KH', 'QĐ')).toBe('');
  });

  it('leaves empty lines out', () => {
    expect(linesOf('Như trên;\n\n  Lưu: VT \n')).toEqual(['Như trên;', 'Lưu: VT']);
  });
});
