import { describe, expect, it } from '@jest/globals';
import { offeredKinds } from './counterparty.rules.ts';
import {
  begunIn,
  type Choices,
  type Entry,
  entryOf,
  newEntry,
  remember,
  sentOf,
  sumsOf,
  withBegun,
} from './entry.rules.ts';
import { missingIn, placeOfFault } from './entryFaults.rules.ts';
import type { VoucherDraftDetails } from './voucherDrafts.graphql.ts';

const purpose = (id: string, name: string) => ({ id, name, version: 1, closedOn: null });
const place = (id: string, kind: 'CASH' | 'BANK', closedOn: string | null = null) => ({
  id,
  kind,
  name: id,
  closedOn,
  version: 1,
  bank: null,
  accountNumber: null,
  openedOn: '2026-01-01',
});
const fund = (id: string, purposes: Choices['fundsOf'][number]['purposes']) => ({
  id,
  name: id,
  purposes,
  kind: 'TALENT' as const,
  sources: ['CONTRIBUTION' as const],
  version: 1,
  basis: null,
  openedOn: '2026-01-01',
  closedOn: null,
});
const account = (id: string, kind: 'INCOME' | 'PAYABLE', voucherKinds: Entry['kind'][]) => ({
  id,
  kind,
  voucherKinds,
  code: id,
  position: 1,
  nameVi: id,
  nameEn: id,
});
const choices: Choices = {
  moneyPlacesOf: [place('box', 'CASH'), place('bank', 'BANK'), place('old', 'CASH', '2026-02-01')],
  fundsOf: [fund('study', [purpose('p1', 'Xe đạp')]), fund('talent', [purpose('p2', 'Xe đạp')])],
  counterparties: [],
  ledgerAccounts: [account('income', 'INCOME', ['CASH_RECEIPT']), account('debt', 'PAYABLE', ['OPENING'])],
};
const begun = (kind: Entry['kind'], line: Partial<Entry['lines'][number]>): Entry => {
  const entry = newEntry(kind, '2026-03-01', choices, { fundId: 'study', source: 'CONTRIBUTION' });
  return { ...entry, content: 'Thu', lines: entry.lines.map((one) => ({ ...one, ...line })) };
};

const opened = (itemId: string) => sentOf(begun('OPENING', { itemId, amount: 5 }), choices).lines[0];

describe('a voucher as it is entered', () => {
  it('begins with the only open place of its kind, and with the fund and source of the one before', () => {
    const entry = begun('CASH_RECEIPT', {});
    expect(entry.placeId).toBe('box');
    expect(entry.lines[0]).toMatchObject({ fundId: 'study', source: 'CONTRIBUTION' });
    expect(newEntry('CASH_RECEIPT', '2026-03-01', choices, {}).lines[0]).toMatchObject({ fundId: null, source: null });
    expect(remember(entry, { placeIds: { BANK: 'bank' } })).toEqual({
      fundId: 'study',
      source: 'CONTRIBUTION',
      placeIds: { BANK: 'bank', CASH: 'box' },
    });
  });

  it('says what is missing', () => {
    expect(missingIn(newEntry('CASH_RECEIPT', '2026-03-01', choices, { fundId: 'study' }))).toEqual([
      'counterpartyId',
      'content',
      'lines.0.itemId',
      'lines.0.amount',
    ]);
    expect(missingIn(begun('TRANSFER', { fromId: 'box', toId: 'bank', amount: 5 }))).toEqual([]);
  });

  it('leaves one place and arrives at another, and keeps its purpose in another fund', () => {
    const transfer = begun('TRANSFER', { fromId: 'box', toId: 'bank', toFundId: 'talent', purposeId: 'p1', amount: 5 });
    const { lines } = sentOf(transfer, choices);
    expect(lines).toMatchObject([
      { placeId: 'box', fundId: 'study', purposeId: 'p1', amount: -5 },
      { placeId: 'bank', fundId: 'talent', purposeId: 'p2', amount: 5 },
    ]);
    const draft = {
      kind: 'TRANSFER',
      day: '2026-03-01',
      content: 'Chuyển',
      place: null,
      counterparty: null,
      files: [],
      lines: lines.map(({ amount, placeId, fundId, purposeId, source }) => ({
        amount,
        source,
        note: null,
        account: null,
        place: { id: placeId },
        fund: { id: fundId },
        purpose: { id: purposeId },
      })),
    } as unknown as VoucherDraftDetails;
    expect(entryOf(draft).lines).toEqual([
      expect.objectContaining({ fromId: 'box', toId: 'bank', toFundId: 'talent', amount: 5 }),
    ]);
    expect([placeOfFault('lines.1.placeId', transfer), placeOfFault('lines.2.amount', transfer)]).toEqual([
      'lines.0.toId',
      'lines.1.amount',
    ]);
  });

  it('has both sides of a journal, which differ until they are equal', () => {
    const journal = begun('JOURNAL', { amount: 5 });
    expect(sumsOf(journal, choices)).toEqual({ amount: 5, difference: 0 });
    expect(sentOf(journal, choices).lines.map(({ amount }) => amount)).toEqual([5, -5]);
    const [first] = journal.lines;
    expect(sumsOf({ ...journal, lines: [{ ...first!, amount: 7 }, journal.lines[1]!] }, choices).difference).toBe(2);
  });

  it('opens with money in its places, and with debts below zero', () => {
    expect(opened('box')).toMatchObject({ placeId: 'box', amount: 5 });
    expect(opened('debt')).toMatchObject({ accountId: 'debt', amount: -5 });
    expect(placeOfFault('lines.0.placeId', { kind: 'OPENING' })).toBe('lines.0.itemId');
    expect(placeOfFault('day', { kind: 'OPENING' })).toBe('day');
  });
});

describe('somebody new', () => {
  it('is a body where the name begins as one', () => {
    expect([offeredKinds('Trường THCS Đông Kinh')[0], offeredKinds('Trương Văn A')[0]]).toEqual(['BODY', 'PERSON']);
  });
});

describe('what a line of a bank begins', () => {
  const begun = { day: '2026-04-05', amount: 1_500_000, content: 'Mua sach', placeId: 'bank' };

  it('is told by an address, and nothing by one that was cut', () => {
    expect(begunIn(JSON.stringify(begun))).toEqual(begun);
    for (const cut of [null, '', '{', '{"day":"2026-04-05"}', JSON.stringify({ ...begun, amount: 1.5 })])
      expect(begunIn(cut)).toBeNull();
  });

  it('stands in the new voucher', () => {
    const entry = withBegun(newEntry('BANK_PAYMENT', '2026-11-30', choices, {}), begun);
    expect(entry).toMatchObject({
      day: begun.day,
      content: begun.content,
      placeId: begun.placeId,
      lines: [{ amount: 1_500_000 }],
    });
  });
});
