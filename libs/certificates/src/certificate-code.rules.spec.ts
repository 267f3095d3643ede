import { codeAsked, drawCode, inGroups } from './certificate-code.rules';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = Array.from({ length: 200 }, drawCode);
const NOTHING = codeAsked('');

describe('codes of certificates', () => {
  it('are twelve letters that nobody takes for each other, and never twice the same', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => new RegExp(`^[${LETTERS}]{12}$`).test(code))).toBe(true);
  });

  it('use every letter at every place', () => {
    const many = Array.from({ length: 3000 }, drawCode);
    for (let at = 0; at < 12; at += 1) expect(new Set(many.map((code) => code[at])).size).toBe(32);
  });

  it('are read as they are typed', () => {
    for (const code of codes) {
      expect(codeAsked(inGroups(code))).toBe(code);
      expect(codeAsked(` ${inGroups(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
      expect(codeAsked(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      expect(codeAsked(code.replaceAll('1', 'I'))).toBe(code);
    }
  });

  it('with one wrong letter are none', () => {
    for (const code of codes.slice(0, 30))
      for (let at = 0; at < 12; at += 1)
        for (const letter of LETTERS.replace(code[at]!, ''))
          expect(codeAsked(code.slice(0, at) + letter + code.slice(at + 1))).toBe(NOTHING);
  });

  it('with two neighbours that changed places are none', () => {
    for (const code of codes)
      for (let at = 0; at < 11; at += 1) {
        if (code[at] === code[at + 1]) continue;
        const turned = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
        expect(codeAsked(turned)).toBe(NOTHING);
      }
  });

  it.each(['', 'A', '0'.repeat(13), 'Z'.repeat(4000), 'ĐẶNG-VĂN-TÁM', '<script>', '1111-1111-111U'])(
    'are not %s, which asks for what nothing has',
    (typed) => {
      expect(codeAsked(typed)).toBe(NOTHING);
      expect(codeAsked(NOTHING)).toBe(NOTHING);
    },
  );
});
