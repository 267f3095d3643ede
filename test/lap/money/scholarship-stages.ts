import type { Edges, Office } from '../ground.ts';
import { Rounds } from '../recognition/rounds.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';

const ON = '2026-10-15';
const PURSE = { fund: 'Quỹ Khuyến học', source: 'CONTRIBUTION' };
/** From how many points what is given, the highest first. */
const STEPS = [
  { fromPoints: 15, amount: 2_000_000 },
  { fromPoints: 8, amount: 1_000_000 },
];

interface Round {
  id: string;
  version: number;
  state: string;
}
interface Grant {
  id: string;
  amount: number;
  payment: { state: string; paid: number } | null;
}
interface Item {
  id: string;
  amount: number;
  open: number;
}

/** One round of scholarships: two units put the same pupil forward, points decide, a decision grants, each is paid once. */
export class ScholarshipStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async give(): Promise<string> {
    await this.at.world.itIs(`${ON}T02:00:00Z`);
    const { association } = this.at;
    const officer = await this.at.as(association, 'ASSOCIATION_OFFICER');
    const leader = await this.at.as(association, 'LEADER');
    const round = await this.scored(officer);
    const proposed = await one(officer, gql.PROPOSE, { input: { id: round.id, version: round.version } });
    const rounds = new Rounds(this.at);
    const decision = await rounds.issue(await rounds.draft(officer, 'SCHOLARSHIP_DECISION', round.id), officer, leader);
    const deciding = { input: { id: proposed.id, version: proposed.version, directiveId: decision.id } };
    const own = await officer.refusal(gql.DECIDE, deciding);
    this.at.check(`whoever proposed does not decide (${own})`, own === 'FORBIDDEN');
    await one(leader, gql.DECIDE, deciding);
    const wanted = [18, 16, 9].map((points) => STEPS.find(({ fromPoints }) => points >= fromPoints)!.amount);
    const granted = await this.grants(round.id);
    this.at.check(
      `three are granted ${wanted.join()} (${granted.map(({ amount }) => amount).join()})`,
      sorted(granted) === sorted(wanted.map((amount) => ({ amount }))),
    );
    this.at.associationBooks.model.promised.push({
      ...PURSE,
      day: ON,
      amount: wanted.reduce((sum, amount) => sum + amount),
    });
    await this.pay(round.id);
    return '5 applications of 4 pupils, 3 granted by decision, paid by 2 vouchers, not twice';
  }

  /** Applied for by two units, once by both; what is double is settled before anything is proposed. */
  private async scored(officer: Somebody): Promise<Round> {
    const { association, school, commune } = this.at;
    const input = {
      organisationId: association.id,
      name: 'Học không bao giờ ngừng',
      year: 2026,
      kinds: ['PUPIL'],
      applicationsUntil: '2026-10-31',
      criteria: [
        { name: 'Hoàn cảnh', aspect: 'NEED', mostPoints: 10 },
        { name: 'Kết quả học tập', aspect: 'MERIT', mostPoints: 10 },
      ],
      steps: STEPS,
      means: 6_000_000,
      fundId: this.at.associationBooks.funds.get(PURSE.fund),
      source: PURSE.source,
    };
    const planned = await one(officer, gql.PLAN_ROUND, { input });
    await one(officer, gql.CHANGE_ROUND, { input: { id: planned.id, version: planned.version, act: 'OPEN' } });
    const apply = async (office: Pick<Office, 'id' | 'name'>, by: Somebody, at: number): Promise<Round> => {
      const said = {
        name: `Học sinh Mẫu ${at}`,
        birth: `201${at}`,
        number: `00120000000${at}`,
        kind: 'PUPIL',
        need: 'Khó khăn',
        merit: 'Khá',
      };
      return one(by, gql.APPLY, {
        input: { roundId: planned.id, organisationId: office.id, school: 'Trường Mẫu', ...said },
      });
    };
    const reporter = this.at.school.reporter;
    const communeOfficer = await this.at.as(commune, 'OFFICER');
    const pupils = [await apply(school, reporter, 1), await apply(school, reporter, 2)];
    for (const at of [3, 4]) pupils.push(await apply(commune, communeOfficer, at));
    const double = await apply(commune, communeOfficer, 1);
    const ended = await one(officer, gql.CHANGE_ROUND, {
      input: { id: planned.id, version: planned.version + 1, act: 'END_APPLICATIONS' },
    });
    const points = [
      [9, 9],
      [8, 8],
      [4, 5],
      [2, 3],
      [9, 9],
    ];
    const scores = [...pupils, double].map(({ id }, at) => ({ id, points: points[at] }));
    await officer.ask(gql.SCORE, { input: { roundId: planned.id, scores } });
    const proposing = { input: { id: ended.id, version: ended.version } };
    const doubled = await officer.fault(gql.PROPOSE, proposing);
    this.at.mustRefuse('a round with a pupil of two units', doubled, { code: 'SCHOLARSHIP_DOUBLES', names: '1' });
    const { scholarshipApplication } = await officer.ask<{ scholarshipApplication: Round }>(gql.APPLICATION, {
      id: double.id,
    });
    await officer.ask(gql.JUDGE, {
      input: { id: double.id, version: scholarshipApplication.version, act: 'EXCLUDE', reason: 'Trùng đơn' },
    });
    return (await officer.ask<{ scholarshipRound: Round }>(gql.ROUND_OF, { id: planned.id })).scholarshipRound;
  }

  /** Two by the bank and one in cash; once paid, an item is paid no more. */
  private async pay(roundId: string): Promise<void> {
    const { associationBooks: books } = this.at;
    const treasurer = await books.treasurer;
    const { openItems } = await treasurer.ask<{ openItems: Edges<Item> }>(gql.ITEMS, {
      id: books.office.id,
      kind: 'SCHOLARSHIP',
    });
    const items = openItems.edges.map(({ node }) => node);
    const of = (wanted: number) => items.filter(({ amount }) => amount === wanted);
    this.at.check(
      `two are owed 2 million, one a million (${items.length})`,
      of(2_000_000).length === 2 && of(1_000_000).length === 1,
    );
    await this.payItems(of(2_000_000), 'BANK_PAYMENT', 'Tài khoản');
    await this.payItems(of(1_000_000), 'CASH_PAYMENT', 'Két tiền mặt');
    const again = await treasurer.fault(gql.PAY_ITEMS, {
      input: this.paying(items.slice(0, 1), 'CASH_PAYMENT', 'Két tiền mặt'),
    });
    this.at.mustRefuse('a scholarship is paid again', again, { code: 'OPEN_ITEMS_DONE', names: '' });
    const paid = await this.grants(roundId);
    this.at.check(
      'all are paid',
      paid.every(({ payment }) => payment?.state === 'PAID'),
    );
  }

  private async payItems(items: readonly Item[], kind: 'BANK_PAYMENT' | 'CASH_PAYMENT', place: string): Promise<void> {
    const { associationBooks: books } = this.at;
    const { payOpenItems } = await (
      await books.treasurer
    ).ask<{ payOpenItems: { id: string; version: number } }>(gql.PAY_ITEMS, {
      input: this.paying(items, kind, place),
    });
    const lines = items.map(({ amount }) => ({ ...PURSE, account: 'expenditure.scholarship', amount }));
    const entry = { kind, day: ON, content: 'Chi học bổng', place, party: 'Cửa hàng Mẫu B', lines };
    await books.sign(await books.attached(payOpenItems), books.movementOf(entry));
    books.model.promised.push({ ...PURSE, day: ON, amount: -items.reduce((sum, { amount }) => sum + amount, 0) });
  }

  private paying(items: readonly Item[], kind: string, place: string): object {
    const { associationBooks: books } = this.at;
    return {
      ids: items.map(({ id }) => id),
      kind,
      day: ON,
      placeId: books.places.get(place),
      counterpartyId: books.parties.get('Cửa hàng Mẫu B'),
      accountId: books.accounts.get('expenditure.scholarship'),
      content: 'Chi học bổng',
    };
  }

  private async grants(roundId: string): Promise<Grant[]> {
    const { scholarshipGrants } = await (
      await this.at.associationBooks.auditor
    ).ask<{ scholarshipGrants: Edges<Grant> }>(gql.GRANTS, { id: roundId });
    return scholarshipGrants.edges.map(({ node }) => node);
  }
}

const one = async (by: Somebody, query: string, variables: Record<string, unknown>): Promise<Round> =>
  Object.values(await by.ask<Record<string, Round>>(query, variables))[0]!;

const sorted = (of: readonly { amount: number }[]): string =>
  of
    .map(({ amount }) => amount)
    .toSorted((a, b) => a - b)
    .join();
