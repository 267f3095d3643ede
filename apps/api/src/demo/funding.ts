import { type Actor, Role } from '@app/kernel';
import { playAdvances, playCommittedAdvance, playOwedAdvance } from './advances';
import { playBudget } from './budgets';
import type { DemoSession } from './demo-session';
import { playGifts } from './gifts';
import { draft, type Keeping, made, post, SIGN } from './keeping';
import type { DemoPlaces } from './places';
import type { Place } from './planting';
import { playEarlierYears } from './publishing';
import { playReconciling } from './reconciling';
import type { DemoRound } from './rounds';
import { explainWeekMoney, playWeekMoney } from './week-money';

const OPEN_BOOKS = 'mutation ($input: OpenBooksInput!) { openBooks(input: $input) { id } }';
const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id } }';
const ADD_PURPOSE = 'mutation ($input: AddFundPurposeInput!) { addFundPurpose(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const ACCOUNTS = '{ ledgerAccounts { id code } }';
const RETURN =
  'mutation ($id: ID!, $version: Int!, $reason: String!) { returnVoucherDraft(id: $id, version: $version, reason: $reason) { id } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { id } }';

/** Who keeps books, and who signs for the office. */
export interface DemoKeepers {
  treasurer: string;
  head: string;
}

interface CommuneKeepers extends DemoKeepers {
  /** Works with money that was handed out. */
  officer: string;
}

/** The books of an association of a province, and those of a commune with the money of a week. */
export async function playBooks(
  session: DemoSession,
  { association, communes, keepers: { laiChau } }: DemoPlaces,
  keepers: { association: DemoKeepers; commune: CommuneKeepers },
  { year, today, round }: { year: number; today: string; round: DemoRound },
): Promise<void> {
  session.toMorningOf(today);
  await playAssociation(await begin(session, association, keepers.association, year - 2), laiChau, year);
  const officer = session.as(keepers.commune.officer, communes[0]!, Role.Officer);
  const commune = await begin(session, communes[0]!, keepers.commune, year);
  await playCommune(commune, officer, laiChau, year, round);
}

export async function begin(
  session: DemoSession,
  at: Place,
  { treasurer, head }: DemoKeepers,
  firstYear: number,
): Promise<Keeping> {
  const keeper = session.as(treasurer, at, Role.Finance);
  const signing = { organisationId: at.id, opensOn: `${firstYear}-01-01`, signingOrder: ['MAKER', 'HEAD'] };
  await session.run(keeper, OPEN_BOOKS, { input: signing });
  const { ledgerAccounts } = await session.run<{ ledgerAccounts: { id: string; code: string }[] }>(keeper, ACCOUNTS);
  const accounts = new Map(ledgerAccounts.map(({ id, code }) => [code, id]));
  return { session, at, treasurer: keeper, head: session.as(head, at, Role.Leader), accounts };
}

const PERSON = 'PERSON';
const BODY = 'BODY';
const ORGANISATION = 'ORGANISATION';

async function playAssociation(keeping: Keeping, province: Place, year: number): Promise<void> {
  const { session, treasurer, head } = keeping;
  const opened = { openedOn: `${year - 2}-01-01` };
  const basis = 'Quyết định thành lập quỹ (minh hoạ)';
  const study = {
    name: 'Quỹ Khuyến học tỉnh',
    kind: 'STUDY_PROMOTION',
    sources: ['CONTRIBUTION', 'ASSOCIATION'],
    basis,
  };
  const fundId = await made(keeping, OPEN_FUND, { ...opened, ...study });
  const work = { name: 'Kinh phí hoạt động', kind: 'OPERATING', sources: ['PROVINCE_BUDGET', 'ASSOCIATION'] };
  const workId = await made(keeping, OPEN_FUND, { ...opened, ...work });
  const box = await made(keeping, OPEN_PLACE, { ...opened, name: 'Két tiền mặt', kind: 'CASH' });
  const account = {
    name: 'Tài khoản quỹ',
    kind: 'BANK',
    bank: 'Ngân hàng (minh hoạ)',
    accountNumber: '0000 0000 0001',
  };
  const bank = await made(keeping, OPEN_PLACE, { ...opened, ...account });
  const bicycles = await made(keeping, ADD_PURPOSE, { fundId, name: 'Xe đạp cho học sinh vượt khó' });
  const company = await made(keeping, ADD_COUNTERPARTY, { kind: BODY, name: 'Công ty Ví Dụ', address: 'Lai Châu' });
  const giver = await made(keeping, ADD_COUNTERPARTY, {
    kind: PERSON,
    name: 'Người ủng hộ thứ nhất (minh hoạ)',
    address: 'Lai Châu',
  });
  const shop = await made(keeping, ADD_COUNTERPARTY, {
    kind: BODY,
    name: 'Cửa hàng xe đạp Ví Dụ',
    address: 'Lai Châu',
  });
  const budget = await made(keeping, ADD_COUNTERPARTY, { kind: ORGANISATION, partyId: province.id });
  const own = { fundId, source: 'CONTRIBUTION' };
  await post(keeping, {
    kind: 'OPENING',
    day: `${year - 2}-01-01`,
    content: 'Số dư chuyển sang từ sổ giấy',
    directiveId: await anyDocument(keeping),
    lines: [
      { ...own, placeId: box, amount: 10_000_000 },
      { ...own, placeId: bank, amount: 87_400_000 },
      { fundId: workId, source: 'ASSOCIATION', placeId: box, amount: 3_200_000 },
    ],
  });
  await playEarlierYears(keeping, { fundId, box, company, giver, shop, year });
  const receive = (day: string, counterpartyId: string, amount: number, content: string, purposeId?: string) =>
    post(keeping, {
      kind: 'CASH_RECEIPT',
      day: `${year}-${day}`,
      content,
      counterpartyId,
      placeId: box,
      lines: [{ ...own, purposeId, account: 'income.contribution', amount }],
    });
  const pay = (
    day: string,
    counterpartyId: string,
    amount: number,
    content: string,
    what: string,
    purposeId?: string,
  ) =>
    post(keeping, {
      kind: 'CASH_PAYMENT',
      day: `${year}-${day}`,
      content,
      counterpartyId,
      placeId: box,
      directiveId: undefined,
      lines: [{ ...own, purposeId, account: what, amount }],
    });
  await receive('02-14', giver, 2_000_000, 'Ủng hộ Quỹ Khuyến học');
  await receive('03-02', company, 30_000_000, 'Tài trợ mua xe đạp cho học sinh', bicycles);
  await pay('03-20', shop, 24_000_000, 'Mua 10 xe đạp trao học sinh vượt khó', 'expenditure.support', bicycles);
  await post(keeping, {
    kind: 'BANK_RECEIPT',
    day: `${year}-04-05`,
    content: 'Ngân sách tỉnh cấp kinh phí Tuần lễ',
    counterpartyId: budget,
    placeId: bank,
    lines: [{ fundId: workId, source: 'PROVINCE_BUDGET', account: 'income.budget', amount: 45_000_000 }],
  });
  await pay('06-15', giver, 4_500_000, 'Học bổng cho học sinh vượt khó', 'expenditure.scholarship');
  await post(keeping, {
    kind: 'TRANSFER',
    day: `${year}-08-01`,
    content: 'Nộp tiền mặt vào tài khoản',
    lines: [
      { ...own, placeId: box, amount: -5_000_000 },
      { ...own, placeId: bank, amount: 5_000_000 },
    ],
  });
  await session.run(treasurer, CLOSE, { input: { organisationId: keeping.at.id, through: `${year}-06-30` } });
  const waiting = await draft(keeping, {
    kind: 'CASH_PAYMENT',
    day: `${year}-10-02`,
    content: 'In băng rôn, tờ gấp Tuần lễ học tập suốt đời',
    counterpartyId: shop,
    placeId: box,
    lines: [{ ...own, account: 'expenditure.communication', amount: 1_850_000 }],
  });
  await session.run(treasurer, SIGN, waiting);
  const returned = await draft(keeping, {
    kind: 'CASH_PAYMENT',
    day: `${year}-10-03`,
    content: 'Thuê âm thanh lễ khai mạc',
    counterpartyId: company,
    placeId: box,
    lines: [{ ...own, account: 'expenditure.week', amount: 2_000_000 }],
  });
  await session.run(treasurer, SIGN, returned);
  const back = { id: returned.id, version: returned.version + 1, reason: 'Thiếu hóa đơn, đề nghị kèm theo.' };
  await session.run(head, RETURN, back);
  await playGifts(keeping, { fundId, box, company, giver, shop, year });
  await playReconciling(keeping, { box, bank, year });
  await playAdvances(keeping, { ...own, placeId: box, year });
  await playBudget({
    session,
    at: keeping.at,
    treasurer,
    year,
    lines: [
      { name: 'Học bổng', source: own.source, asked: 40_000_000 },
      { name: 'Hoạt động của Hội', source: 'ASSOCIATION', asked: 3_000_000 },
    ],
  });
}

async function playCommune(
  keeping: Keeping,
  officer: Actor,
  province: Place,
  year: number,
  round: DemoRound,
): Promise<void> {
  const opened = { openedOn: `${year}-01-01` };
  const week = { name: 'Kinh phí Tuần lễ', kind: 'WEEK', sources: ['COMMUNE_BUDGET', 'CONTRIBUTION'] };
  const fundId = await made(keeping, OPEN_FUND, { ...opened, ...week });
  const account = { name: 'Tài khoản kho bạc', kind: 'BANK', bank: 'Kho bạc Nhà nước' };
  const bank = await made(keeping, OPEN_PLACE, { ...opened, ...account });
  const budget = await made(keeping, ADD_COUNTERPARTY, { kind: ORGANISATION, partyId: province.id });
  const shop = await made(keeping, ADD_COUNTERPARTY, { kind: BODY, name: 'Nhà sách Ví Dụ', address: 'Lai Châu' });
  const line = { fundId, source: 'COMMUNE_BUDGET' };
  const one = { counterpartyId: budget, placeId: bank };
  await post(keeping, {
    kind: 'BANK_RECEIPT',
    day: `${year}-09-10`,
    content: 'Cấp dự toán tổ chức Tuần lễ',
    ...one,
    lines: [{ ...line, account: 'income.budget', amount: 20_000_000 }],
  });
  const { session, at, treasurer, head } = keeping;
  const source = line.source;
  const budgetLines = await playBudget({
    session,
    at,
    treasurer,
    head,
    year,
    lines: [
      { name: 'Tuần lễ học tập suốt đời', asked: 0 },
      { name: 'Sách, tài liệu', parent: 1, source, asked: 10_000_000 },
      { name: 'Tọa đàm, tuyên truyền', parent: 1, source, asked: 8_000_000 },
    ],
  });
  await post(keeping, {
    kind: 'BANK_PAYMENT',
    day: `${year}-10-01`,
    content: 'Mua sách tặng tủ sách cộng đồng trong Tuần lễ',
    counterpartyId: shop,
    placeId: bank,
    lines: [
      {
        ...line,
        account: 'expenditure.week',
        amount: 8_600_000,
        budgetLineId: budgetLines.get('Sách, tài liệu'),
      },
    ],
  });
  await session.run(treasurer, COMMIT, {
    input: {
      ...line,
      organisationId: at.id,
      day: `${year}-10-02`,
      dueOn: `${year}-10-20`,
      content: 'Hợp đồng thuê âm thanh, hội trường',
      amount: 2_000_000,
      counterpartyId: shop,
      budgetLineId: budgetLines.get('Tọa đàm, tuyên truyền'),
    },
  });
  await playWeekMoney(keeping, { fundId, bank, shop, keeperId: province.id, year, budgetLines });
  const budgetLineId = budgetLines.get('Tọa đàm, tuyên truyền')!;
  await playCommittedAdvance(keeping, { ...line, placeId: bank, year, budgetLineId });
  await playOwedAdvance(keeping, { ...line, placeId: bank, year }, officer);
  await explainWeekMoney(keeping, round);
}

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';

/** Minutes on which an opening balance rests, registered by the office itself. */
async function anyDocument({ session, at }: Keeping): Promise<string> {
  const { registerDirective } = await session.run<{ registerDirective: { id: string } }>(
    session.at(at, Role.AssociationOfficer),
    REGISTER,
    {
      input: {
        keeperId: at.id,
        code: '01/BB-HKH',
        type: 'BB',
        subject: 'Bàn giao số dư quỹ (minh hoạ)',
        issuer: at.name,
        issuedOn: session.clock.today(),
      },
    },
  );
  return registerDirective.id;
}
