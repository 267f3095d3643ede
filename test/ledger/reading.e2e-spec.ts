import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { BooksGiven, type Posted, SIGN } from './books-given';

const HISTORY = 'query ($id: ID!) { history(id: $id, first: 20) { edges { node { action before after reason } } } }';
const ACCOUNT = 'account { code }';
const READ = `query ($id: ID!) {
  fundsOf(organisationId: $id) { name organisation { name } purposes { name fund { name } } }
  moneyStandings(organisationId: $id) { amount place { name organisation { name } } }
  holdingStandings(organisationId: $id) { amount fund { name } purpose { name } }
  counterparties(organisationId: $id) { name address }
  postedVouchers(organisationId: $id, first: 20) { edges { node { content organisation { name } counterparty { name address } signatures { name } files { fileName }
    directive { id } reverses { number } reversal { number } entries { ${ACCOUNT} fund { name } purpose { name } place { name } } } } }
  voucherDrafts(organisationId: $id, first: 20) { edges { node { content amount organisation { name } counterparty { name } makerName place { name } signatures { name }
    reverses { number } lines { ${ACCOUNT} fund { name } purpose { name } place { name } } } } }
  ledgerStatement(organisationId: $id, from: "2026-01-01", to: "2026-12-31", first: 20) { opening closing lines { edges { node { running ${ACCOUNT} voucher { content } } } } } }`;

describe('what is read of books', () => {
  let api: TestApi;
  let books: BooksGiven;
  let auditor: TestPerson;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    const { commune, district } = await api.given.tree();
    const treasurer = await api.given.person(Role.Finance, commune);
    const leader = await api.given.person(Role.Leader, commune);
    auditor = await api.given.person(Role.Auditor, district);
    officer = await api.given.person(Role.Officer, commune);
    books = await new BooksGiven(api, commune, treasurer, leader).open('2026-01-01');
  });
  afterAll(() => api.close());

  const by = (person: TestPerson, operation: string, type: string, input: object) =>
    api.ok(person, `mutation ($input: ${type}!) { ${operation}(input: $input) { id } }`, { input });

  /** A fund, a purpose in it, a place, somebody who gives; a receipt of it and one that waits. */
  async function bring(count: number): Promise<Posted> {
    const name = `số ${count}`;
    const organisationId = books.organisation.id;
    await books.fund(name, { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    const purposeId = await books.purpose(name, `Mục đích ${name}`);
    await books.place(name, { kind: 'CASH', openedOn: '2026-01-01' });
    const giver = { organisationId, kind: 'PERSON', name: `Bà ${name}`, address: `Thôn ${name}` };
    const { addCounterparty } = await api.ok<{ addCounterparty: { id: string } }>(
      books.treasurer,
      'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }',
      { input: giver },
    );
    books.giver = addCounterparty.id;
    const receipt = {
      kind: 'CASH_RECEIPT',
      day: '2026-03-10',
      place: name,
      lines: [{ account: 'income.contribution', amount: 1000 + count, fund: name, purposeId }],
    };
    const waiting = await books.draft(receipt);
    await api.ok(books.treasurer, SIGN, { id: waiting.id, version: waiting.version });
    return books.post(receipt);
  }

  it('takes as many statements for many rows as for few', async () => {
    for (const count of [1, 2]) await bring(count);
    const asked = () => api.ok<{ counterparties: object[] }>(auditor, READ, { id: books.organisation.id });
    expect((await asked()).counterparties).toContainEqual({ name: 'Bà số 1', address: 'Thôn số 1' });
    const few = await api.statements(asked);
    for (const count of [3, 4, 5, 6, 7, 9, 10, 11, 12, 13]) await bring(count);
    const { counterparties } = await asked();
    expect(counterparties).toHaveLength(13);
    // Organisations that are named by several fields meet in one statement or in two, as each happens to wait; a field that asks for each row would need ten more.
    expect(await api.statements(asked)).toBeLessThanOrEqual(few + 4);
  });

  it('tells what was done with each thing, to whoever reads books there and to nobody else', async () => {
    const { treasurer, leader, id } = books;
    const organisationId = books.organisation.id;
    const posted = await bring(8);
    const [fund, place] = [books.funds.get('số 8')!, books.places.get('số 8')!];
    await by(treasurer, 'amendFund', 'AmendFundInput', { id: fund, version: 1, name: 'Quỹ Tài năng' });
    await by(treasurer, 'amendMoneyPlace', 'AmendMoneyPlaceInput', {
      id: place,
      version: 1,
      name: 'Két phòng kế toán',
    });
    await by(treasurer, 'closeBooks', 'CloseBooksInput', { organisationId, through: '2026-02-28' });
    await by(leader, 'reopenBooks', 'ReopenBooksInput', {
      organisationId,
      from: '2026-02-01',
      reason: 'Sót phiếu thu',
    });
    const draft = await books.draft({
      kind: 'CASH_RECEIPT',
      day: '2026-03-11',
      lines: [{ account: 'income.other', amount: 7 }],
    });
    await api.ok(treasurer, SIGN, { id: draft.id, version: draft.version });
    await api.ok(
      leader,
      'mutation ($id: ID!, $version: Int!) { returnVoucherDraft(id: $id, version: $version, reason: "Thiếu hóa đơn") { id } }',
      { id: draft.id, version: draft.version + 1 },
    );
    const told = async (thing: string) => {
      const { history } = await api.ok<{ history: { edges: { node: { action: string; reason: string | null } }[] } }>(
        auditor,
        HISTORY,
        { id: thing },
      );
      expect(await api.refusal(officer, HISTORY, { id: thing })).toBe('FORBIDDEN');
      return history.edges.map(({ node: { action, reason } }) => (reason === null ? action : `${action}: ${reason}`));
    };
    expect((await told(fund)).toSorted()).toEqual(['fund.amended', 'fund.opened']);
    expect((await told(place)).toSorted()).toEqual(['moneyPlace.amended', 'moneyPlace.opened']);
    expect((await told(id)).toSorted()).toEqual([
      'accountBooks.closed',
      'accountBooks.opened',
      'accountBooks.reopened: Sót phiếu thu',
    ]);
    expect((await told(draft.id)).toSorted()).toEqual([
      'voucherDraft.made',
      'voucherDraft.returned: Thiếu hóa đơn',
      'voucherDraft.signed',
    ]);
    expect(await told(posted.id)).toEqual(['voucher.posted']);
  });
});
