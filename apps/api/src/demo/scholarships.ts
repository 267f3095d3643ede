import { type Actor, Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const PLAN = 'mutation ($input: PlanScholarshipRoundInput!) { planScholarshipRound(input: $input) { id version } }';
const CHANGE =
  'mutation ($input: ChangeScholarshipRoundInput!) { changeScholarshipRound(input: $input) { id version } }';
const ENTER =
  'mutation ($input: EnterScholarshipApplicationInput!) { enterScholarshipApplication(input: $input) { id } }';
const SCORE =
  'mutation ($input: ScoreScholarshipApplicationsInput!) { scoreScholarshipApplications(input: $input) { id } }';
const PROPOSE = 'mutation ($input: ProposeScholarshipsInput!) { proposeScholarships(input: $input) { id version } }';
const DECIDE = 'mutation ($input: DecideScholarshipsInput!) { decideScholarships(input: $input) { id } }';
const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const FUNDINGS = 'query ($id: ID!) { scholarshipFundings(organisationId: $id) { fundId source purposeId available } }';
const OWED = '{ openItems(kind: SCHOLARSHIP, first: 100) { edges { node { id } } } }';
const CHOICES =
  'query ($id: ID!) { moneyPlacesOf(organisationId: $id) { id kind } ledgerAccounts { id code } counterparties(organisationId: $id) { id } }';
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version } }';
const SIGN = 'mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { id } } }';

interface Funding {
  fundId: string;
  source: string;
  purposeId: string | null;
  available: number;
}

interface Applicant {
  name: string;
  birth: string;
  need: string;
  merit: string;
  points: [need: number, merit: number];
}

const pupil = (name: string, birth: string, need: string, merit: string, points: [number, number]): Applicant => ({
  name: `${name} (minh hoạ)`,
  birth,
  need,
  merit,
  points,
});

const EARLIER = [
  pupil('Học sinh thứ nhất', '2011', 'Mồ côi, sống với bà', 'Học lực tốt, giải ba cấp tỉnh', [10, 9]),
  pupil('Học sinh thứ hai', '2012', 'Bố mẹ ốm đau dài ngày', 'Học lực khá', [8, 6]),
  pupil('Học sinh thứ ba', '2010', 'Nhà xa trường 12 km', 'Học lực tốt', [5, 7]),
  pupil('Học sinh thứ tư', '2012', 'Không có gì đặc biệt', 'Học lực khá', [1, 4]),
];
const NOW = [
  pupil('Học sinh thứ năm', '2011', 'Gia đình đông con', 'Học lực tốt', [0, 0]),
  pupil('Học sinh thứ sáu', '2013', 'Mẹ đơn thân', 'Học lực khá', [0, 0]),
  pupil('Học sinh thứ bảy', '2012', 'Nhà bị lũ cuốn', 'Học lực tốt', [0, 0]),
];

/** Scholarships of the association of the province: a round that is decided and partly paid, and one that takes applications. */
export async function playScholarships(
  session: DemoSession,
  { association, communes }: DemoPlaces,
  keepers: { officer: string; treasurer: string; head: string },
  { year, today }: { year: number; today: string },
): Promise<void> {
  session.toMorningOf(today);
  const officer = session.as(keepers.officer, association, Role.AssociationOfficer);
  const head = session.as(keepers.head, association, Role.Leader);
  const treasurer = session.as(keepers.treasurer, association, Role.Finance);
  const money = await fundOf(session, officer, association);
  const earlier = await open(session, officer, association, {
    name: `Tiếp sức đến trường ${year}`,
    year,
    today,
    money,
  });
  const commune = session.at(communes[0]!, Role.Officer);
  const keys: string[] = [];
  for (const one of EARLIER) keys.push(await enter(session, commune, communes[0]!, earlier.id, one));
  await session.run(officer, CHANGE, { input: { ...earlier, act: 'END_APPLICATIONS' } });
  const scores = keys.map((id, at) => ({ id, points: EARLIER[at]!.points }));
  await session.run(officer, SCORE, { input: { roundId: earlier.id, scores } });
  const scored = { id: earlier.id, version: earlier.version + 1 };
  const { proposeScholarships } = await session.run<{ proposeScholarships: { version: number } }>(officer, PROPOSE, {
    input: scored,
  });
  const directiveId = await decision(session, officer, association, today);
  await session.run(head, DECIDE, { input: { id: earlier.id, version: proposeScholarships.version, directiveId } });
  await pay(session, { treasurer, head, at: association, today });
  const now = await open(session, officer, association, {
    name: `Học không bao giờ ngừng ${year}`,
    year,
    today,
    money,
  });
  for (const [at, one] of NOW.entries()) {
    const place = communes[at % 2]!;
    await enter(session, session.at(place, Role.Officer), place, now.id, one);
  }
}

/** The money with the most in it. */
async function fundOf(session: DemoSession, officer: Actor, { id }: Place): Promise<Omit<Funding, 'available'>> {
  const { scholarshipFundings } = await session.run<{ scholarshipFundings: Funding[] }>(officer, FUNDINGS, { id });
  const [most] = scholarshipFundings.toSorted((one, other) => other.available - one.available);
  const { fundId, source, purposeId } = most!;
  return { fundId, source, purposeId };
}

async function open(
  session: DemoSession,
  officer: Actor,
  { id: organisationId }: Place,
  { name, year, today, money }: { name: string; year: number; today: string; money: object },
): Promise<{ id: string; version: number }> {
  const input = {
    organisationId,
    name,
    year,
    kinds: ['PUPIL', 'STUDENT', 'ADULT'],
    conditions: 'Có đơn và xác nhận của nhà trường hoặc UBND xã (minh hoạ).',
    applicationsUntil: today,
    criteria: [
      { name: 'Hoàn cảnh gia đình', aspect: 'NEED', mostPoints: 10 },
      { name: 'Kết quả học tập', aspect: 'MERIT', mostPoints: 10 },
    ],
    steps: [
      { fromPoints: 8, amount: 1_000_000 },
      { fromPoints: 15, amount: 2_000_000 },
    ],
    leastNeed: 3,
    means: 5_000_000,
    ...money,
  };
  const { planScholarshipRound } = await session.run<{ planScholarshipRound: { id: string; version: number } }>(
    officer,
    PLAN,
    { input },
  );
  await session.run(officer, CHANGE, { input: { ...planScholarshipRound, act: 'OPEN' } });
  return { id: planScholarshipRound.id, version: planScholarshipRound.version + 1 };
}

async function enter(
  session: DemoSession,
  by: Actor,
  { id: organisationId }: Place,
  roundId: string,
  { name, birth, need, merit }: Applicant,
): Promise<string> {
  const input = { roundId, organisationId, kind: 'PUPIL', school: 'Trường THCS (minh hoạ)', name, birth, need, merit };
  return (await session.run<{ enterScholarshipApplication: { id: string } }>(by, ENTER, { input }))
    .enterScholarshipApplication.id;
}

async function decision(session: DemoSession, officer: Actor, { id, name }: Place, today: string): Promise<string> {
  const input = {
    keeperId: id,
    type: 'QĐ',
    code: '12/QĐ-HKH',
    issuedOn: today,
    issuer: name,
    subject: 'Về việc cấp học bổng Tiếp sức đến trường (minh hoạ)',
  };
  return (await session.run<{ registerDirective: { id: string } }>(officer, REGISTER, { input })).registerDirective.id;
}

/** The first of them is paid by a voucher that both signed; the others wait. */
async function pay(
  session: DemoSession,
  { treasurer, head, at, today }: { treasurer: Actor; head: Actor; at: Place; today: string },
): Promise<void> {
  const { openItems } = await session.run<{ openItems: { edges: { node: { id: string } }[] } }>(treasurer, OWED);
  const { moneyPlacesOf, ledgerAccounts, counterparties } = await session.run<{
    moneyPlacesOf: { id: string; kind: string }[];
    ledgerAccounts: { id: string; code: string }[];
    counterparties: { id: string }[];
  }>(treasurer, CHOICES, { id: at.id });
  const input = {
    ids: openItems.edges.slice(-1).map(({ node }) => node.id),
    kind: 'BANK_PAYMENT',
    day: today,
    placeId: moneyPlacesOf.find(({ kind }) => kind === 'BANK')!.id,
    counterpartyId: counterparties[0]!.id,
    accountId: ledgerAccounts.find(({ code }) => code === 'expenditure.scholarship')!.id,
    content: 'Chi học bổng Tiếp sức đến trường (minh hoạ)',
  };
  const { payOpenItems } = await session.run<{ payOpenItems: { id: string; version: number } }>(treasurer, PAY, {
    input,
  });
  await session.run(treasurer, SIGN, { ...payOpenItems });
  await session.run(head, SIGN, { id: payOpenItems.id, version: payOpenItems.version + 1 });
}
