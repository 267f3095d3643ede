import { describe, expect, it } from '@jest/globals';
import { type DirectiveEntry, NO_DETAILS, prepareDirective, registerType, typeOfCode } from './directive.rules';

const TODAY = '2024-09-20';
const entry = (over: Partial<DirectiveEntry> = {}): DirectiveEntry => ({
  type: 'KH',
  code: '71/KH-HKH',
  issuer: 'Hội Khuyến học',
  issuedOn: '2023-10-02',
  subject: 'Phong trào tự học',
  draft: false,
  hasNoNumber: false,
  ...NO_DETAILS,
  ...over,
});
const faultsOf = (over: Partial<DirectiveEntry>) => prepareDirective(entry(over), TODAY).faults;
const stateOf = (over: Partial<DirectiveEntry>) => prepareDirective(entry(over), TODAY).record.state;

describe('an entry of the register', () => {
  it('is registered when number and date are there', () => {
    const { record, faults } = prepareDirective(entry({ code: ' 71 / kh - HKH ' }), TODAY);
    expect(faults).toEqual([]);
    expect(record).toMatchObject({ code: '71/KH-HKH', originalCode: '71 / kh - HKH', state: 'registered' });
  });

  it('is registered without a number where it bears none, as its clerk says or writes', () => {
    for (const none of [
      { code: null, hasNoNumber: true },
      { code: 'Không số' },
      { code: ' KHÔNG CÓ SỐ ' },
      { code: 'k/s' },
    ]) {
      const { record, faults } = prepareDirective(entry(none), TODAY);
      expect(faults).toEqual([]);
      expect(record).toMatchObject({ code: null, originalCode: null, hasNoNumber: true, state: 'registered' });
    }
    // A number that is there counts, and the day is asked for all the same.
    expect(prepareDirective(entry({ hasNoNumber: true }), TODAY).record).toMatchObject({
      code: '71/KH-HKH',
      hasNoNumber: false,
    });
    expect(faultsOf({ code: 'không số', issuedOn: null })).toEqual([
      { path: 'issuedOn', code: 'DIRECTIVE_DATE_BLANK' },
    ]);
  });

  it('may leave number and date blank only as a draft', () => {
    expect(faultsOf({ code: '/KH-UBND', issuedOn: null, draft: true })).toEqual([]);
    expect(faultsOf({ code: '/KH-UBND', issuedOn: null })).toEqual([
      { path: 'code', code: 'DIRECTIVE_NUMBER_BLANK' },
      { path: 'issuedOn', code: 'DIRECTIVE_DATE_BLANK' },
    ]);
  });

  it('becomes registered by itself when a draft is completed, and not before', () => {
    expect(stateOf({ draft: null, code: '/KH-UBND' })).toBe('draft');
    expect(stateOf({ draft: null, issuedOn: null })).toBe('draft');
    expect(stateOf({ draft: null })).toBe('registered');
    expect(stateOf({ draft: true })).toBe('draft');
  });

  it('names every faulty field at once', () => {
    expect(faultsOf({ type: 'XX', code: 'số lạ', issuer: ' ', subject: '\n', issuedOn: '2024-09-21' })).toEqual([
      { path: 'type', code: 'DIRECTIVE_TYPE_UNKNOWN' },
      { path: 'code', code: 'DIRECTIVE_CODE_UNREADABLE' },
      { path: 'issuer', code: 'FIELD_REQUIRED' },
      { path: 'subject', code: 'FIELD_REQUIRED' },
      { path: 'issuedOn', code: 'DIRECTIVE_DATE_IN_FUTURE' },
    ]);
  });

  it('keeps issuer and subject on one line', () => {
    expect(prepareDirective(entry({ issuer: ' Hội \n Khuyến  học ' }), TODAY).record.issuer).toBe('Hội Khuyến học');
  });

  it('refuses a last day of validity before the first', () => {
    expect(faultsOf({ effectiveOn: '2024-01-02', expiresOn: '2024-01-01' })).toEqual([
      { path: 'expiresOn', code: 'DIRECTIVE_VALIDITY_ORDER' },
    ]);
  });

  it('drops empty recipients and keeps each on one line', () => {
    const { record } = prepareDirective(entry({ recipients: [' Sở\n GDĐT; ', ' '], place: ' ' }), TODAY);
    expect(record).toMatchObject({ recipients: ['Sở GDĐT;'], place: null });
  });
});

describe('the type of a document', () => {
  it.each([
    ['kh', 'KH'],
    ['Kế hoạch', 'KH'],
    ['công văn', 'CV'],
    ['Thông tư', 'TT'],
    ['Kết luận', 'KL'],
    ['Bộ luật', 'Bộ luật'],
    ['Pháp lệnh', 'Pháp lệnh'],
    ['bảng kê', null],
  ])('%s is %s', (written, type) => expect(registerType(written)).toBe(type));

  it.each([
    ['49-KL/TW', 'KL'],
    ['4864/BGDĐT-GDTX', 'CV'],
    ['24/2023/TT-BGDĐT', 'TT'],
    ['không số', null],
  ])('is told by %s: %s', (code, type) => expect(typeOfCode(code)).toBe(type));
});
