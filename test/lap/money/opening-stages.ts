import type { Office } from '../ground.ts';
import type { Somebody } from '../world.ts';
import type { BooksKept } from './books-kept.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';

export const OPENS_ON = '2026-01-01';
/** A person's share of what a cap allows, in đồng. */
const CAP = 200_000;

interface Budget {
  id: string;
  version: number;
  lines: { id: string; name: string; money: { planned: number; committed: number; spent: number; remains: number } }[];
}

/** Books, what was there when they began, and the budget of a year with a cap that somebody confirmed. */
export class OpeningStages {
  budgetId = '';
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async open(): Promise<string> {
    const { associationBooks: association, communeBooks: commune, schoolBooks: school } = this.at;
    await this.books(association, ['ASSOCIATION', 'CONTRIBUTION']);
    await association.fund('Quỹ Khuyến tài', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: OPENS_ON });
    await this.books(commune, ['COMMUNE_BUDGET', 'CONTRIBUTION']);
    await this.books(school, ['CONTRIBUTION']);
    const paper = await this.document(
      association.office,
      'ASSOCIATION_OFFICER',
      'BB',
      '01/BB-HKH',
      'Bàn giao số dư quỹ',
    );
    const study = { fund: 'Quỹ Khuyến học' };
    const opening = await association.begin(
      OPENS_ON,
      [
        { ...study, source: 'ASSOCIATION', place: 'Két tiền mặt', amount: 3_000_000 },
        { ...study, source: 'CONTRIBUTION', place: 'Két tiền mặt', amount: 1_250_000 },
        { ...study, source: 'CONTRIBUTION', place: 'Tài khoản', amount: 20_000_000 },
      ],
      paper,
    );
    this.at.check(
      'the opening balance names its document',
      opening.directive?.id === paper && opening.files.length === 1,
    );
    const minutes = await this.document(commune.office, 'OFFICER', 'BB', '02/BB-UBND', 'Bàn giao kinh phí');
    await commune.begin(
      OPENS_ON,
      [{ ...study, source: 'COMMUNE_BUDGET', place: 'Tài khoản', amount: 15_000_000 }],
      minutes,
    );
    return '3 offices with funds, cash box and bank, 2 openings by their documents';
  }

  /** With a cap of the province on prizes, which an administrator confirms. */
  async budget(): Promise<string> {
    const { communeBooks: books, world } = this.at;
    const { addSpendingCap } = await world.administrator.ask<{ addSpendingCap: { id: string; version: number } }>(
      gql.ADD_CAP,
      {
        input: {
          name: 'Giải thưởng cuộc thi',
          amount: CAP,
          per: ['PERSON'],
          citation: 'Nghị quyết ví dụ của lượt chạy thử, Điều 3',
          territoryId: this.at.province.id,
          isConfirmed: false,
        },
      },
    );
    await world.administrator.ask(gql.AMEND_CAP, {
      input: { ...addSpendingCap, isConfirmed: true, validFrom: OPENS_ON },
    });
    const [treasurer, leader] = [await books.treasurer, await books.leader];
    const lines = [
      { name: 'Tuần lễ học tập suốt đời', asked: 0 },
      one('Giải thưởng', 2_000_000, { capId: addSpendingCap.id }),
      one('Tuyên truyền', 4_000_000),
      one('Thuê hội trường', 3_000_000),
      { name: 'Khen thưởng', asked: 5_000_000, source: 'COMMUNE_BUDGET' },
    ];
    const drawn = await step(treasurer, gql.DRAW_UP, { input: { organisationId: books.office.id, year: 2026 } });
    const put = await step(treasurer, gql.PUT_LINES, { input: { id: drawn.id, version: drawn.version, lines } });
    const sent = await step(treasurer, gql.SUBMIT_BUDGET, { id: put.id, version: put.version });
    const own = await treasurer.refusal(gql.APPROVE_BUDGET, {
      input: { id: sent.id, version: sent.version, day: OPENS_ON },
    });
    this.at.check(`whoever drew a budget up does not approve it (${own})`, own === 'FORBIDDEN');
    const approved = await step(leader, gql.APPROVE_BUDGET, {
      input: { id: sent.id, version: sent.version, day: OPENS_ON },
    });
    this.budgetId = approved.id;
    for (const { name, asked } of lines.filter((line) => line.asked > 0)) books.model.planned.set(name, asked);
    for (const { id, name } of approved.lines) books.lines.set(name, id);
    await this.compareBudget();
    return '1 budget of 5 lines, 1 cap confirmed';
  }

  /** Each line of the budget, and what hangs above it, with the model. */
  async compareBudget(): Promise<void> {
    const { communeBooks: books } = this.at;
    const { budget } = await (await books.auditor).ask<{ budget: Budget }>(gql.BUDGET_OF, { id: this.budgetId });
    const parts = ['Giải thưởng', 'Tuyên truyền', 'Thuê hội trường'];
    for (const { name, money } of budget.lines) {
      const wanted = books.model.planned.has(name)
        ? books.model.line(name)
        : added(parts.map((part) => books.model.line(part)));
      const said = { planned: money.planned, committed: money.committed, spent: money.spent, remains: money.remains };
      this.at.check(
        `line ${name}: ${JSON.stringify(wanted)}, not ${JSON.stringify(said)}`,
        JSON.stringify(said) === JSON.stringify(wanted),
      );
    }
  }

  /** A document that an office registers. */
  async document(
    office: Pick<Office, 'id' | 'name'>,
    role: string,
    type: string,
    code: string,
    subject: string,
  ): Promise<string> {
    const input = { keeperId: office.id, code, type, subject, issuer: office.name, issuedOn: '2026-01-05' };
    const { registerDirective } = await (
      await this.at.as(office, role)
    ).ask<{ registerDirective: { id: string } }>(gql.REGISTER, { input });
    return registerDirective.id;
  }

  private async books(books: BooksKept, sources: string[]): Promise<void> {
    await books.open(OPENS_ON);
    await books.fund('Quỹ Khuyến học', { kind: 'STUDY_PROMOTION', sources, openedOn: OPENS_ON });
    await books.place('Két tiền mặt', { kind: 'CASH', openedOn: OPENS_ON });
    await books.place('Tài khoản', { kind: 'BANK', openedOn: OPENS_ON, bank: 'Kho bạc Nhà nước' });
    await books.party('Công ty Mẫu A', 'BODY');
    await books.party('Cửa hàng Mẫu B', 'BODY');
  }
}

const step = async (by: Somebody, query: string, variables: Record<string, unknown>): Promise<Budget> =>
  Object.values(await by.ask<Record<string, Budget>>(query, variables))[0]!;

type Money = Budget['lines'][number]['money'];

const added = (parts: readonly Money[]): Money =>
  parts.reduce((all, one) => ({
    planned: all.planned + one.planned,
    committed: all.committed + one.committed,
    spent: all.spent + one.spent,
    remains: all.remains + one.remains,
  }));

/** A line of the Week. */
const one = (name: string, asked: number, over: object = {}) => ({
  name,
  asked,
  source: 'COMMUNE_BUDGET',
  parent: 1,
  ...over,
});
