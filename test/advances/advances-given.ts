import type { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { type BooksGiven, type Draft, SIGN } from '../ledger/books-given';

const FIELDS = `id version state amount paid returned remains isOverdue anotherReason canGrant canDecline canPay canSettle
  openItem { id version drafted } settlements { id number state settled returned extra waiting { id version kind } posted { id kind } }`;
export const ASK = `mutation ($input: AskAdvanceInput!) { askAdvance(input: $input) { ${FIELDS} } }`;
export const GRANT = `mutation ($input: GrantAdvanceInput!) { grantAdvance(input: $input) { ${FIELDS} } }`;
export const DECLINE = `mutation ($id: ID!, $version: Int!, $reason: String!) { declineAdvance(id: $id, version: $version, reason: $reason) { ${FIELDS} } }`;
export const PAY = 'mutation ($input: PayAdvanceInput!) { payAdvance(input: $input) { id version amount } }';
export const SETTLE = `mutation ($input: SettleAdvanceInput!) { settleAdvance(input: $input) {
  id state number settled returned extra outstanding waiting { id version kind amount } } }`;
export const ADVANCE = `query ($id: ID!) { advance(id: $id) { ${FIELDS} } }`;
export const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject thingId } } }';

export interface SettlementSeen {
  id: string;
  state: string;
  number: number;
  settled: number;
  returned: number;
  extra: number;
  waiting: (Draft & { kind: string })[];
  posted: { id: string; kind: string }[];
}

export interface AdvanceSeen {
  id: string;
  version: number;
  state: string;
  amount: number;
  paid: number;
  returned: number;
  remains: number;
  isOverdue: boolean;
  openItem: { id: string; version: number; drafted: number } | null;
  settlements: SettlementSeen[];
}

export interface Spent {
  account?: string;
  amount: number;
  content?: string;
  paperNumber?: string;
  paperDay?: string;
  budgetLineId?: string | null;
  activityId?: string;
}

/** Advances of one set of books as its treasurer keeps them and its leader signs, over the API. */
export class AdvancesGiven {
  constructor(
    private readonly api: TestApi,
    readonly books: BooksGiven,
  ) {}

  async person(name: string): Promise<string> {
    const { addCounterparty } = await this.api.ok<{ addCounterparty: { id: string } }>(
      this.books.treasurer,
      'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }',
      { input: { organisationId: this.books.organisation.id, kind: 'PERSON', name } },
    );
    return addCounterparty.id;
  }

  asked(counterpartyId: string | null, amount: number, over: object = {}) {
    const input = {
      organisationId: this.books.organisation.id,
      counterpartyId,
      day: '2026-03-10',
      dueOn: '2026-04-10',
      content: 'Mua quà Tuần lễ',
      amount,
      ...over,
    };
    return { input };
  }

  granting({ id, version }: Pick<AdvanceSeen, 'id' | 'version'>, over: object = {}) {
    const fundId = this.books.funds.get('study');
    return { input: { id, version, day: '2026-03-10', fundId, source: 'CONTRIBUTION', ...over } };
  }

  async granted(
    counterpartyId: string,
    amount: number,
    over: { ask?: object; grant?: object } = {},
  ): Promise<AdvanceSeen> {
    const { treasurer } = this.books;
    const { askAdvance } = await this.api.ok<{ askAdvance: AdvanceSeen }>(
      treasurer,
      ASK,
      this.asked(counterpartyId, amount, over.ask),
    );
    const { grantAdvance } = await this.api.ok<{ grantAdvance: AdvanceSeen }>(
      treasurer,
      GRANT,
      this.granting(askAdvance, over.grant),
    );
    return grantAdvance;
  }

  paying({ id }: Pick<AdvanceSeen, 'id'>, over: object = {}) {
    return { input: { id, day: '2026-03-11', placeId: this.books.places.get('box'), ...over } };
  }

  async paid(advance: Pick<AdvanceSeen, 'id'>, over: object = {}): Promise<string> {
    const { payAdvance } = await this.api.ok<{ payAdvance: Draft }>(
      this.books.treasurer,
      PAY,
      this.paying(advance, over),
    );
    return (await this.books.postDraft(payAdvance)).id;
  }

  /** Asked for, granted and handed out. */
  async handedOut(
    counterpartyId: string,
    amount: number,
    over: { ask?: object; grant?: object } = {},
  ): Promise<AdvanceSeen> {
    const advance = await this.granted(counterpartyId, amount, over);
    await this.paid(advance);
    return this.seen(advance);
  }

  settling({ id }: Pick<AdvanceSeen, 'id'>, lines: readonly Spent[], over: object = {}) {
    const input = {
      id,
      day: '2026-03-20',
      placeId: this.books.places.get('box'),
      lines: lines.map(({ account = 'expenditure.week', content = 'Mua quà', ...line }) => ({
        ...line,
        content,
        accountId: this.books.accounts.get(account),
      })),
      ...over,
    };
    return { input };
  }

  async settled(advance: Pick<AdvanceSeen, 'id'>, lines: readonly Spent[], over: object = {}): Promise<SettlementSeen> {
    const { settleAdvance } = await this.api.ok<{ settleAdvance: SettlementSeen }>(
      this.books.treasurer,
      SETTLE,
      this.settling(advance, lines, over),
    );
    return settleAdvance;
  }

  /** Every voucher of it signed. */
  async posted({ waiting }: Pick<SettlementSeen, 'waiting'>): Promise<void> {
    for (const draft of waiting) await this.books.postDraft(draft);
  }

  async seen({ id }: Pick<AdvanceSeen, 'id'>, by: TestPerson = this.books.treasurer): Promise<AdvanceSeen> {
    return (await this.api.ok<{ advance: AdvanceSeen }>(by, ADVANCE, { id })).advance;
  }

  async reversed(id: string, day: string): Promise<void> {
    const { reverseVoucher } = await this.api.ok<{ reverseVoucher: Draft }>(this.books.treasurer, REVERSE, {
      input: { id, day, reason: 'Ghi nhầm' },
    });
    await this.books.postDraft(reverseVoucher);
  }

  /** Why a voucher that waits is not posted; null: it was. */
  async refusedToPost({ id, version }: Pick<Draft, 'id' | 'version'>): Promise<string | null> {
    const { treasurer, leader } = this.books;
    const first = await this.api.run(treasurer, SIGN, { id, version });
    if (first.errors) return first.errors[0]!.extensions?.['code'] ?? null;
    const second = await this.api.run(leader, SIGN, { id, version: version + 1 });
    return second.errors?.[0]?.extensions?.['code'] ?? null;
  }

  /** What looking through the books found, but for papers and signatures that lack. */
  async faults(): Promise<{ kind: string; faults: { subject: string; thingId: string | null }[] }[]> {
    const { checkBooks } = await this.api.ok<{
      checkBooks: { kind: string; faults: { subject: string; thingId: string | null }[] }[];
    }>(this.books.treasurer, CHECK, { id: this.books.organisation.id });
    return checkBooks.filter(
      ({ kind, faults }) => faults.length > 0 && !['WITHOUT_FILE', 'WAITING_FOR_SIGNATURE'].includes(kind),
    );
  }
}
