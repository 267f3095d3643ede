import type { Entry, Line, Posted } from './books-kept.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';
import type { OpeningStages } from './opening-stages.ts';

const PURSE = { fund: 'Quỹ Khuyến học', source: 'COMMUNE_BUDGET' };
const HALL = 3_000_000;

interface Item {
  id: string;
  version: number;
  state: string;
  amount: number;
  paid: number;
  open: number;
  released: number;
}

/** The Week of a commune from its budget: promised, paid in part and given up; what goes beyond cap, line, promise or purse is refused by its name. */
export class SpendingStages {
  private readonly at: Offices;
  private readonly opening: OpeningStages;

  constructor(at: Offices, opening: OpeningStages) {
    this.at = at;
    this.opening = opening;
  }

  async commit(): Promise<string> {
    await this.at.world.itIs('2026-09-10T02:00:00Z');
    const { communeBooks: books } = this.at;
    const input = { ...this.hall, day: '2026-09-10', dueOn: '2026-10-05', amount: HALL };
    const { commitMoney } = await (await books.treasurer).ask<{ commitMoney: Item }>(gql.COMMIT, { input });
    books.model.promised.push({ ...PURSE, day: '2026-09-10', line: 'Thuê hội trường', amount: HALL });
    this.at.check('the hall is promised', commitMoney.state === 'OPEN' && commitMoney.open === HALL);
    const beyond = await (await books.treasurer).fault(gql.COMMIT, { input: { ...input, amount: 1 } });
    this.at.mustRefuse('a promise beyond its line', beyond, { code: 'BUDGET_LINE_SHORT', names: 'Thuê hội trường' });
    await this.opening.compareBudget();
    await this.payWeek(commitMoney.id);
    return '1 promise paid in part and given up, 4 payments of the Week, 6 attempts refused';
  }

  private async payWeek(item: string): Promise<void> {
    const { communeBooks: books } = this.at;
    await this.at.world.itIs('2026-10-08T02:00:00Z');
    await books.carry('2026-09-21', PURSE, 4_000_000, ['Tài khoản', 'Két tiền mặt']);
    const prizes = (amount: number, people: number) =>
      this.paid('2026-10-02', 'Trao giải cuộc thi', {
        line: 'Giải thưởng',
        activity: 'Thi đọc sách',
        amount,
        quantities: [{ unit: 'PERSON', count: people }],
      });
    await books.refusedAtOnce(prizes(500_000, 2), { code: 'CAP_EXCEEDED', names: '400.000' });
    await books.post(prizes(1_800_000, 9));
    await books.post(
      this.paid(
        '2026-10-03',
        'In băng rôn',
        { line: 'Tuyên truyền', activity: 'Băng rôn', amount: 3_500_000 },
        'Tài khoản',
      ),
    );
    await books.refusedByHead(
      this.paid('2026-10-03', 'In thêm băng rôn', { line: 'Tuyên truyền', amount: 500_001 }, 'Tài khoản'),
      {
        code: 'BUDGET_LINE_SHORT',
        names: 'Tuyên truyền',
      },
    );
    const { amount } = books.model.purses('2026-10-03').get('Quỹ Khuyến học / COMMUNE_BUDGET / -')!;
    await books.refusedByHead(
      this.paid('2026-10-03', 'Chi vào tiền đã cam kết', { amount: amount - HALL + 1 }, 'Tài khoản'),
      {
        code: 'HOLDING_COMMITTED',
        names: 'Quỹ Khuyến học',
      },
    );
    await books.refusedByHead(this.paid('2026-10-03', 'Chi quá két', { amount: 2_200_001 }), {
      code: 'MONEY_SHORT',
      names: 'Két tiền mặt',
    });
    await books.post(
      this.paid('2026-10-05', 'Thuê hội trường đợt 1', {
        line: 'Thuê hội trường',
        activity: 'Tọa đàm',
        amount: 1_800_000,
        item,
      }),
    );
    books.model.promised.push({ ...PURSE, day: '2026-10-05', line: 'Thuê hội trường', amount: -1_800_000 });
    await this.end(item);
    await books.post(
      this.paid(
        '2026-10-07',
        'Tập huấn tự học',
        { account: 'expenditure.training', activity: 'Tập huấn', amount: 900_000 },
        'Tài khoản',
      ),
    );
    await this.opening.compareBudget();
  }

  /** The rest of the promise is given up; nothing is paid on it afterwards. */
  private async end(item: string): Promise<void> {
    const { communeBooks: books } = this.at;
    const { openItem } = await (await books.auditor).ask<{ openItem: Item }>(gql.ITEM_OF, { id: item });
    this.at.check(
      `1.8 of 3 million are paid (${openItem.paid}, ${openItem.open})`,
      openItem.state === 'PART_PAID' && openItem.open === HALL - 1_800_000,
    );
    const { endOpenItem: ended } = await (
      await books.treasurer
    ).ask<{ endOpenItem: Item }>(gql.END_ITEM, {
      id: item,
      version: openItem.version,
      day: '2026-10-06',
      reason: 'Thuê ít ngày hơn',
    });
    books.model.promised.push({ ...PURSE, day: '2026-10-06', line: 'Thuê hội trường', amount: 1_800_000 - HALL });
    this.at.check('the rest is free', ended.state === 'ENDED' && ended.released === HALL - 1_800_000);
    await books.refusedAtOnce(
      this.paid('2026-10-07', 'Thuê hội trường đợt 2', { line: 'Thuê hội trường', amount: 1, item }),
      {
        code: 'OPEN_ITEM_ENDED',
        names: 'openItemId',
      },
    );
  }

  /** Posted by mistake and taken back by a voucher of its own; only once. */
  async takeBack(): Promise<string> {
    const { associationBooks: books } = this.at;
    await this.at.world.itIs('2026-10-09T02:00:00Z');
    const mistake: Entry = {
      kind: 'CASH_PAYMENT',
      day: '2026-09-15',
      content: 'Chi họp chi hội',
      place: 'Két tiền mặt',
      party: 'Cửa hàng Mẫu B',
      lines: [{ fund: 'Quỹ Khuyến học', source: 'ASSOCIATION', account: 'expenditure.meeting', amount: 350_000 }],
    };
    const posted = await books.post(mistake);
    const twin = await (await books.treasurer).fault(gql.DRAFT, { input: books.input(mistake) });
    this.at.mustRefuse('the same payment once more', twin, { code: 'VOUCHER_TWIN', names: '' });
    await books.takeBack(posted, mistake, '2026-10-09');
    await this.refuseAgain(posted);
    return '1 payment taken back, not twice; the same payment is asked about';
  }

  private async refuseAgain(posted: Posted): Promise<void> {
    const treasurer = await this.at.associationBooks.treasurer;
    const again = await treasurer.fault(gql.REVERSE, {
      input: { id: posted.id, day: '2026-10-09', reason: 'Lần nữa' },
    });
    this.at.mustRefuse('taken back again', again, { code: 'VOUCHER_REVERSED', names: '' });
  }

  private get hall(): object {
    const { communeBooks: books } = this.at;
    return {
      organisationId: books.office.id,
      content: 'Hợp đồng thuê hội trường',
      ...books.purse(PURSE),
      counterpartyId: books.parties.get('Cửa hàng Mẫu B'),
      budgetLineId: books.lines.get('Thuê hội trường'),
    };
  }

  private paid(day: string, content: string, over: Partial<Line> & { amount: number }, place = 'Két tiền mặt'): Entry {
    const kind = place === 'Két tiền mặt' ? 'CASH_PAYMENT' : 'BANK_PAYMENT';
    return {
      kind,
      day,
      content,
      place,
      party: 'Cửa hàng Mẫu B',
      lines: [{ ...PURSE, account: 'expenditure.week', ...over }],
    };
  }
}
