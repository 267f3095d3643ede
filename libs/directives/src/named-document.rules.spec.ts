import { describe, expect, it } from '@jest/globals';
import { identityKey, identityOf, isIdentified, isNamed, type NamedDocument } from './named-document.rules';

const named = (over: NamedDocument = {}) =>
  identityOf({ code: '5201/BGDĐT-GDĐT', issuer: 'Bộ GDĐT', issuedOn: '2024-09-09', ...over });

describe('a document that is only named', () => {
  it('takes the form of the register', () => {
    expect(named({ code: ' 5201/ BGDDĐT – GDĐT', subject: ' Tuần\n lễ ' })).toEqual({
      type: 'CV',
      code: '5201/BGDĐT-GDĐT',
      originalCode: '5201/ BGDDĐT – GDĐT',
      issuer: 'Bộ GDĐT',
      issuedOn: '2024-09-09',
      subject: 'Tuần lễ',
    });
  });

  it('is told by its number, or by type and issuer with a day or a telling subject', () => {
    const unnumbered = { code: '/KH-UBND', type: 'Kế hoạch', issuer: 'UBND tỉnh', issuedOn: null };
    expect(isIdentified(named({ issuer: null, issuedOn: null }))).toBe(true);
    expect(isIdentified(named({ ...unnumbered, issuedOn: '2024-09-09' }))).toBe(true);
    expect(isIdentified(named({ ...unnumbered, subject: 'Xây dựng xã hội học tập' }))).toBe(true);
    expect(isIdentified(named({ ...unnumbered, subject: 'Năm trước' }))).toBe(false);
    expect(isIdentified(named({ ...unnumbered, issuer: null, issuedOn: '2024-09-09' }))).toBe(false);
  });

  it('keeps a number that cannot be parsed as it is written', () => {
    expect(named({ code: 'số 12 ngày nào đó' }).code).toBe('số 12 ngày nào đó');
    expect(named({ code: 'không số' }).code).toBeNull();
  });

  it('is one document when it is named twice', () => {
    expect(identityKey(named({ code: '5201/bgdđt - gdđt', issuer: 'Bộ Giáo dục và Đào tạo' }))).toBe(
      identityKey(named()),
    );
    expect(identityKey(named({ issuedOn: '2023-09-09' }))).not.toBe(identityKey(named()));
  });

  it('without a number agrees in type, issuer and day, unless the subjects differ', () => {
    const one = { code: null, type: 'NQ', issuer: 'HĐND tỉnh', issuedOn: '2020-10-15' };
    expect(isNamed(named(one), named({ ...one, subject: 'Phát triển giáo dục' }))).toBe(true);
    expect(isNamed(named({ ...one, subject: 'Thu chi' }), named({ ...one, subject: 'Phát triển giáo dục' }))).toBe(
      false,
    );
    expect(isNamed(named(one), named({ ...one, issuedOn: '2020-10-16' }))).toBe(false);
    expect(isNamed(named(one), named({ ...one, type: 'QĐ' }))).toBe(false);
  });
});
