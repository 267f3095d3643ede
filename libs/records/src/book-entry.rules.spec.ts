import { describe, expect, it } from '@jest/globals';
import { DirectiveOrigin, DirectiveState } from '@app/directives';
import { arrivalFaults, bookCounter, handlingFaults, withoutTwins, standingOf } from './book-entry.rules';
import { INCOMING_BOOK } from './book';
import { sheetOf } from './printed-book';
import { BookEntryStanding } from './book-entry.entity';
import { type BookLine, FILE_DOCUMENTS, INCOMING, INCOMING_HANDLING, OUTGOING, progressOf } from './book-forms.rules';

const received = {
  state: DirectiveState.Registered,
  issuedOn: '2024-09-20',
  origin: DirectiveOrigin.Received,
  keeperKey: 1,
};
const today = '2024-10-05';

describe('an arrival', () => {
  it('is of an issued document, on or after its day and not tomorrow', () => {
    const codes = (directive: object, enteredOn: string) =>
      arrivalFaults({ ...received, ...directive }, { organisationKey: 1, enteredOn, today }).map(({ code }) => code);
    expect(codes({}, '2024-09-20')).toEqual([]);
    expect(codes({}, '2024-09-19')).toEqual(['BOOK_BEFORE_ISSUE']);
    expect(codes({}, '2024-10-06')).toEqual(['BOOK_DAY_IN_FUTURE']);
    expect(codes({ state: DirectiveState.Stub }, today)).toEqual(['BOOK_NOT_RECEIVED']);
    expect(codes({ origin: DirectiveOrigin.Own }, today)).toEqual(['BOOK_OWN_DOCUMENT']);
    expect(codes({ origin: DirectiveOrigin.Own, keeperKey: 2 }, today)).toEqual([]);
  });

  it('counts per organisation, book and year', () => {
    expect(bookCounter(7, INCOMING_BOOK, 2024)).toBe('register/7/incoming/2024');
  });
});

describe('the handling', () => {
  it('ends between the entry and today', () => {
    const days = [null, '2024-10-01', '2024-09-30', '2024-10-06'];
    const faults = days.map((handledOn) => handlingFaults({ handledOn }, { enteredOn: '2024-10-01', today }));
    expect(faults.map(([fault]) => fault?.code)).toEqual([
      undefined,
      undefined,
      'BOOK_HANDLED_EARLY',
      'BOOK_DAY_IN_FUTURE',
    ]);
  });

  it('says where it stands on a day', () => {
    const lines = [
      { handler: null, handleBy: null, handledOn: null },
      { handler: 'Văn phòng', handleBy: '2024-10-05', handledOn: null },
      { handler: 'Văn phòng', handleBy: '2024-10-04', handledOn: null },
      { handler: 'Văn phòng', handleBy: '2024-10-03', handledOn: '2024-10-04' },
    ];
    expect(lines.map((line) => progressOf(line, today))).toEqual([
      'Chưa giao',
      'Đang giải quyết',
      'Quá hạn, chưa giải quyết xong',
      'Đã giải quyết ngày 04/10/2024 (quá hạn)',
    ]);
  });

  it('is in time on its last day, also when it ends then; without a last day it is never late', () => {
    const line = { handler: 'Văn phòng', handleBy: '2024-10-10', handledOn: null };
    expect(standingOf(line, '2024-10-10')).toBe(BookEntryStanding.UnderWay);
    expect(standingOf(line, '2024-10-11')).toBe(BookEntryStanding.Overdue);
    expect(standingOf({ ...line, handledOn: '2024-10-10' }, '2024-12-01')).toBe(BookEntryStanding.Done);
    expect(standingOf({ ...line, handleBy: null, handledOn: '2025-01-01' }, '2025-01-02')).toBe(BookEntryStanding.Done);
  });
});

describe('documents of several registers', () => {
  it('count once, however their issuer is written, and apart when issuer or day differ', () => {
    const answer = { type: 'BC', code: '9/BC-UBND', issuer: 'Ủy ban nhân dân tỉnh', issuedOn: '2024-10-01' };
    const short = { ...answer, issuer: 'UBND tỉnh' };
    const commune = { ...answer, issuer: 'UBND xã Thử' };
    const later = { ...answer, issuedOn: '2024-10-02' };
    expect(withoutTwins([answer, short, answer, commune, later])).toEqual([answer, commune, later]);
    expect(withoutTwins([])).toEqual([]);
  });
});

describe('a printed book', () => {
  const line: BookLine = {
    directiveKey: '',
    number: 1,
    enteredOn: '2024-10-01',
    handler: null,
    handleBy: null,
    handledOn: null,
    outcome: null,
    copies: null,
    note: null,
    fileCode: null,
    type: 'KH',
    code: null,
    issuer: 'Sở',
    issuedOn: null,
    subject: 'Tuần lễ',
    signerName: null,
    recipients: [],
    answers: [],
  };

  it('has a cell for each column, and as many columns as the form of the decree', () => {
    const heading = { organisation: 'Sở', period: 'Năm 2024', today };
    const forms = [INCOMING, OUTGOING, INCOMING_HANDLING, FILE_DOCUMENTS];
    const columns = forms.map((form) => {
      const sheet = sheetOf(form, heading, [line, line]);
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
      return [form.code, sheet.columns.length];
    });
    expect(Object.fromEntries(columns)).toEqual({
      incoming: 10,
      outgoing: 10,
      'incoming-handling': 7,
      'file-documents': 7,
    });
  });
});
