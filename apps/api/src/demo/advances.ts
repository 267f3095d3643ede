import { type Actor, addDays } from '@app/kernel';
import { type Keeping, made, SIGN } from './keeping';

const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const ASK = 'mutation ($input: AskAdvanceInput!) { askAdvance(input: $input) { id version } }';
const GRANT = 'mutation ($input: GrantAdvanceInput!) { grantAdvance(input: $input) { id } }';
const PAY = 'mutation ($input: PayAdvanceInput!) { payAdvance(input: $input) { id version } }';
const SETTLE = 'mutation ($input: SettleAdvanceInput!) { settleAdvance(input: $input) { waiting { id version } } }';

interface Money {
  fundId: string;
  source: string;
  placeId: string;
  year: number;
  budgetLineId?: string;
}

interface Asked {
  counterpartyId: string;
  day: string;
  dueOn: string;
  content: string;
  amount: number;
}

/** One that is settled with money returned, one that is overdue, one that is settled in part, and one that somebody of the office asks for. */
export async function playAdvances(keeping: Keeping, money: Money): Promise<void> {
  const { session, at, head } = keeping;
  const { year } = money;
  const person = (name: string) => made(keeping, ADD_COUNTERPARTY, { kind: 'PERSON', name, address: at.name });
  const first = await person('Cán bộ thứ nhất (minh hoạ)');
  const second = await person('Cán bộ thứ hai (minh hoạ)');
  const third = await person('Cán bộ thứ ba (minh hoạ)');
  const settled = await handedOut(keeping, money, {
    counterpartyId: first,
    day: `${year}-09-04`,
    dueOn: `${year}-09-25`,
    content: 'Mua quà tặng học sinh dịp khai giảng',
    amount: 2_000_000,
  });
  await settle(keeping, money, settled, `${year}-09-18`, {
    lines: [
      { content: 'Vở, bút', amount: 1_150_000, paperNumber: 'HĐ 0000012', account: 'expenditure.support' },
      { content: 'Thuê xe chở quà', amount: 450_000, paperNumber: 'BN 07', account: 'expenditure.travel' },
    ],
    returned: 400_000,
  });
  await handedOut(keeping, money, {
    counterpartyId: second,
    day: `${year}-09-08`,
    dueOn: `${year}-09-30`,
    content: 'Đi kiểm tra chi hội cơ sở',
    amount: 1_500_000,
  });
  const running = await handedOut(keeping, money, {
    counterpartyId: third,
    day: `${year}-09-28`,
    dueOn: addDays(session.clock.today(), 20),
    content: 'Chuẩn bị Tuần lễ học tập suốt đời',
    amount: 1_800_000,
  });
  await settle(keeping, money, running, `${year}-10-01`, {
    lines: [{ content: 'In giấy mời', amount: 650_000, paperNumber: 'HĐ 0000031', account: 'expenditure.week' }],
  });
  const today = session.clock.today();
  await session.run(head, ASK, {
    input: {
      organisationId: at.id,
      day: today,
      dueOn: addDays(today, 15),
      content: 'Dự hội nghị khuyến học khu vực',
      amount: 900_000,
    },
  });
}

/** One that is committed on a line of the budget until it is spent. */
export async function playCommittedAdvance(keeping: Keeping, money: Money): Promise<void> {
  const { session, at } = keeping;
  const name = 'Cán bộ văn hóa xã (minh hoạ)';
  const counterpartyId = await made(keeping, ADD_COUNTERPARTY, { kind: 'PERSON', name, address: at.name });
  await handedOut(keeping, money, {
    counterpartyId,
    day: `${money.year}-09-25`,
    dueOn: addDays(session.clock.today(), 10),
    content: 'Mua nước, in tài liệu tọa đàm',
    amount: 1_200_000,
  });
}

/** One that an officer was handed and has not settled: it waits on their first screen. */
export async function playOwedAdvance(keeping: Keeping, money: Money, officer: Actor): Promise<void> {
  const asked = {
    day: `${money.year}-09-10`,
    dueOn: `${money.year}-09-30`,
    content: 'Đi lại vận động người dân ra lớp học',
    amount: 500_000,
  };
  await handedOut(keeping, money, asked, officer);
}

/** Asked for, granted by the treasurer, paid by a voucher that both have signed. */
async function handedOut(
  { session, at, treasurer, head }: Keeping,
  { fundId, source, placeId, budgetLineId }: Money,
  asked: Omit<Asked, 'counterpartyId'> & Partial<Asked>,
  /** Whoever asks for another says for whom. */
  by: Actor = treasurer,
): Promise<string> {
  const { askAdvance } = await session.run<{ askAdvance: { id: string; version: number } }>(by, ASK, {
    input: { organisationId: at.id, ...asked },
  });
  const { id, version } = askAdvance;
  const { day } = asked;
  await session.run(treasurer, GRANT, { input: { id, version, day, fundId, source, budgetLineId } });
  const { payAdvance: draft } = await session.run<{ payAdvance: Draft }>(treasurer, PAY, {
    input: { id, day, placeId },
  });
  await sign({ session, treasurer, head }, draft);
  return id;
}

interface Draft {
  id: string;
  version: number;
}

async function settle(
  keeping: Keeping,
  { placeId }: Money,
  id: string,
  day: string,
  {
    lines,
    returned = 0,
  }: { lines: { content: string; amount: number; paperNumber: string; account: string }[]; returned?: number },
): Promise<void> {
  const { session, treasurer, accounts } = keeping;
  const spent = lines.map(({ account, ...line }) => ({ ...line, accountId: accounts.get(account), paperDay: day }));
  const { settleAdvance } = await session.run<{ settleAdvance: { waiting: Draft[] } }>(treasurer, SETTLE, {
    input: { id, day, lines: spent, returned, placeId: returned > 0 ? placeId : null },
  });
  for (const draft of settleAdvance.waiting) await sign(keeping, draft);
}

async function sign(
  { session, treasurer, head }: Pick<Keeping, 'session' | 'treasurer' | 'head'>,
  { id, version }: Draft,
): Promise<void> {
  await session.run(treasurer, SIGN, { id, version });
  await session.run(head, SIGN, { id, version: version + 1 });
}
