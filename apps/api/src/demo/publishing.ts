import { type Keeping, made, post, SIGN } from './keeping';

const RECORD = 'mutation ($input: RecordDonationInput!) { recordDonation(input: $input) { id } }';
const RECEIPTS = 'mutation ($input: DraftReceiptsInput!) { draftReceipts(input: $input) }';
const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { id } }';
const SUBMIT = 'mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { id } }';
const PUBLISH = 'mutation ($id: ID!) { publishFundPublication(id: $id) { id } }';

interface Earlier {
  fundId: string;
  box: string;
  company: string;
  giver: string;
  shop: string;
  /** That of the demonstration; what is played here lies in the two before. */
  year: number;
}

/** Two years before the one of the demonstration: the first is published, of the second one fund waits to be and the other one is late. */
export async function playEarlierYears(keeping: Keeping, earlier: Earlier): Promise<void> {
  const { clock } = keeping.session;
  const now = clock.now();
  const first = earlier.year - 2;
  const pupil = await made(keeping, ADD_COUNTERPARTY, {
    kind: 'PERSON',
    name: 'Học sinh nhận học bổng (minh hoạ)',
    address: 'Lai Châu',
  });
  await give(keeping, earlier, first, { company: 25_000_000, giver: 1_500_000, hidden: 1_000_000 });
  await spend(keeping, { ...earlier, pupil }, first, {
    scholarships: [3_000_000, 3_500_000, 4_000_000, 4_500_000],
    bicycles: 10_000_000,
  });
  clock.set(`${first + 1}-03-16T02:00:00Z`);
  await keeping.session.run(keeping.treasurer, CLOSE, {
    input: { organisationId: keeping.at.id, through: `${first}-12-31` },
  });
  await keeping.session.run(keeping.head, PUBLISH, { id: await submit(keeping, earlier.fundId, first) });
  clock.set(now.toISOString());
  await give(keeping, earlier, first + 1, { company: 12_000_000, giver: 2_000_000, hidden: 500_000 });
  await spend(keeping, { ...earlier, pupil }, first + 1, { scholarships: [4_000_000, 4_500_000], bicycles: 6_000_000 });
  await playTalents(keeping, { ...earlier, pupil }, first + 1);
}

/** Money that was given at the cash box; one giver wishes not to be named. */
async function give(
  { session, treasurer, head, at }: Keeping,
  { fundId, box, company, giver }: Earlier,
  year: number,
  amounts: { company: number; giver: number; hidden: number },
): Promise<void> {
  const gifts = [
    { counterpartyId: company, amount: amounts.company, isAnonymous: false },
    { counterpartyId: giver, amount: amounts.giver, isAnonymous: false },
    { counterpartyId: giver, amount: amounts.hidden, isAnonymous: true },
  ];
  for (const gift of gifts) {
    const input = { organisationId: at.id, kind: 'MONEY', day: `${year}-04-10`, ...gift };
    const { recordDonation } = await session.run<{ recordDonation: { id: string } }>(treasurer, RECORD, { input });
    const asked = { donationIds: [recordDonation.id], mode: 'EACH', day: `${year}-04-12`, placeId: box, fundId };
    const { draftReceipts } = await session.run<{ draftReceipts: string[] }>(treasurer, RECEIPTS, { input: asked });
    for (const id of draftReceipts) {
      await session.run(treasurer, SIGN, { id, version: 1 });
      await session.run(head, SIGN, { id, version: 2 });
    }
  }
}

async function spend(
  keeping: Keeping,
  { fundId, box, pupil, shop }: Earlier & { pupil: string },
  year: number,
  { scholarships, bicycles }: { scholarships: number[]; bicycles: number },
): Promise<void> {
  const pay = (day: string, counterpartyId: string, content: string, account: string, amount: number) =>
    post(keeping, {
      kind: 'CASH_PAYMENT',
      day: `${year}-${day}`,
      content,
      counterpartyId,
      placeId: box,
      lines: [{ fundId, source: 'CONTRIBUTION', account, amount }],
    });
  for (const [at, amount] of scholarships.entries())
    await pay('09-05', pupil, `Học bổng đầu năm học, suất ${at + 1}`, 'expenditure.scholarship', amount);
  await pay('10-20', shop, 'Mua xe đạp trao học sinh', 'expenditure.support', bicycles);
}

/** A small fund whose year waits for the head. */
async function playTalents(
  keeping: Keeping,
  { box, company, pupil }: Earlier & { pupil: string },
  year: number,
): Promise<void> {
  const fundId = await made(keeping, OPEN_FUND, {
    organisationId: keeping.at.id,
    name: 'Quỹ Tài năng trẻ (minh hoạ)',
    kind: 'TALENT',
    sources: ['CONTRIBUTION'],
    openedOn: `${year}-01-01`,
  });
  const line = { fundId, source: 'CONTRIBUTION' };
  await post(keeping, {
    kind: 'CASH_RECEIPT',
    day: `${year}-05-10`,
    content: 'Tài trợ khen thưởng học sinh giỏi',
    counterpartyId: company,
    placeId: box,
    lines: [{ ...line, account: 'income.contribution', amount: 5_000_000 }],
  });
  await post(keeping, {
    kind: 'CASH_PAYMENT',
    day: `${year}-06-02`,
    content: 'Thưởng học sinh giỏi quốc gia',
    counterpartyId: pupil,
    placeId: box,
    lines: [{ ...line, account: 'expenditure.reward', amount: 5_000_000 }],
  });
  await submit(keeping, fundId, year);
}

async function submit({ session, treasurer, at }: Keeping, fundId: string, year: number): Promise<string> {
  const input = { organisationId: at.id, fundId, year };
  const { submitFundPublication } = await session.run<{ submitFundPublication: { id: string }[] }>(treasurer, SUBMIT, {
    input,
  });
  return submitFundPublication[0]!.id;
}
