import type { DemoSession } from './demo-session';
import { begin } from './funding';
import { type Keeping, made, post, SIGN } from './keeping';
import type { DemoPlaces } from './places';

const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id } }';
const ADD_PURPOSE = 'mutation ($input: AddFundPurposeInput!) { addFundPurpose(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id version } }';
const ASK = 'mutation ($input: AskAdvanceInput!) { askAdvance(input: $input) { id version } }';
const GRANT = 'mutation ($input: GrantAdvanceInput!) { grantAdvance(input: $input) { id version } }';
const PAY = 'mutation ($input: PayAdvanceInput!) { payAdvance(input: $input) { id version } }';
const RECORD = 'mutation ($input: RecordDonationInput!) { recordDonation(input: $input) { id version } }';
const PLEDGE = 'mutation ($input: MakePledgeInput!) { makePledge(input: $input) { id version } }';
const PLAN = 'mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { id version } }';

const FIRST_DAY = '2025-01-01';

/**
 * Books of an association that ended with the districts, in which a little money is left and something of each kind is under way: the association of the province is to
 * take them over.
 */
export async function playEndedBooks(
  session: DemoSession,
  { districtAssociation }: DemoPlaces,
  keepers: { treasurer: string; head: string },
): Promise<void> {
  session.clock.set('2025-06-20T02:00:00Z');
  const keeping = await begin(session, districtAssociation, keepers, 2025);
  const opened = { openedOn: FIRST_DAY };
  const fundId = await made(keeping, OPEN_FUND, {
    ...opened,
    name: 'Quỹ Khuyến học huyện',
    kind: 'STUDY_PROMOTION',
    sources: ['CONTRIBUTION', 'ASSOCIATION'],
  });
  const box = await made(keeping, OPEN_PLACE, { ...opened, name: 'Két Hội huyện', kind: 'CASH' });
  const purposeId = await made(keeping, ADD_PURPOSE, { fundId, name: 'Sách giáo khoa cho học sinh nghèo' });
  const counterpartyId = await made(keeping, ADD_COUNTERPARTY, {
    kind: 'BODY',
    name: 'Hợp tác xã Ví Dụ',
    address: 'Tam Đường',
  });
  const receipt = { kind: 'CASH_RECEIPT', placeId: box, counterpartyId } as const;
  const given = { account: 'income.contribution', fundId, source: 'CONTRIBUTION' } as const;
  await post(keeping, {
    ...receipt,
    day: '2025-03-10',
    content: 'Thu tiền ủng hộ quỹ khuyến học',
    lines: [{ ...given, amount: 4_200_000 }],
  });
  await post(keeping, {
    ...receipt,
    day: '2025-05-12',
    content: 'Thu tiền ủng hộ mua sách giáo khoa',
    lines: [{ ...given, purposeId, amount: 1_500_000 }],
  });
  await post(keeping, {
    kind: 'CASH_PAYMENT',
    day: '2025-06-05',
    content: 'Chi tổng kết phong trào học tập',
    placeId: box,
    counterpartyId,
    lines: [{ account: 'expenditure.meeting', fundId, source: 'CONTRIBUTION', amount: 700_000 }],
  });
  await playUnderWay(keeping, { fundId, box, counterpartyId });
}

/** What was owed, handed out, asked for, promised, in the store and asked of others when the office ended. */
async function playUnderWay(
  keeping: Keeping,
  { fundId, box, counterpartyId }: { fundId: string; box: string; counterpartyId: string },
): Promise<void> {
  const { session, treasurer, at, head } = keeping;
  const own = { organisationId: at.id };
  const money = { fundId, source: 'CONTRIBUTION' };
  const run = async (mutation: string, input: object): Promise<Made> =>
    Object.values(await session.run<Record<string, Made>>(treasurer, mutation, { input }))[0]!;
  await run(COMMIT, {
    ...own,
    ...money,
    day: '2025-06-02',
    dueOn: '2025-07-15',
    content: 'In giấy khen tổng kết năm học',
    counterpartyId,
    amount: 600_000,
  });
  const bearer = await made(keeping, ADD_COUNTERPARTY, { kind: 'PERSON', name: 'Người tạm ứng thứ nhất (minh hoạ)' });
  const asking = { ...own, counterpartyId: bearer, day: '2025-06-03' };
  const asked = await run(ASK, { ...asking, dueOn: '2025-07-10', content: 'Mua quà trao học sinh', amount: 800_000 });
  await run(GRANT, { ...asked, ...money, day: '2025-06-04' });
  const { id, version } = await run(PAY, { id: asked.id, day: '2025-06-05', placeId: box });
  await session.run(treasurer, SIGN, { id, version });
  await session.run(head, SIGN, { id, version: version + 1 });
  await run(ASK, {
    ...asking,
    day: '2025-06-16',
    dueOn: '2025-08-01',
    content: 'Thăm hỏi học sinh vượt khó',
    amount: 300_000,
    anotherReason: 'Việc khác, cùng người phụ trách (minh hoạ)',
  });
  const given = { ...own, counterpartyId, isAnonymous: false };
  const goods = { kind: 'GOODS', unit: 'bộ' };
  await run(RECORD, { ...given, ...goods, day: '2025-06-06', quantity: 35, what: 'Sách giáo khoa lớp 6' });
  const promised = { ...given, day: '2025-06-09', dueOn: '2025-09-05' };
  await run(PLEDGE, { ...promised, ...goods, isAnonymous: true, quantity: 20, what: 'Đồng phục học sinh' });
  await run(PLEDGE, { ...promised, kind: 'MONEY', amount: 2_000_000 });
  await run(PLAN, {
    ...own,
    name: 'Vận động xây tủ sách thôn bản',
    content: 'Sách, kệ sách',
    aim: 'Mỗi thôn bản một tủ sách',
    beneficiaries: 'Học sinh và người dân các thôn bản',
    activities: 'Nhận sách, đóng kệ, bàn giao cho nhà văn hoá thôn',
    estimate: 12_000_000,
    uses: [],
    startsOn: '2025-06-15',
    fundId,
  });
}

interface Made {
  id: string;
  version: number;
}
