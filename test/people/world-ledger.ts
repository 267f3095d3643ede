import { newKey, Role } from '@app/kernel';
import { upload } from '../support/downloads';
import type { Somewhere } from './somewhere';
import { writeAdvances } from './world-advances';

const SIGN = 'mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { version } } }';

/** Books of a school: a person and a company who give, a voucher that is posted and taken back, one that was returned, a month that was closed and opened again. */
export async function writeLedger({ api, run, school, word }: Somewhere): Promise<void> {
  const treasurer = await api.given.person(Role.Finance, school);
  const leader = await api.given.person(Role.Leader, school);
  const at = { organisationId: school.id };
  await run(treasurer, 'openBooks:OpenBooksInput', {
    ...at,
    opensOn: '2024-01-01',
    signingOrder: ['MAKER', 'HEAD'],
  });
  const openedOn = '2024-01-01';
  const fund = await run(treasurer, 'openFund:OpenFundInput', {
    ...at,
    openedOn,
    kind: 'STUDY_PROMOTION',
    name: word('words'),
    basis: word('words'),
    sources: ['CONTRIBUTION'],
  });
  const purpose = await run(treasurer, 'addFundPurpose:AddFundPurposeInput', { fundId: fund.id, name: word('words') });
  const bank = { kind: 'BANK', bank: word('words'), accountNumber: '0123456789', name: word('words'), openedOn };
  const place = await run(treasurer, 'openMoneyPlace:OpenMoneyPlaceInput', { ...at, ...bank });
  const company = { kind: 'BODY', name: word('words'), address: word('words') };
  await run(treasurer, 'addCounterparty:AddCounterpartyInput', { ...at, ...company });
  const human = { kind: 'PERSON', name: `Ông ${word('person')}`, address: `Số ${word('person')}` };
  const giver = await run(treasurer, 'addCounterparty:AddCounterpartyInput', { ...at, ...human });
  const { ledgerAccounts } = await api.ok<{ ledgerAccounts: { id: string; code: string }[] }>(
    treasurer,
    '{ ledgerAccounts(kind: INCOME) { id code } }',
  );
  const line = {
    accountId: ledgerAccounts.find(({ code }) => code === 'income.contribution')!.id,
    fundId: fund.id,
    purposeId: purpose.id,
    source: 'CONTRIBUTION',
    amount: 5,
  };
  const draft = async () =>
    run(treasurer, 'draftVoucher:DraftVoucherInput', {
      ...at,
      kind: 'BANK_RECEIPT',
      day: '2024-09-10',
      content: word('words'),
      counterpartyId: giver.id,
      placeId: place.id,
      lines: [{ ...line, note: word('words') }],
      files: [{ sha256: await upload(api, treasurer, word('words')), fileName: `${word('words')}.txt` }],
      confirmed: ['TWIN'],
    });
  const post = async ({ id, version }: { id: string; version: number }) => {
    await api.ok(treasurer, SIGN, { id, version });
    await api.ok(leader, SIGN, { id, version: version + 1 });
  };
  const receipt = await draft();
  await post(receipt);
  const { accountId: _, amount, ...money } = line;
  const promised = { ...at, ...money, day: '2024-09-10', amount, content: word('words') };
  const { id, version } = await run(treasurer, 'commitMoney:CommitMoneyInput', promised);
  const step = { id, day: '2024-09-10', reason: word('words') };
  await run(treasurer, 'endOpenItem', { ...step, version });
  await run(treasurer, 'resumeOpenItem', { ...step, version: version + 1, reason: word('words') });
  await run(treasurer, 'endOpenItem', { ...step, version: version + 2 });
  const { postedVouchers } = await api.ok<{ postedVouchers: { edges: { node: { id: string } }[] } }>(
    treasurer,
    '{ postedVouchers(first: 1) { edges { node { id } } } }',
  );
  const back = { id: postedVouchers.edges[0]!.node.id, day: '2024-09-11', reason: word('words') };
  await post(await run(treasurer, 'reverseVoucher:ReverseVoucherInput', back));
  const returned = await draft();
  await api.ok(treasurer, SIGN, { id: returned.id, version: returned.version });
  await run(leader, 'returnVoucherDraft', {
    id: returned.id,
    version: returned.version + 1,
    reason: word('words'),
  });
  const statement = {
    placeId: place.id,
    fileName: `${word('words')}.csv`,
    isRehearsal: false,
    rows: [
      ['Ngày', 'Ghi có', 'Nội dung', 'Mã giao dịch', 'Đối tác'],
      ['10/09/2024', '5', word('words'), word('words'), word('words')],
    ].map((cells, row) => ({ row: row + 1, cells })),
  };
  await run(treasurer, 'importBankStatement:ImportBankStatementInput', statement, '{ isWritten }');
  await run(treasurer, 'acceptSureMatches', { placeId: place.id }, '');
  const box = await run(treasurer, 'openMoneyPlace:OpenMoneyPlaceInput', {
    ...at,
    openedOn,
    kind: 'CASH',
    name: word('words'),
  });
  const counted = {
    placeId: box.id,
    day: '2024-09-30',
    seat: 'TREASURER',
    total: 5,
    explanation: word('words'),
    witnesses: [{ name: `Bà ${word('person')}` }],
  };
  const count = await run(treasurer, 'recordCashCount:RecordCashCountInput', counted, '{ id }');
  await run(treasurer, 'explainCashCount', { id: count.id, reason: word('words') }, '{ id }');
  await run(treasurer, 'withdrawCashCount', { id: count.id, reason: word('words') }, '{ id }');
  const budget = await run(treasurer, 'drawUpBudget:DrawUpBudgetInput', { ...at, year: 2024 });
  const lines = [{ name: word('words'), source: 'CONTRIBUTION', asked: 5 }];
  await run(treasurer, 'putBudgetLines:PutBudgetLinesInput', { id: budget.id, version: 1, lines });
  await run(treasurer, 'submitBudget', { id: budget.id, version: 2, remark: word('words') });
  await run(leader, 'returnBudget', { id: budget.id, version: 3, reason: word('words') });
  await run(treasurer, 'submitBudget', { id: budget.id, version: 4, remark: word('words') });
  await run(leader, 'approveBudget:ApproveBudgetInput', { id: budget.id, version: 5, day: '2024-01-01' });
  const administrator = await api.given.person(Role.Administrator, school);
  const cap = { amount: 5, per: ['PERSON'], territoryId: school.id, isConfirmed: false };
  const added = await run(administrator, 'addSpendingCap:AddSpendingCapInput', {
    ...cap,
    name: word('words'),
    citation: word('words'),
  });
  await run(administrator, 'amendSpendingCap:AmendSpendingCapInput', {
    id: added.id,
    version: 1,
    name: word('words'),
    citation: word('words'),
  });
  const { ledgerAccounts: spent } = await api.ok<{ ledgerAccounts: { id: string }[] }>(
    treasurer,
    '{ ledgerAccounts(kind: EXPENDITURE) { id } }',
  );
  const own = { placeId: place.id, fundId: fund.id, purposeId: purpose.id, accountId: spent[0]!.id };
  await post(await draft());
  await writeAdvances({ run, word }, { treasurer, post }, { ...at, ...own, counterpartyId: giver.id });
  await run(treasurer, 'closeBooks:CloseBooksInput', { ...at, through: '2024-09-30' });
  await run(leader, 'reopenBooks:ReopenBooksInput', { ...at, from: '2024-09-01', reason: word('words') });
  await writeHandover({ api, school, word }, treasurer.key);
}

/** A protocol by which the books go over to another office, and which was withdrawn. */
async function writeHandover({ api, school, word }: Pick<Somewhere, 'api' | 'school' | 'word'>, byKey: string) {
  const key = newKey();
  const content = { money: [], budgetLines: [{ year: 2024, name: word('words'), remains: 5 }], drafts: 0 };
  const counts = [{ placeKey: newKey(), counted: 5, explanation: word('words') }];
  await api.owner.query(
    `INSERT INTO fund_handover (province_id, scope_id, key, books_key, organisation_key, path, to_organisation_key, to_path, day, state, counts, content, reason, maker_key,
       prepared_at, decided_by_key, decided_at, decision_reason)
     SELECT b.province_id, b.scope_id, $1, b.key, b.organisation_key, b.path, p.organisation_key, p.path, '2024-09-20', 'withdrawn', $3, $4, $5, $6, now(), $6, now(), $7
     FROM account_books AS b JOIN organisation_period AS p ON p.organisation_key <> b.organisation_key WHERE b.organisation_key = $2 LIMIT 1`,
    [key, school.key, JSON.stringify(counts), JSON.stringify(content), word('words'), byKey, word('words')],
  );
  await api.owner.query(
    `INSERT INTO handed_thing (province_id, scope_id, kind, from_key, handover_key, to_province_id, to_scope_id, to_key)
     SELECT h.province_id, h.scope_id, 'fund', $2, h.key, h.province_id, h.scope_id, $2 FROM fund_handover AS h WHERE h.key = $1`,
    [key, newKey()],
  );
}
