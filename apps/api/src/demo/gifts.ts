import type { Actor } from '@app/kernel';
import { type Keeping, made, post, SIGN } from './keeping';

const PLAN = 'mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { id version } }';
const SUBMIT = 'mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { id version } }';
const APPROVE =
  'mutation ($input: ApproveCampaignInput!) { approveCampaign(input: $input) { id version purpose { id } } }';
const POST = 'mutation ($input: PostCampaignInput!) { postCampaign(input: $input) { id version } }';
const FINISH = 'mutation ($input: FinishCampaignInput!) { finishCampaign(input: $input) { id version } }';
const RECORD = 'mutation ($input: RecordDonationInput!) { recordDonation(input: $input) { id item { id } } }';
const PLEDGE = 'mutation ($input: MakePledgeInput!) { makePledge(input: $input) { id version } }';
const GIVE_UP = 'mutation ($input: PledgeStepInput!) { giveUpPledge(input: $input) { id } }';
const RECEIPTS = 'mutation ($input: DraftReceiptsInput!) { draftReceipts(input: $input) }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';

interface Step {
  id: string;
  version: number;
  purpose?: { id: string } | null;
}

interface Given {
  fundId: string;
  box: string;
  company: string;
  giver: string;
  shop: string;
  year: number;
}

/** A campaign whose result is told, and one that takes things in: money, books and labour, and a store. */
export async function playGifts(keeping: Keeping, given: Given): Promise<void> {
  const { clock } = keeping.session;
  const now = clock.now();
  await playFinished(keeping, given);
  const open = await playOpen(keeping, given);
  clock.set(now.toISOString());
  await playStore(keeping, given, open);
}

async function step(keeping: Keeping, by: Actor, mutation: string, input: object): Promise<Step> {
  const data = await keeping.session.run<Record<string, Step>>(by, mutation, { input });
  return Object.values(data)[0]!;
}

/** Planned, approved and posted on one day. */
async function posted(keeping: Keeping, day: string, plan: object): Promise<Step & { purposeId: string }> {
  const { session, treasurer, head, at } = keeping;
  session.clock.set(`${day}T02:00:00Z`);
  const planned = await step(keeping, treasurer, PLAN, { organisationId: at.id, uses: [], startsOn: day, ...plan });
  const submitted = await step(keeping, treasurer, SUBMIT, { ...planned, isConfirmed: true });
  const { purpose, ...approved } = await step(keeping, head, APPROVE, { ...submitted, approvedOn: day });
  const where = 'Bảng tin trụ sở Hội, trang tin của Hội (minh hoạ)';
  const done = await step(keeping, treasurer, POST, { ...approved, postedOn: day, postedAt: where });
  return { ...done, purposeId: purpose!.id };
}

async function record(keeping: Keeping, gift: object): Promise<{ id: string; item: { id: string } | null }> {
  const input = { organisationId: keeping.at.id, isAnonymous: false, ...gift };
  const { recordDonation } = await keeping.session.run<{
    recordDonation: { id: string; item: { id: string } | null };
  }>(keeping.treasurer, RECORD, { input });
  return recordDonation;
}

/** A receipt at the cash box, signed by the treasurer; by the head too where it was received. */
async function receipt(
  { session, treasurer, head }: Keeping,
  input: { donationIds: string[]; day: string; placeId: string; payerId: string },
  isReceived: boolean,
): Promise<void> {
  const { draftReceipts } = await session.run<{ draftReceipts: string[] }>(treasurer, RECEIPTS, {
    input: { mode: 'ONE', ...input },
  });
  for (const id of draftReceipts) {
    await session.run(treasurer, SIGN, { id, version: 1 });
    if (isReceived) await session.run(head, SIGN, { id, version: 2 });
  }
}

/** What was given was spent to the last đồng: the cash box is what it was. */
async function playFinished(keeping: Keeping, { fundId, box, company, shop, year }: Given): Promise<void> {
  const { id, version, purposeId } = await posted(keeping, `${year}-07-06`, {
    name: 'Đồng phục cho học sinh nội trú (minh hoạ)',
    content: 'Vận động tiền mua đồng phục',
    aim: 'Học sinh nội trú có đồng phục trước năm học mới',
    beneficiaries: 'Học sinh nội trú có hoàn cảnh khó khăn',
    activities: 'Mua trong tháng 7, trao trước khai giảng',
    estimate: 6_000_000,
    endsOn: `${year}-08-15`,
    fundId,
  });
  const day = `${year}-07-20`;
  keeping.session.clock.set(`${day}T02:00:00Z`);
  const given = { campaignId: id, day, kind: 'MONEY', amount: 6_000_000, counterpartyId: company };
  const { id: donationId } = await record(keeping, given);
  await receipt(keeping, { donationIds: [donationId], day, placeId: box, payerId: company }, true);
  await post(keeping, {
    kind: 'CASH_PAYMENT',
    day,
    content: 'Mua 30 bộ đồng phục cho học sinh nội trú',
    counterpartyId: shop,
    placeId: box,
    lines: [{ fundId, source: 'CONTRIBUTION', purposeId, account: 'expenditure.support', amount: 6_000_000 }],
  });
  const resultOn = `${year}-08-28`;
  keeping.session.clock.set(`${resultOn}T02:00:00Z`);
  const result = 'Thu 6.000.000 đồng; mua và trao 30 bộ đồng phục; đã chi hết (minh hoạ).';
  await step(keeping, keeping.treasurer, FINISH, { id, version, resultOn, result });
}

const playOpen = (keeping: Keeping, { fundId, year }: Given): Promise<Step> =>
  posted(keeping, `${year}-09-07`, {
    name: 'Sách và kệ sách cho tủ sách thôn bản (minh hoạ)',
    content: 'Vận động tiền, sách giáo khoa, truyện và công đóng kệ',
    aim: 'Mỗi thôn, bản có một tủ sách cho học sinh đọc',
    beneficiaries: 'Học sinh ở các thôn, bản vùng cao',
    activities: 'Nhận đến hết năm; đóng kệ và trao sách theo từng đợt',
    estimate: 40_000_000,
    fundId,
    waitDays: 5,
    waitBasis: 'Quy chế quỹ của Hội (minh hoạ)',
  });

async function playStore(keeping: Keeping, given: Given, { id: campaignId }: Step): Promise<void> {
  const { session, treasurer } = keeping;
  const { box, company, giver, year } = given;
  const day = (of: string) => `${year}-10-${of}`;
  const group = await made(keeping, ADD_COUNTERPARTY, { kind: 'BODY', name: 'Chi đoàn Ví Dụ' });
  const school = await made(keeping, ADD_COUNTERPARTY, { kind: 'BODY', name: 'Trường Tiểu học Ví Dụ' });
  const promised = await playPledges(keeping, given, { campaignId, group });
  const money = { campaignId, kind: 'MONEY' };
  const ofCompany = { counterpartyId: company, pledgeId: promised.money };
  const large = { ...money, day: day('01'), amount: 15_000_000, ...ofCompany };
  const received = await record(keeping, large);
  await receipt(keeping, { donationIds: [received.id], day: day('01'), placeId: box, payerId: company }, true);
  const small = { ...money, day: day('03'), amount: 1_000_000, counterpartyId: giver };
  const waiting = await record(keeping, small);
  await receipt(keeping, { donationIds: [waiting.id], day: day('03'), placeId: box, payerId: giver }, false);
  await record(keeping, { ...money, day: day('04'), amount: 300_000, isAnonymous: true });
  const books = await record(keeping, {
    campaignId,
    day: day('02'),
    kind: 'GOODS',
    quantity: 50,
    unit: 'bộ',
    what: 'Sách giáo khoa lớp 5',
    amount: 9_000_000,
    counterpartyId: company,
  });
  await record(keeping, {
    campaignId,
    day: day('04'),
    kind: 'LABOUR',
    quantity: 12,
    unit: 'công',
    what: 'Đóng kệ sách',
    counterpartyId: group,
    pledgeId: promised.labour,
  });
  await session.run(treasurer, HAND_OUT, {
    input: {
      itemId: books.item!.id,
      day: day('05'),
      quantity: 20,
      receiverId: school,
      aim: 'Tủ sách của một điểm trường (minh hoạ)',
    },
  });
}

/** Money of which a part came and the rest is late, labour that is under way, goods that are due at the end of the year, and what nobody waits for any more. */
async function playPledges(
  keeping: Keeping,
  { company, giver, shop, year }: Given,
  { campaignId, group }: { campaignId: string; group: string },
): Promise<{ money: string; labour: string }> {
  const { session, treasurer, at } = keeping;
  const make = async (promise: object): Promise<Step> => {
    const input = { organisationId: at.id, day: `${year}-10-01`, isAnonymous: false, ...promise };
    return (await session.run<{ makePledge: Step }>(treasurer, PLEDGE, { input })).makePledge;
  };
  const due = (day: string) => ({ campaignId, dueOn: `${year}-${day}` });
  const money = await make({ ...due('10-20'), kind: 'MONEY', amount: 20_000_000, counterpartyId: company });
  const shelves = { unit: 'công', what: 'Đóng kệ sách', counterpartyId: group };
  const labour = await make({ ...due('12-20'), kind: 'LABOUR', quantity: 20, ...shelves });
  const goods = { unit: 'bộ', what: 'Bàn ghế học sinh', counterpartyId: shop };
  await make({ ...due('12-25'), kind: 'GOODS', quantity: 30, isAnonymous: true, ...goods });
  const ended = await make({ dueOn: `${year}-10-03`, kind: 'MONEY', amount: 2_000_000, counterpartyId: giver });
  const reason = 'Nhà tài trợ báo chuyển sang ủng hộ quỹ khác (minh hoạ)';
  await session.run(treasurer, GIVE_UP, { input: { ...ended, day: `${year}-10-05`, reason } });
  return { money: money.id, labour: labour.id };
}
