import { newKey, Role } from '@app/kernel';
import { BooksGiven } from '../ledger/books-given';
import { RecognitionWorld, type Recognised } from '../recognitions/recognitions-given';
import type { TestOrganisation } from '../support/builders';

const TAKE =
  'mutation ($input: TakeRewardsInput!) { takeRewards(input: $input) { isWritten taken amount left unstated } }';
const REWARDS = `query ($id: ID!, $state: RewardState, $isPayable: Boolean) { recognitionRewards(decisionId: $id, state: $state, isPayable: $isPayable, first: 100) { totalCount edges { node { id recognitionId number holder
  honour { vi } due state amount reason paid returned takenOn takenBy { id name } openItem { id state amount paid content endedOn } claim { id state amount open paid endedOn } } } } }`;
const DECISIONS = `query ($isOpen: Boolean) { rewardDecisions(isOpen: $isOpen, first: 100) { edges { node { id code recognitions due dueAmount unstated inOtherBooks owed owedAmount paidAmount claimedAmount
  directive { id } grantedBy { id } } } } }`;
const GIVE_BACK = 'mutation ($input: GiveRewardsBackInput!) { giveRewardsBack(input: $input) { givenBack amount } }';
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version amount } }';

export interface Reward {
  id: string;
  recognitionId: string;
  number: number;
  holder: string;
  due: number | null;
  state: string;
  amount: number | null;
  reason: string | null;
  paid: number | null;
  returned: number | null;
  takenBy: { id: string; name: string } | null;
  openItem: { id: string; state: string; amount: number; paid: number; content: string } | null;
  claim: { id: string; state: string; amount: number; open: number; paid: number } | null;
}

/** Books of the committee that decides and of the association of its province, and decisions of 10 January 2027. */
export class RewardWorld {
  count = 0;

  private constructor(
    readonly world: RecognitionWorld,
    /** The association of the province. */
    readonly association: TestOrganisation,
    /** Of the committee, and of the association. */
    readonly books: BooksGiven,
    readonly others: BooksGiven,
  ) {}

  static async make(): Promise<RewardWorld> {
    const world = await RecognitionWorld.make();
    const { api, tree } = world;
    for (const [table, code] of [
      ['award', 'merit/province'],
      ['title', 'advanced-collective'],
      ['title', 'excellent-collective'],
    ])
      await api.owner.query(
        `INSERT INTO authority (key, code, ${table}_key, act, province_key, holder_kind, holder_level, valid_from, citation)
         SELECT $1, $2, h.key, 'decide', $3, 'peoples_committee', 'province', '2026-01-01', 'Điều 1 của văn bản thử' FROM ${table} AS h WHERE h.code = $2`,
        [newKey(), code, tree.province.provinceId],
      );
    const association = await api.given.organisation({
      kind: 'study_promotion_association' as never,
      line: 'association',
      scopeId: tree.province.scopeId,
      name: 'Hội Khuyến học tỉnh',
    });
    const keep = async (at: TestOrganisation) => {
      const treasurer = await api.given.person(Role.Finance, at);
      const leader = await api.given.person(Role.Leader, at);
      const books = await new BooksGiven(api, at, treasurer, leader).open('2027-01-01');
      await books.receive(60_000_000, '2027-01-04');
      return books;
    };
    return new RewardWorld(world, association, await keep(tree.province), await keep(association));
  }

  /** A decision on so many universities; their names are numbered. */
  async decided(
    many: number,
    honour: object = this.merit(),
  ): Promise<{ decisionId: string; directiveId: string; given: Recognised[] }> {
    const { world } = this;
    const at = [];
    for (let one = 0; one < many; one++) at.push((await world.university(`Trường Đại học số ${++this.count}`)).at);
    if (!('awardId' in honour)) for (const one of at) await world.assessed(one);
    return this.decidedFor(at, honour);
  }

  async decidedFor(at: readonly TestOrganisation[], honour: object) {
    const { world } = this;
    const round = await world.open(honour);
    await world.nominate(
      world.officer,
      round.id,
      at.map(({ id }) => id),
    );
    await world.appraise(
      (await world.nominations(round.id)).map(({ id }) => id),
      true,
    );
    await world.close(round.id);
    const { id: directiveId } = await world.decision(round.id);
    await world.grant(round.id, directiveId);
    const given = await world.recognitions(round.id);
    return { directiveId, decisionId: decisionIdOf(directiveId), given };
  }

  merit(): object {
    return { titleId: null, awardId: this.world.award('merit/province'), awardKind: 'MERIT' };
  }

  title(code: string): object {
    return { titleId: this.world.titles.get(code)! };
  }

  taking(directiveId: string, over: object = {}, books = this.books): { input: object } {
    return {
      input: {
        organisationId: books.organisation.id,
        decisionId: decisionIdOf(directiveId),
        day: '2027-01-10',
        fundId: books.funds.get('study'),
        source: 'CONTRIBUTION',
        isRehearsal: false,
        ...over,
      },
    };
  }

  async take(directiveId: string, over: object = {}, books = this.books) {
    const given = this.taking(directiveId, over, books);
    const data = await this.world.api.ok<{
      takeRewards: { isWritten: boolean; taken: number; amount: number; left: number; unstated: number };
    }>(books.treasurer, TAKE, given);
    return data.takeRewards;
  }

  async refused(directiveId: string, over: object = {}, books = this.books) {
    const answer = await this.world.api.run(books.treasurer, TAKE, this.taking(directiveId, over, books));
    const { code, params, fields } = answer.errors![0]!.extensions;
    return { code, params, fields };
  }

  /** Given back out of the books; or the code and the fields of what refuses it. */
  async giveBack(
    recognitionIds: readonly string[],
    over: object = {},
    by = this.books.treasurer,
  ): Promise<{ givenBack?: number; amount?: number; code?: string; fields?: unknown }> {
    const given = { organisationId: this.books.organisation.id, recognitionIds, day: '2027-01-10', reason: 'Nhầm' };
    const { data, errors } = await this.world.api.run<{ giveRewardsBack: { givenBack: number; amount: number } }>(
      by,
      GIVE_BACK,
      { input: { ...given, ...over } },
    );
    if (!errors) return data.giveRewardsBack;
    const { code, fields } = errors[0]!.extensions;
    return { code, fields };
  }

  async rewards(
    decisionId: string,
    by = this.books.treasurer,
    narrowed: { state?: string; isPayable?: boolean } = {},
  ): Promise<Reward[]> {
    const data = await this.world.api.ok<{ recognitionRewards: { edges: { node: Reward }[] } }>(by, REWARDS, {
      id: decisionId,
      ...narrowed,
    });
    return data.recognitionRewards.edges.map(({ node }) => node);
  }

  async decision(decisionId: string, by = this.books.treasurer, isOpen?: boolean) {
    const data = await this.world.api.ok<{ rewardDecisions: { edges: { node: Record<string, unknown> }[] } }>(
      by,
      DECISIONS,
      { isOpen },
    );
    return data.rewardDecisions.edges.map(({ node }) => node).find(({ id }) => id === decisionId);
  }

  paying(itemIds: readonly string[], over: object = {}, books = this.books): { input: object } {
    return {
      input: {
        ids: itemIds,
        kind: 'CASH_PAYMENT',
        day: '2027-01-10',
        placeId: books.places.get('box'),
        counterpartyId: books.giver,
        accountId: books.accounts.get('expenditure.reward'),
        content: 'Chi tiền thưởng theo quyết định',
        ...over,
      },
    };
  }

  async draftPayment(itemIds: readonly string[], over: object = {}, books = this.books) {
    const { payOpenItems } = await this.world.api.ok<{ payOpenItems: { id: string; version: number; amount: number } }>(
      books.treasurer,
      PAY,
      this.paying(itemIds, over, books),
    );
    return payOpenItems;
  }

  async pay(itemIds: readonly string[], over: object = {}, books = this.books) {
    return books.postDraft(await this.draftPayment(itemIds, over, books));
  }
}

export { PAY, TAKE };

/** Ids of decisions are those of their documents under another name. */
export function decisionIdOf(directiveId: string): string {
  const [, ...rest] = Buffer.from(directiveId, 'base64url').toString().split(':');
  return Buffer.from(['RewardDecision', ...rest].join(':')).toString('base64url');
}
