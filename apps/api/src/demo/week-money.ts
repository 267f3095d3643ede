import { type Actor, Role } from '@app/kernel';
import { draft, type Keeping, post, SIGN } from './keeping';
import type { DemoRound } from './rounds';

const KINDS = '{ activityKinds { id code } }';
const WEEKS = 'query ($year: Int!) { weeks(year: $year, first: 100) { edges { node { id organisation { id } } } } }';
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const OWED = `query ($round: ID!, $search: String!) { obligations(roundId: $round, first: 100, search: $search) {
  edges { node { organisation { id } report { id version } } } } }`;
const PREVIEW = 'query ($id: ID!) { refillPreview(reportId: $id) { cellId after } }';
const REFILL = `mutation ($id: ID!, $version: Int!, $figures: [RefillFigureInput!]) {
  refillReport(reportId: $id, version: $version, figures: $figures) { id version } }`;
const SAVE = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { id } }';

interface WeekMoney {
  fundId: string;
  bank: string;
  shop: string;
  /** Of the province, under whose week the commune's activities stand. */
  keeperId: string;
  year: number;
  /** Lines of the commune's budget, by name. */
  budgetLines: ReadonlyMap<string, string>;
}

interface Listed<Node> {
  edges: { node: Node }[];
}

/** Activities of a commune in a week and the vouchers that pay for them, before and after it; one voucher still waits. */
export async function playWeekMoney(keeping: Keeping, given: WeekMoney): Promise<void> {
  const { session, at } = keeping;
  const { fundId, bank: placeId, shop: counterpartyId, year, budgetLines } = given;
  const reporter = session.at(at, Role.Reporter);
  const log = await logging(keeping, reporter, given);
  const banners = await log('banner', 'Băng rôn, khẩu hiệu Tuần lễ (minh hoạ)', '10-01', [2_500_000, 0]);
  const talk = await log('talk', 'Tọa đàm văn hoá đọc tại nhà văn hoá (minh hoạ)', '10-05', [3_000_000, 3_000_000]);
  const budgetLineId = budgetLines.get('Tọa đàm, tuyên truyền');
  const own = { fundId, source: 'COMMUNE_BUDGET' };
  const contributed = { fundId, source: 'CONTRIBUTION' };
  const paid = { counterpartyId, placeId };
  await post(keeping, {
    kind: 'BANK_RECEIPT',
    day: `${year}-09-25`,
    content: 'Nhà sách ủng hộ tọa đàm của Tuần lễ',
    ...paid,
    lines: [{ ...contributed, account: 'income.contribution', amount: 2_000_000 }],
  });
  await post(keeping, {
    kind: 'BANK_PAYMENT',
    day: `${year}-09-28`,
    content: 'In băng rôn, khẩu hiệu Tuần lễ',
    ...paid,
    lines: [{ ...own, account: 'expenditure.week', amount: 2_400_000, budgetLineId, activityId: banners }],
  });
  await post(keeping, {
    kind: 'BANK_PAYMENT',
    day: `${year}-10-05`,
    content: 'Quà tặng người tham gia tọa đàm',
    ...paid,
    lines: [{ ...contributed, account: 'expenditure.week', amount: 1_750_000, activityId: talk }],
  });
  const waiting = await draft(keeping, {
    kind: 'BANK_PAYMENT',
    day: `${year}-10-05`,
    content: 'Tổ chức tọa đàm trong Tuần lễ',
    ...paid,
    lines: [{ ...own, account: 'expenditure.week', amount: 3_000_000, activityId: talk }],
  });
  await session.run(keeping.treasurer, SIGN, waiting);
}

/** The commune takes line 10.1 of its draft from the books, and says why 10.2 is more than they hold. */
export async function explainWeekMoney({ session, at }: Keeping, { id: round, form }: DemoRound): Promise<void> {
  const reporter = session.at(at, Role.Reporter);
  const { obligations } = await session.run<{
    obligations: Listed<{ organisation: { id: string }; report: { id: string; version: number } | null }>;
  }>(reporter, OWED, { round, search: at.name });
  const report = obligations.edges.find(({ node }) => node.organisation.id === at.id)?.node.report;
  if (!report) throw new Error('the commune that keeps books has begun no report');
  const cellOf = (code: string): string => form.rows.find((row) => row.code === code)!.cells[0]!.id;
  const { refillPreview } = await session.run<{ refillPreview: { cellId: string; after: number | null }[] }>(
    reporter,
    PREVIEW,
    { id: report.id },
  );
  const figures = refillPreview
    .filter(({ cellId }) => cellId === cellOf('10.1'))
    .map(({ cellId, after: value }) => ({ cellId, value }));
  const { refillReport } = await session.run<{ refillReport: { id: string; version: number } }>(reporter, REFILL, {
    ...report,
    figures,
  });
  await session.run(reporter, SAVE, {
    input: {
      reportId: refillReport.id,
      version: refillReport.version,
      figures: [
        {
          cellId: cellOf('10.2'),
          state: 'NUMBER',
          value: 3_250_000,
          comment: 'Nhà sách trả thẳng 1.500.000 đồng tiền in tờ gấp, không qua sổ của xã (minh hoạ).',
        },
      ],
    },
  });
}

type Log = (kind: string, title: string, day: string, said: [state: number, other: number]) => Promise<string>;

async function logging({ session, at }: Keeping, reporter: Actor, { keeperId, year }: WeekMoney): Promise<Log> {
  const { activityKinds } = await session.run<{ activityKinds: { id: string; code: string }[] }>(reporter, KINDS);
  const { weeks } = await session.run<{ weeks: Listed<{ id: string; organisation: { id: string } }> }>(
    reporter,
    WEEKS,
    { year },
  );
  const weekId = weeks.edges.find(({ node }) => node.organisation.id === keeperId)?.node.id;
  return async (kind, title, day, [stateBudget, otherFunding]) => {
    const input = {
      organisationId: at.id,
      weekId,
      kindId: activityKinds.find(({ code }) => code === kind)!.id,
      title,
      startsOn: `${year}-${day}`,
      mode: 'IN_PERSON',
      place: 'Nhà văn hoá xã',
      eventCount: 1,
      peopleCount: kind === 'talk' ? 120 : 0,
      itemCount: kind === 'banner' ? 20 : 0,
      stateBudget,
      otherFunding,
      confirmed: ['TWIN', 'FAR_DAY'],
    };
    return (await session.run<{ logActivity: { id: string } }>(reporter, LOG, { input })).logActivity.id;
  };
}
