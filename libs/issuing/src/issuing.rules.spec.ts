import { describe, expect, it } from '@jest/globals';
import type { OfficialBlock } from '@app/documents';
import { OrganisationKind } from '@app/organisations';
import { readDirectiveCode } from '@app/reading';
import fc from 'fast-check';
import { citationOf, DirectiveState, longDate, lowerFirst } from '@app/directives';
import {
  ApprovalBar,
  approvalBar,
  codeOf,
  counterOf,
  draftFaults,
  type IssuingAct,
  mayDo,
  nextFree,
  ownType,
  type PaperLine,
  proposedSymbol,
  readSymbol,
  seriesOf,
  stateAfter,
  takenNumbers,
  openPoints,
  printedSignature,
  OPEN_TEXT,
  withWriter,
} from './issuing.rules';

const acts: IssuingAct[] = ['amend', 'approve', 'return', 'issue'];

describe('the way of an own document', () => {
  it('reaches its number through approval only, and then nothing moves any more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), (tried) => {
        let state = DirectiveState.Draft;
        for (const act of tried) {
          if (!mayDo(state, act)) {
            expect(() => stateAfter(state, act)).toThrow();
            continue;
          }
          const next = stateAfter(state, act);
          if (next === DirectiveState.Registered) expect(state).toBe(DirectiveState.Approved);
          if (next === DirectiveState.Approved) expect(act).toBe('approve');
          expect(state).not.toBe(DirectiveState.Registered);
          state = next;
        }
      }),
    );
  });

  it('changes the text of a draft only', () => {
    expect(Object.values(DirectiveState).filter((state) => mayDo(state, 'amend'))).toEqual([DirectiveState.Draft]);
  });
});

describe('number and symbol', () => {
  it('are read back as they were made, and no two numbers make one code', () => {
    const number = fc.integer({ min: 1, max: 999_999 });
    const symbol = fc.constantFrom('KH-UBND', 'UBND-KGVX', 'QĐ-UBND', 'SGDĐT-GDCN&TX', 'BC-HKH');
    fc.assert(
      fc.property(number, number, symbol, (one, other, text) => {
        const code = codeOf(one, text);
        expect(readDirectiveCode(code)?.code).toBe(code);
        expect(Number(code.split('/')[0])).toBe(one);
        expect(code === codeOf(other, text)).toBe(one === other);
      }),
    );
    expect([codeOf(7, 'KH-UBND'), codeOf(10, 'KH-UBND')]).toEqual(['07/KH-UBND', '10/KH-UBND']);
  });

  it('fit the type', () => {
    expect(readSymbol('KH', ' kh - UBND ')).toBe('KH-UBND');
    expect(readSymbol('KH', '/KH-UBND')).toBe('KH-UBND');
    expect(readSymbol('CV', 'UBND-KGVX')).toBe('UBND-KGVX');
    expect(readSymbol('KH', 'UBND-KGVX')).toBeNull();
    expect(readSymbol('CV', 'KH-UBND')).toBeNull();
    expect(readSymbol('KH', 'không rõ!')).toBeNull();
  });

  it('of a public letter name the issuer alone, as of an official letter, and so both are numbered in one series', () => {
    expect(ownType('thư công')).toBe('Thư công');
    expect(proposedSymbol('Thư công', OrganisationKind.PeoplesCommittee)).toBe('UBND');
    expect(readSymbol('Thư công', 'UBND')).toBe('UBND');
    expect(readSymbol('Thư công', 'KH-UBND')).toBeNull();
    expect(counterOf(7, 'Thư công', 2024)).toBe(counterOf(7, 'CV', 2024));
    expect(counterOf(7, 'KH', 2024)).not.toBe(counterOf(7, 'CV', 2024));
    expect(seriesOf('KH')).toEqual(['KH']);
  });

  it('are proposed where the abbreviation of the issuer is known, and left open elsewhere', () => {
    expect(proposedSymbol('KH', OrganisationKind.PeoplesCommittee)).toBe('KH-UBND');
    expect(proposedSymbol('CV', OrganisationKind.EducationDepartment)).toBe('SGDĐT');
    expect(proposedSymbol('KH', OrganisationKind.PrimarySchool)).toBe('');
  });

  it('belong to documents that an office writes itself', () => {
    expect([ownType('kh'), ownType('cv'), ownType('NĐ'), ownType('TT'), ownType('??')]).toEqual([
      'KH',
      'CV',
      null,
      null,
      null,
    ]);
  });
});

const line = (number: number, over: Partial<PaperLine> = {}): PaperLine => ({
  number,
  issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
  issuerKey: null,
  isStub: false,
  ...over,
});

describe('numbers given on paper', () => {
  const office = { key: 7, name: 'UBND tỉnh Lai Châu' };
  it('are those of whatever may be the office, and those of others only under its very name', () => {
    const lines = [
      line(1),
      line(2, { issuer: 'UBND tỉnh' }),
      line(3, { issuer: 'UBND phường Lai Châu' }),
      line(4, { issuer: 'Không rõ', issuerKey: 7 }),
      line(5, { issuer: 'UBND tỉnh', issuerKey: 8 }),
      line(6, { issuerKey: 8 }),
      line(7, { issuer: '', isStub: true }),
      line(8, { isStub: true }),
    ];
    expect([...takenNumbers(lines, office)]).toEqual([1, 2, 4, 6, 8]);
  });

  it('are passed over, and nothing else is', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), numbers, (first, taken) => {
        const next = nextFree(first, new Set(taken));
        expect(taken).not.toContain(next);
        for (let number = first; number < next; number++) expect(taken).toContain(number);
      }),
    );
  });
});

describe('a citation', () => {
  it('names type, code, day, issuer and subject', () => {
    const cited = { type: 'KH', code: '71/KH-HKH', issuedOn: '2023-10-02', issuer: 'Hội Khuyến học' };
    expect(citationOf({ ...cited, subject: 'Triển khai phong trào' })).toBe(
      'Kế hoạch số 71/KH-HKH ngày 02 tháng 10 năm 2023 của Hội Khuyến học về việc triển khai phong trào',
    );
    expect(citationOf({ type: 'CV', code: null, issuedOn: null, issuer: 'Bộ', subject: 'V/v hướng dẫn' })).toBe(
      'Công văn của Bộ về việc hướng dẫn',
    );
  });

  it('writes days and months with a zero where the decree wants one', () => {
    expect([longDate('2024-02-09'), longDate('2024-03-10')]).toEqual([
      'ngày 09 tháng 02 năm 2024',
      'ngày 10 tháng 3 năm 2024',
    ]);
  });

  it('keeps the capitals of names and abbreviations', () => {
    expect(['Tổ chức Tuần lễ', 'UBND tỉnh', 'Lai Châu', 'Ủy ban'].map(lowerFirst)).toEqual([
      'tổ chức Tuần lễ',
      'UBND tỉnh',
      'Lai Châu',
      'ủy ban',
    ]);
  });
});

const table = (rows: number): OfficialBlock => ({
  kind: 'table',
  columns: Array.from({ length: 20 }, (_, at) => ({ title: `Cột ${at}`, widthPercent: 5, align: 'left' as const })),
  rows: Array.from({ length: rows }, () => Array.from({ length: 20 }, () => '1')),
});
const faultsOf = (...body: OfficialBlock[]) =>
  draftFaults({
    type: 'KH',
    symbol: '',
    subject: 'Tuần lễ',
    body,
    signatureLines: [],
    signerName: null,
    signerPosition: null,
  });

describe('the tables of a draft', () => {
  it('have together no more cells than can be printed, heads counted', () => {
    expect(faultsOf(table(999))).toEqual([]);
    expect(faultsOf(table(1000))).toMatchObject([{ path: 'body.0', code: 'DRAFT_TABLES_TOO_LARGE' }]);
    expect(faultsOf(table(500), { kind: 'paragraph', text: 'a' }, table(499))).toMatchObject([
      { path: 'body.2', code: 'DRAFT_TABLES_TOO_LARGE', params: { max: 20_000 } },
    ]);
  });
});

describe('what a leader approves', () => {
  it('has no place left open in its text', () => {
    const draft = {
      type: 'KH',
      symbol: 'KH-UBND',
      subject: 'Tuần lễ',
      signatureLines: ['CHỦ TỊCH'],
      signerName: 'A',
      signerPosition: null,
    };
    const body: OfficialBlock[] = [
      { kind: 'paragraph', text: 'Thời gian: 07 ngày.' },
      { kind: 'item', text: `Chủ đề: ${OPEN_TEXT}.` },
    ];
    expect(openPoints({ ...draft, body })).toEqual([{ path: 'body.1', code: 'DRAFT_TEXT_OPEN' }]);
    expect(openPoints({ ...draft, body: body.slice(0, 1) })).toEqual([]);
  });

  it('says in which position it is signed, not only for whom', () => {
    const draft = { type: 'KH', symbol: 'KH-UBND', subject: 'Tuần lễ', signerName: 'A', signerPosition: null };
    const body: OfficialBlock[] = [{ kind: 'paragraph', text: 'Nội dung.' }];
    const faults = (signatureLines: string[]) => openPoints({ ...draft, body, signatureLines }).map(({ path }) => path);
    expect(faults(['TM. ỦY BAN NHÂN DÂN'])).toEqual(['signatureLines']);
    expect(faults(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])).toEqual([]);
    expect(openPoints({ ...draft, body, signatureLines: ['TM. ỦY BAN NHÂN DÂN'], signerPosition: 'Chủ tịch' })).toEqual(
      [],
    );
  });

  it('prints the position once, under the lines of authority', () => {
    expect(printedSignature(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'Phó Chủ tịch')).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(printedSignature(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'PHÓ CHỦ TỊCH')).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(printedSignature(['TM. ỦY BAN NHÂN DÂN'], null)).toEqual(['TM. ỦY BAN NHÂN DÂN']);
  });
});

describe('who may not approve', () => {
  const writers = ['a', 'b', 'c'];
  const alone = { givers: [], needsTwoPersons: false };

  it('is nobody where one person may do both', () => {
    for (const person of ['a', 'b', 'c', 'd']) expect(approvalBar(writers, person, alone)).toBeNull();
  });

  it('is everybody who wrote in it, where the office wants two persons or they stand in for somebody', () => {
    for (const person of ['a', 'b', 'c']) {
      expect(approvalBar(writers, person, { ...alone, needsTwoPersons: true })).toBe(ApprovalBar.TwoPersons);
      expect(approvalBar(writers, person, { ...alone, givers: ['l'] })).toBe(ApprovalBar.OwnAsDelegate);
    }
    expect(approvalBar(writers, 'd', { givers: ['l'], needsTwoPersons: true })).toBeNull();
  });

  it('is whoever stands in for somebody who wrote in it, where the office wants two persons', () => {
    for (const giver of ['a', 'b', 'c']) {
      expect(approvalBar(writers, 'd', { givers: ['l', giver], needsTwoPersons: true })).toBe(ApprovalBar.TwoPersons);
      expect(approvalBar(writers, 'd', { ...alone, givers: [giver] })).toBeNull();
    }
  });

  it('forgets nobody who wrote, and counts no client', () => {
    expect(withWriter(['a', 'b'], 'a')).toEqual(['a', 'b']);
    expect(withWriter(['a'], 'b')).toEqual(['a', 'b']);
    expect(withWriter(['a'], null)).toEqual(['a']);
  });
});
