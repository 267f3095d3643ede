import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIRECTIVE_TYPES, knownType, readDirectiveCode } from './document-code.rules.ts';

const codeOf = (text: string) => readDirectiveCode(text)?.code;

describe('number and symbol of a document', () => {
  it.each([
    ['6543/KH-UBND', 'named', '6543', 'KH', 'UBND'],
    ['1373/QĐ-TTg', 'named', '1373', 'QĐ', 'TTg'],
    ['2213/TTr-SGDĐT', 'named', '2213', 'TTr', 'SGDĐT'],
    ['237/NQ-UBTVQH16', 'named', '237', 'NQ', 'UBTVQH16'],
    ['2227/QĐ', 'named', '2227', 'QĐ', ''],
    ['5201/BGDĐT-GDĐT', 'letter', '5201', null, 'BGDĐT-GDĐT'],
    ['1181/SGDĐT-GDCN&TX', 'letter', '1181', null, 'SGDĐT-GDCN&TX'],
    ['2978/SGDĐT-GDĐT&ĐH', 'letter', '2978', null, 'SGDĐT-GDĐT&ĐH'],
    ['24/2023/TT-BGDĐT', 'normative', '24', 'TT', 'BGDĐT'],
    ['43/2019/QH14', 'normative', '43', null, 'QH14'],
    ['01/2011/TTLT-BNV-BTC', 'normative', '01', 'TTLT', 'BNV-BTC'],
    ['725/2009/UBTVQH12', 'normative', '725', null, 'UBTVQH12'],
    ['05/VBHN-BGDĐT', 'named', '05', 'VBHN', 'BGDĐT'],
    ['49-KL/TW', 'party', '49', 'KL', 'TW'],
    ['18-CTr/TU', 'party', '18', 'CTr', 'TU'],
  ])('reads %s', (text, pattern, number, type, agency) => {
    expect(readDirectiveCode(text)).toMatchObject({ pattern, number, type, agency, code: text });
  });

  it.each([
    ['1315/QĐ- TTg', '1315/QĐ-TTg'],
    ['677/QĐ -TTg', '677/QĐ-TTg'],
    ['Số: 71 / KH – HKH', '71/KH-HKH'],
    ['số 4742/kh-UBND.', '4742/KH-UBND'],
    ['4864/BGDDĐT-GDTX', '4864/BGDĐT-GDTX'],
    ['2978/SGDDT-GDTX', '2978/SGDĐT-GDTX'],
    ['1373/QDD-TTg', '1373/QĐ-TTg'],
    ['1373/QÐ-TTg', '1373/QĐ-TTg'],
    ['05/KH-UBND', '05/KH-UBND'],
    ['2l45/KH-UBND', '2145/KH-UBND'],
    ['O5/KH-UBND', '05/KH-UBND'],
    ['1373/QD-TTG', '1373/QĐ-TTg'],
    ['15/KH-UBNĐ', '15/KH-UBND'],
    ['214 NQ/UBTVQH9', '214/NQ-UBTVQH9'],
  ])('brings %s to its normal form', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each(['/KH-UBND', 'Số: /KH-UBND', 'Số: ......../KH-UBND'])('reads the blank number of %s', (text) => {
    expect(readDirectiveCode(text)).toMatchObject({ number: null, type: 'KH', agency: 'UBND', code: null });
  });

  it.each(['', 'KH', 'Kế hoạch năm 2024', '30/10/2023', '08/10', '12', '/', '1/2/3/4', '6543/KH-'])(
    'says that %p is no document number',
    (text) => {
      expect(readDirectiveCode(text)).toBeNull();
    },
  );

  it('reads its own normal form as itself', () => {
    const type = fc.constantFrom(...Object.keys(DIRECTIVE_TYPES).filter((name) => /^\p{L}{2,3}$/u.test(name)));
    const agency = fc.constantFrom('UBND', 'SGDĐT', 'TTg', 'HKH', 'BGDĐT-GDTX', 'GDCN&TX');
    const spaces = fc.constantFrom('', ' ', '  ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        type,
        agency,
        spaces,
        spaces,
        (number, kind, body, left, right) => {
          const read = readDirectiveCode(`${number}${left}/${right}${kind}${left}-${right}${body}`);
          expect(read?.code).toBe(`${number}/${kind}-${body}`);
          expect(readDirectiveCode(read!.code!)).toEqual(read);
        },
      ),
    );
  });
});

describe('type of a document', () => {
  it('knows the twenty-nine types of the decree and eleven of other origin', () => {
    expect(Object.keys(DIRECTIVE_TYPES)).toHaveLength(29 + 11);
  });

  it('finds the proper spelling and nothing else', () => {
    expect(knownType(' qđ ')).toBe('QĐ');
    expect(knownType('luật')).toBe('Luật');
    expect(knownType('XYZ')).toBeNull();
  });
});
