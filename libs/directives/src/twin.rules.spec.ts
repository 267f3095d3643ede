import { describe, expect, it } from '@jest/globals';
import { type DirectiveIdentity, likeness, meansOnly, standsFor } from './twin.rules';

const plan = (over: Partial<DirectiveIdentity> = {}): DirectiveIdentity => ({
  type: 'KH',
  code: '71/KH-HKH',
  issuer: 'Hội Khuyến học tỉnh Ninh Thuận',
  issuedOn: '2023-10-02',
  ...over,
});

describe('a twin', () => {
  it('is certain when issuer, code and date agree, however they are written', () => {
    expect(likeness(plan(), plan({ issuer: 'HKH tỉnh Ninh Thuận' }))).toBe('certain');
  });

  it('is likely with another spelling of the issuer, or one date left blank', () => {
    expect(likeness(plan(), plan({ issuer: 'Hội Khuyến học' }))).toBe('likely');
    expect(likeness(plan(), plan({ issuedOn: null }))).toBe('likely');
  });

  it('is likely when only the body in the symbol differs', () => {
    expect(likeness(plan(), plan({ code: '71/KH-KHVN' }))).toBe('likely');
    expect(likeness(plan(), plan({ code: '71/KH-KHVN', issuedOn: '2023-10-03' }))).toBeNull();
    expect(likeness(plan(), plan({ code: '17/KH-HKH' }))).toBeNull();
  });

  it('is none of another type whose abbreviation differs in a diacritic', () => {
    const project = plan({ type: 'DA', code: '1/DA-UBND' });
    expect(likeness(project, plan({ type: 'ĐA', code: '1/ĐA-UBND' }))).toBeNull();
    expect(likeness(project, plan({ type: '', code: '1/da-UBND' }))).toBe('certain');
  });

  it('is none on another day, of another body or without a number', () => {
    expect(likeness(plan(), plan({ issuedOn: '2022-10-02' }))).toBeNull();
    expect(likeness(plan({ issuer: 'UBND quận A' }), plan({ issuer: 'UBND quận B' }))).toBeNull();
    expect(likeness(plan({ code: null }), plan({ code: null }))).toBeNull();
  });
});

describe('a stub', () => {
  it('stands for the document that nothing it knows speaks against', () => {
    expect(standsFor(plan({ issuer: '', issuedOn: null }), plan())).toBe(true);
    expect(standsFor(plan({ issuer: 'Hội Khuyến học tỉnh' }), plan())).toBe(true);
    expect(standsFor(plan({ issuedOn: '2022-10-02' }), plan())).toBe(false);
    expect(standsFor(plan({ code: '71/KH-KHVN' }), plan())).toBe(false);
  });
});

describe('a reference without a date', () => {
  it('means the one document of its own year that is not younger than it', () => {
    expect(meansOnly('2023-12-01', plan())).toBe(true);
    expect(meansOnly('2023-10-02', plan())).toBe(true);
    expect(meansOnly('2023-10-01', plan())).toBe(false);
    expect(meansOnly('2024-01-01', plan())).toBe(false);
    expect(meansOnly(null, plan())).toBe(false);
  });

  it('is clear when the number says its year', () => {
    const circular = plan({ code: '24/2023/TT-BGDĐT' });
    expect(meansOnly('2026-01-01', circular)).toBe(true);
    expect(meansOnly(null, circular)).toBe(true);
    expect(meansOnly('2023-01-01', circular)).toBe(false);
  });
});
