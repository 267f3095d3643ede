import { describe, expect, it } from '@jest/globals';
import { confirmationOf, fieldOf, hindrance, staysDraft } from './confirmInput.ts';
import { type PartyValue, registerType, valuesOf } from './readingValues.ts';
import type { DirectiveReading, NamedParty, Proposal, ReadAssignment } from './reading.graphql.ts';

const EMPTY: DirectiveReading = {
  type: null,
  code: null,
  symbol: null,
  issuer: null,
  place: null,
  date: null,
  subject: null,
  bases: [],
  references: [],
  signer: null,
  issuers: [],
  signers: [],
  addressees: [],
  recipients: [],
  week: null,
  movement: null,
  deadlines: [],
  assignments: [],
  forms: [],
  fundingSources: [],
  problems: [],
};

const proposal = (reading: Partial<DirectiveReading>): Proposal => ({
  text: 'văn bản',
  format: 'txt',
  reading: { ...EMPTY, ...reading },
  issuer: null,
  twins: [],
  round: null,
});

const document = { sha256: 'a', fileName: 'a.txt', keeper: { id: 'keeper', name: 'Sở' } };

const party = (name: string, ...ids: string[]): NamedParty => ({
  name,
  organisations: ids.map((id) => ({ id, name: `đơn vị ${id}`, parent: null })),
  organisationCount: ids.length,
  kinds: [],
  levels: [],
});

const task = (to: NamedParty, start: number, role: ReadAssignment['role'] = 'DO'): ReadAssignment => ({
  to,
  role,
  text: `việc ở ${start}`,
  section: null,
  span: { start, end: start + 5 },
  confidence: 0.9,
});

const text = (value: string) => ({ value, span: { start: 0, end: 1 }, confidence: 0.9 });

describe('to whom a letter goes', () => {
  it('is entered before the recipients, each once', () => {
    const values = valuesOf(
      proposal({ addressees: [text('Sở A'), text('UBND các xã')], recipients: [text('Như trên'), text('Sở A')] }),
    );
    expect(values.addressees).toBe('Sở A\nUBND các xã');
    expect(confirmationOf(values, document).input.recipients).toEqual(['Sở A', 'UBND các xã', 'Như trên']);
  });
});

describe('what the form shows first', () => {
  it('keeps the symbol of a document whose number is blank', () => {
    expect(valuesOf(proposal({ symbol: text('KH-UBND') })).code).toBe('/KH-UBND');
  });

  it('names types as the register does, whether the text has a word or an abbreviation', () => {
    expect(['công văn', 'Thông tư', 'KH', 'kết luận', 'sổ tay'].map(registerType)).toEqual([
      'CV',
      'TT',
      'KH',
      'KL',
      '',
    ]);
  });

  it('makes one task of a passage that names several', () => {
    const assignments = [
      task(party('Sở', '1'), 10, 'LEAD'),
      task(party('Hội'), 10, 'COORDINATE'),
      task(party('Xã', '2'), 30),
    ];
    const entries = valuesOf(proposal({ assignments })).assignments;
    expect(entries.map(({ spanId, parties }) => [spanId, parties.map(({ namedAs }) => namedAs)])).toEqual([
      ['assignments.0', ['Sở', 'Hội']],
      ['assignments.2', ['Xã']],
    ]);
  });
});

describe('what is sent', () => {
  const assignments = [
    task(party('không ai'), 0),
    task(party('các xã', '1', '2'), 10),
    task(party('không ai'), 20),
    task(party('Sở', '3'), 30),
  ];
  const { input, origins } = confirmationOf(valuesOf(proposal({ assignments })), document);
  const sent = input.assignments as {
    parties: { organisationId: string; namedAs: string }[];
    unknownNames: string[];
  }[];

  it('sends names that mean nobody as names', () => {
    expect(sent.map(({ parties }) => parties.map(({ organisationId }) => organisationId))).toEqual([
      [],
      ['1', '2'],
      [],
      ['3'],
    ]);
    expect(sent.map(({ unknownNames }) => unknownNames)).toEqual([['không ai'], [], ['không ai'], []]);
    expect(sent[1]!.parties[1]!.namedAs).toBe('các xã');
  });

  it('finds the field of the form for a path of the API', () => {
    expect(fieldOf('input.assignments.3.text', origins)).toBe('assignments.3.text');
    expect(fieldOf('assignments.1.parties.1.organisationId', origins)).toBe('assignments.1.parties.0.organisationId');
    expect(fieldOf('week.endsOn', origins)).toBe('week.endsOn');
  });

  it('names a known document by its id only', () => {
    const reference = {
      ...text(''),
      code: '71/KH-HKH',
      originalCode: null,
      type: null,
      date: '2024-01-02',
      year: null,
      month: null,
      issuer: null,
      subject: null,
      relation: null,
    };
    const known = { id: 'D', code: '71/KH-HKH', subject: 's', state: 'REGISTERED' as const };
    const values = valuesOf(
      proposal({ bases: [{ ...reference, known }], references: [{ ...reference, known: null }] }),
    );
    expect(confirmationOf(values, document).input.links).toEqual([
      { kind: 'BASED_ON', partly: false, quote: 'v', directiveId: 'D' },
      {
        kind: 'MENTIONS',
        partly: false,
        quote: 'v',
        code: '71/KH-HKH',
        type: null,
        issuer: null,
        issuedOn: '2024-01-02',
        subject: null,
      },
    ]);
  });

  it('takes the organisation for a name that was added without words', () => {
    const values = valuesOf(proposal({ assignments: [task(party('x', '1'), 0)] }));
    const byHand: PartyValue = { ...values.assignments[0]!.parties[0]!, namedAs: '  ' };
    values.assignments[0]!.parties = [byHand];
    expect(confirmationOf(values, document).input.assignments).toMatchObject([{ parties: [{ namedAs: 'đơn vị 1' }] }]);
  });
});

describe('what keeps it from being confirmed', () => {
  const complete = valuesOf(proposal({ type: text('KH'), issuer: text('Sở'), subject: text('Về việc') }));

  it('is nothing when type, issuer and subject are there', () => {
    expect(hindrance(complete)).toBeNull();
  });

  it('is each thing that the API would ask for', () => {
    expect(hindrance({ ...complete, type: '' })).toBe('reading.missing.type');
    expect(hindrance({ ...complete, subject: ' ' })).toBe('reading.missing.subject');
    expect(hindrance({ ...complete, hasWeek: true })).toBe('reading.missing.weekYear');
    expect(hindrance({ ...complete, hasMovement: true })).toBe('reading.missing.movement');
    expect(hindrance({ ...complete, hasRound: true })).toBe('reading.missing.round');
  });

  it('is not a blank number or day: that makes a draft', () => {
    expect(staysDraft('/KH-UBND', '2024-09-10')).toBe(true);
    expect(staysDraft('12/KH-UBND', '')).toBe(true);
    expect(staysDraft('12/KH-UBND', '2024-09-10')).toBe(false);
    expect(staysDraft('49-KL/TW', '2019-05-10')).toBe(false);
  });
});
