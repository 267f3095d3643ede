import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import { demoFigures, type DemoForm, demoTexts, type Prefilled } from './figures';
import type { DemoKeepers } from './funding';
import { SIGN } from './keeping';
import type { DemoPlaces } from './places';

const KINDS = '{ activityKinds { id code } }';
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const FORMS =
  '{ forms { id code number rows { code cells { id code measure valueKind required } } rules { kind cellId operandIds } texts { id heading required } } }';
const OPEN = 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }';
const OWED = 'query ($round: ID!) { obligations(roundId: $round, first: 1) { edges { node { id } } } }';
const START =
  'mutation ($id: ID!) { startReport(obligationId: $id) { id version figures { cellId value prefilled } } }';
const SAVE = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { id } }';

const ADVANCES = `query ($id: ID!, $text: String!) {
  advances(organisationId: $id, state: PAID, text: $text, first: 1) { edges { node { id } } } ledgerAccounts { id code } }`;
const SETTLE = 'mutation ($input: SettleAdvanceInput!) { settleAdvance(input: $input) { waiting { id version } } }';

/** The form of 2022 whose lines of rewards are filled from books. */
const FORM = { code: 'week-district', number: 2 };
const SEED = 7;

/** The ceremony of the association at the end of the week, for which it pays rewards. */
export async function celebrate(session: DemoSession, { association }: DemoPlaces, year: number): Promise<string> {
  const by = session.at(association, Role.AssociationOfficer);
  const { activityKinds } = await session.run<{ activityKinds: { id: string; code: string }[] }>(by, KINDS);
  const input = {
    organisationId: association.id,
    kindId: activityKinds.find(({ code }) => code === 'award_ceremony')!.id,
    title: 'Lễ tổng kết Tuần lễ, trao Bằng khen (minh hoạ)',
    startsOn: `${year}-10-07`,
    mode: 'IN_PERSON',
    place: 'Hội trường tỉnh (minh hoạ)',
    eventCount: 1,
    peopleCount: 150,
    confirmed: ['TWIN', 'FAR_DAY'],
  };
  return (await session.run<{ logActivity: { id: string } }>(by, LOG, { input })).logActivity.id;
}

/** What was bought for the ceremony out of an advance: its settlement names it. */
export async function settleForCeremony(
  session: DemoSession,
  { association }: DemoPlaces,
  keepers: DemoKeepers,
  { today: day, ceremonyId: activityId }: { today: string; ceremonyId: string },
): Promise<void> {
  const treasurer = session.as(keepers.treasurer, association, Role.Finance);
  const head = session.as(keepers.head, association, Role.Leader);
  const { advances, ledgerAccounts } = await session.run<{
    advances: { edges: { node: { id: string } }[] };
    ledgerAccounts: { id: string; code: string }[];
  }>(treasurer, ADVANCES, { id: association.id, text: 'Chuẩn bị Tuần lễ' });
  const accountId = ledgerAccounts.find(({ code }) => code === 'expenditure.week')!.id;
  const line = { content: 'Nước uống, hoa lễ tổng kết', amount: 350_000, paperNumber: 'HĐ 0000044', paperDay: day };
  const { settleAdvance } = await session.run<{ settleAdvance: { waiting: { id: string; version: number }[] } }>(
    treasurer,
    SETTLE,
    { input: { id: advances.edges[0]!.node.id, day, lines: [{ ...line, accountId, activityId }] } },
  );
  for (const { id, version } of settleAdvance.waiting) {
    await session.run(treasurer, SIGN, { id, version });
    await session.run(head, SIGN, { id, version: version + 1 });
  }
}

/** The association's own report of its week, begun: whom it rewarded and with how much stands there from its books, and one figure that they do not know is explained. */
export async function reportRewards(session: DemoSession, { association }: DemoPlaces, year: number): Promise<void> {
  const by = session.at(association, Role.AssociationOfficer);
  const { forms } = await session.run<{ forms: (DemoForm & { id: string; code: string; number: number })[] }>(
    by,
    FORMS,
  );
  const form = forms.find(({ code, number }) => code === FORM.code && number === FORM.number);
  if (!form) throw new Error('the form of 2022 with lines from books is not loaded');
  const { openRound } = await session.run<{ openRound: { id: string } }>(by, OPEN, {
    input: {
      organisationId: association.id,
      formVersionId: form.id,
      title: `Báo cáo kết quả Tuần lễ học tập suốt đời năm ${year} của Hội Khuyến học (minh hoạ)`,
      year,
      startsOn: `${year}-10-01`,
      endsOn: `${year}-10-07`,
      tiers: [{ tier: 0, kinds: [], levels: [], dueOn: `${year}-12-15`, dueBoundary: 'BY' }],
    },
  });
  const { obligations } = await session.run<{ obligations: { edges: { node: { id: string } }[] } }>(by, OWED, {
    round: openRound.id,
  });
  const { startReport } = await session.run<{
    startReport: { id: string; version: number; figures: Prefilled[] };
  }>(by, START, { id: obligations.edges[0]!.node.id });
  const persons = form.rows.find(({ code }) => code === '8.2')!.cells[0]!.id;
  const figures = demoFigures(form, SEED, 1, year, startReport.figures).map((figure) =>
    figure.cellId === persons
      ? { ...figure, value: 1, comment: 'Công ty Ví Dụ thưởng thẳng một cá nhân, không qua sổ của Hội (minh hoạ).' }
      : figure,
  );
  await session.run(by, SAVE, {
    input: {
      reportId: startReport.id,
      version: startReport.version,
      figures,
      texts: demoTexts(form, SEED),
    },
  });
}
