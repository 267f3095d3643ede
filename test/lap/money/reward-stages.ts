import type { Edges } from '../ground.ts';
import { COMMUNITY } from '../movement/documents.ts';
import { CommendationStages } from '../recognition/commendation-stages.ts';
import { rewardIs } from '../recognition/model.ts';
import type { BooksKept, Drafted } from './books-kept.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';
import type { OpeningStages } from './opening-stages.ts';

const ON = '2026-10-09';
const PURSE = { fund: 'Quỹ Khuyến học', source: 'COMMUNE_BUDGET' };
const LINE = 'Khen thưởng';
/** Of the day of the decision, in đồng; of a community six tenths of it, twice. */
const BASE = 2_530_000;
const TENTHS = 6;
const EACH = rewardIs(BASE, TENTHS, false);

/** The money of giấy khen: taken over from the decision into one set of books, paid once, and never from another one. */
export class RewardStages {
  private readonly at: Offices;
  private readonly opening: OpeningStages;

  constructor(at: Offices, opening: OpeningStages) {
    this.at = at;
    this.opening = opening;
  }

  async reward(): Promise<string> {
    const { communeBooks: books, associationBooks: others } = this.at;
    await this.at.world.itIs(`${ON}T02:00:00Z`);
    const communityIds = [await this.community('Thôn Mẫu 1'), await this.community('Thôn Mẫu 2')];
    const wanted = { tenths: TENTHS, base: BASE, amount: EACH };
    await new CommendationStages(this.at).give('COMMUNITY', { communityIds }, wanted, '2026-10-31');
    const total = EACH * communityIds.length;
    const { rewardDecisions } = await (
      await books.treasurer
    ).ask<{ rewardDecisions: Edges<{ id: string; due: number }> }>(gql.REWARD_DECISIONS);
    const [decision] = rewardDecisions.edges.filter(({ node }) => node.due === communityIds.length);
    const decisionId = decision!.node.id;
    const taking = this.taking(books, decisionId, { ...PURSE, line: LINE });
    const { takeRewards } = await (
      await books.treasurer
    ).ask<{ takeRewards: { taken: number; amount: number } }>(gql.TAKE_REWARDS, taking);
    this.at.check(
      `${communityIds.length} rewards of ${EACH} are owed (${takeRewards.taken}, ${takeRewards.amount})`,
      takeRewards.taken === communityIds.length && takeRewards.amount === total,
    );
    books.model.promised.push({ ...PURSE, day: ON, line: LINE, amount: total });
    await this.opening.compareBudget();
    const again = await (await books.treasurer).fault(gql.TAKE_REWARDS, taking);
    this.at.mustRefuse('the same decision is taken over again', again, { code: 'REWARD_TAKEN', names: '' });
    const elsewhere = this.taking(others, decisionId, { fund: 'Quỹ Khuyến học', source: 'ASSOCIATION' });
    const other = await (await others.treasurer).fault(gql.TAKE_REWARDS, elsewhere);
    this.at.mustRefuse('another fund takes it over, too', other, { code: 'REWARD_TAKEN', names: this.at.commune.name });
    await this.pay(total);
    return `${communityIds.length} rewards of a decision, ${total} owed by one set of books and paid once`;
  }

  private async pay(total: number): Promise<void> {
    const { communeBooks: books } = this.at;
    const treasurer = await books.treasurer;
    const { openItems } = await treasurer.ask<{ openItems: Edges<{ id: string }> }>(gql.ITEMS, {
      id: books.office.id,
      kind: 'REWARD',
    });
    const paying = {
      input: {
        ids: openItems.edges.map(({ node }) => node.id),
        kind: 'BANK_PAYMENT',
        day: ON,
        placeId: books.places.get('Tài khoản'),
        counterpartyId: books.parties.get('Cửa hàng Mẫu B'),
        accountId: books.accounts.get('expenditure.reward'),
        content: 'Chi tiền thưởng theo quyết định',
      },
    };
    const { payOpenItems } = await treasurer.ask<{ payOpenItems: Drafted }>(gql.PAY_ITEMS, paying);
    const lines = [{ ...PURSE, account: 'expenditure.reward', amount: total, line: LINE }];
    const entry = {
      kind: 'BANK_PAYMENT',
      day: ON,
      content: 'Chi tiền thưởng',
      place: 'Tài khoản',
      party: 'Cửa hàng Mẫu B',
      lines,
    } as const;
    await books.sign(await books.attached(payOpenItems), books.movementOf(entry));
    books.model.promised.push({ ...PURSE, day: ON, line: LINE, amount: -total });
    const twice = await treasurer.fault(gql.PAY_ITEMS, paying);
    this.at.mustRefuse('a reward is paid again', twice, { code: 'OPEN_ITEMS_DONE', names: '' });
    await this.opening.compareBudget();
  }

  private taking(
    books: BooksKept,
    decisionId: string,
    { line, ...purse }: { fund: string; source: string; line?: string },
  ): { input: object } {
    const budgetLineId = line === undefined ? undefined : books.lines.get(line);
    return {
      input: {
        organisationId: books.office.id,
        decisionId,
        day: ON,
        ...books.purse(purse),
        budgetLineId,
        isRehearsal: false,
      },
    };
  }

  private async community(name: string): Promise<string> {
    const { association } = this.at;
    const keeper = await this.at.as(association, 'ASSOCIATION_OFFICER');
    const input = { organisationId: association.id, kind: 'THON', name };
    return (await keeper.ask<{ recordCommunity: { id: string } }>(COMMUNITY, { input })).recordCommunity.id;
  }
}
