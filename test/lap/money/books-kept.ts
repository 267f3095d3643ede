import type { Expected, Ground, Office } from '../ground.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
import { type Book, MoneyModel, type Movement, type Purse, type Side } from './model.ts';

const BOOK: Readonly<Record<Entry['kind'], Book>> = {
  CASH_RECEIPT: 'PT',
  CASH_PAYMENT: 'PC',
  BANK_RECEIPT: 'GBC',
  BANK_PAYMENT: 'UNC',
};
/** As the schema calls the books. */
export const BOOK_CALLED: Readonly<Record<string, Book>> = {
  CASH_RECEIPTS: 'PT',
  CASH_PAYMENTS: 'PC',
  BANK_RECEIPTS: 'GBC',
  BANK_PAYMENTS: 'UNC',
  JOURNAL: 'PKT',
};

/** What money came in for or went out for; amounts above zero. */
export interface Line extends Purse {
  account: string;
  amount: number;
  /** Line of a budget, by its name. */
  line?: string;
  /** Activity of the own office, by its title. */
  activity?: string;
  /** Open item that it pays, by its id. */
  item?: string;
  quantities?: { unit: string; count: number }[];
}

/** A voucher with money on one side. */
export interface Entry {
  kind: 'CASH_RECEIPT' | 'CASH_PAYMENT' | 'BANK_RECEIPT' | 'BANK_PAYMENT';
  day: string;
  content: string;
  place: string;
  /** Who paid or was paid, by name. */
  party: string;
  lines: readonly Line[];
}

export interface Drafted {
  id: string;
  version: number;
}

export interface Posted {
  id: string;
  book: string;
  year: number;
  number: number;
  amount: number;
  directive: { id: string } | null;
  files: { fileName: string }[];
}

/** The books of one office, as its treasurer, its accountant and its head keep them over HTTP; beside them the model. Everything by its name. */
export class BooksKept {
  readonly model = new MoneyModel();
  readonly accounts = new Map<string, string>();
  readonly funds = new Map<string, string>();
  readonly purposes = new Map<string, string>();
  readonly places = new Map<string, string>();
  readonly parties = new Map<string, string>();
  readonly lines = new Map<string, string>();
  readonly activities = new Map<string, string>();
  /** What the checks of the books shall find, and nothing else. */
  readonly faults: string[] = [];
  readonly at: Ground;
  readonly office: Pick<Office, 'id' | 'name'>;
  private readonly placeAccounts = new Map<string, string>();
  private paper = { sha256: '', fileName: 'chung-tu-goc.txt' };

  constructor(at: Ground, office: Pick<Office, 'id' | 'name'>) {
    this.at = at;
    this.office = office;
  }

  get treasurer(): Promise<Somebody> {
    return this.at.as(this.office, 'FINANCE', 'thủ quỹ');
  }

  get accountant(): Promise<Somebody> {
    return this.at.as(this.office, 'FINANCE', 'kế toán');
  }

  get leader(): Promise<Somebody> {
    return this.at.as(this.office, 'LEADER');
  }

  get auditor(): Promise<Somebody> {
    return this.at.as(this.office, 'AUDITOR');
  }

  async open(opensOn: string): Promise<void> {
    const treasurer = await this.treasurer;
    const input = { organisationId: this.office.id, opensOn, signingOrder: ['MAKER', 'ACCOUNTANT', 'HEAD'] };
    await treasurer.ask(gql.OPEN_BOOKS, { input });
    const { ledgerAccounts } = await treasurer.ask<{ ledgerAccounts: { id: string; code: string }[] }>(gql.ACCOUNTS);
    for (const { id, code } of ledgerAccounts) this.accounts.set(code, id);
    const { sha256 } = await treasurer.upload(
      this.paper.fileName,
      'text/plain',
      Buffer.from(`Chứng từ gốc ${this.office.name}`),
    );
    this.paper = { ...this.paper, sha256 };
  }

  async fund(name: string, input: object): Promise<void> {
    this.funds.set(name, await this.made(gql.OPEN_FUND, { name, organisationId: this.office.id, ...input }));
  }

  async place(name: string, input: { kind: 'CASH' | 'BANK'; openedOn: string; bank?: string }): Promise<void> {
    this.places.set(name, await this.made(gql.OPEN_PLACE, { name, organisationId: this.office.id, ...input }));
    this.placeAccounts.set(name, input.kind === 'CASH' ? 'cash' : 'bank');
  }

  async party(name: string, kind: string): Promise<void> {
    this.parties.set(
      name,
      await this.made(gql.ADD_COUNTERPARTY, { name, kind, organisationId: this.office.id, address: 'Xã Ví Dụ' }),
    );
  }

  /** As `draftVoucher` takes it. */
  input({ kind, day, content, place, party, lines }: Entry): object {
    return {
      organisationId: this.office.id,
      kind,
      day,
      content,
      placeId: this.places.get(place),
      counterpartyId: this.parties.get(party),
      files: [this.paper],
      lines: lines.map(({ account, amount, line, activity, item, quantities, ...purse }) => ({
        ...this.purse(purse),
        accountId: this.accounts.get(account),
        amount,
        budgetLineId: line === undefined ? undefined : this.lines.get(line),
        activityId: activity === undefined ? undefined : this.activities.get(activity),
        openItemId: item,
        quantities,
      })),
    };
  }

  purse({ fund, source, purpose }: Purse): object {
    return {
      fundId: this.funds.get(fund),
      source,
      purposeId: purpose === undefined ? undefined : this.purposes.get(purpose),
    };
  }

  async draft(entry: Entry): Promise<Drafted> {
    return (await (await this.treasurer).ask<{ draftVoucher: Drafted }>(gql.DRAFT, { input: this.input(entry) }))
      .draftVoucher;
  }

  /** With the paper that it rests on, where something else than `draft` made it. */
  async attached({ id, version }: Drafted): Promise<Drafted> {
    const input = { id, version, files: [this.paper] };
    return (await (await this.treasurer).ask<{ amendVoucherDraft: Drafted }>(gql.AMEND_DRAFT, { input }))
      .amendVoucherDraft;
  }

  /** Signed by whoever made it and by the accountant; the head is still to come. */
  async signedTwice({ id, version }: Drafted): Promise<Drafted> {
    await (await this.treasurer).ask(gql.SIGN, { id, version });
    await (await this.accountant).ask(gql.SIGN, { id, version: version + 1 });
    return { id, version: version + 2 };
  }

  /** Posted by the head's signature: it has the number that the model says, and the amount. */
  async sign(draft: Drafted, movement: Movement): Promise<Posted> {
    const { signVoucher } = await (
      await this.leader
    ).ask<{ signVoucher: { voucher: Posted } }>(gql.SIGN, { ...(await this.signedTwice(draft)) });
    const posted = signVoucher.voucher;
    const number = this.model.add(movement);
    const said = `${BOOK_CALLED[posted.book]} ${posted.number}/${posted.year}`;
    const wanted = `${movement.book} ${number}/${movement.day.slice(0, 4)}`;
    this.at.check(`${this.office.name}: a voucher of ${movement.day} is ${wanted} (${said})`, said === wanted);
    return posted;
  }

  async post(entry: Entry): Promise<Posted> {
    return this.sign(await this.draft(entry), this.movementOf(entry));
  }

  /** What is there on the first day, by a document. */
  async begin(
    day: string,
    held: readonly (Purse & { place: string; amount: number })[],
    directiveId: string,
  ): Promise<Posted> {
    const lines = held.map(({ place, amount, ...purse }) => ({
      ...this.purse(purse),
      placeId: this.places.get(place),
      amount,
    }));
    const input = {
      organisationId: this.office.id,
      kind: 'OPENING',
      day,
      content: 'Số dư theo biên bản bàn giao',
      directiveId,
      lines,
      files: [this.paper],
    };
    const { draftVoucher } = await (await this.treasurer).ask<{ draftVoucher: Drafted }>(gql.DRAFT, { input });
    const sides = held.flatMap(({ place, amount, ...purse }): Side[] => [
      { ...purse, place, account: this.accountOf(place), amount },
      { ...purse, account: 'balance.opening', amount: -amount },
    ]);
    return this.sign(draftVoucher, { day, book: 'PKT', sides });
  }

  /** Money of one purse goes from one place to another. */
  async carry(day: string, purse: Purse, amount: number, [from, to]: readonly [string, string]): Promise<Posted> {
    const lines = [
      { ...this.purse(purse), placeId: this.places.get(from), amount: -amount },
      { ...this.purse(purse), placeId: this.places.get(to), amount },
    ];
    const input = {
      organisationId: this.office.id,
      kind: 'TRANSFER',
      day,
      content: `Chuyển từ ${from} sang ${to}`,
      lines,
      files: [this.paper],
    };
    const { draftVoucher } = await (await this.treasurer).ask<{ draftVoucher: Drafted }>(gql.DRAFT, { input });
    const sides = [
      { ...purse, place: from, account: this.accountOf(from), amount: -amount },
      { ...purse, place: to, account: this.accountOf(to), amount },
    ];
    return this.sign(draftVoucher, { day, book: 'PKT', sides });
  }

  async takeBack(posted: Posted, entry: Entry, day: string): Promise<Posted> {
    const { reverseVoucher } = await (
      await this.treasurer
    ).ask<{ reverseVoucher: Drafted }>(gql.REVERSE, {
      input: { id: posted.id, day, reason: 'Ghi nhầm khoản chi' },
    });
    return this.sign(reverseVoucher, MoneyModel.back(this.movementOf(entry), day));
  }

  /** Refused when the treasurer drafts it. Nothing of it stays. */
  async refusedAtOnce(entry: Entry, expected: Expected): Promise<void> {
    const fault = await (await this.treasurer).fault(gql.DRAFT, { input: this.input(entry) });
    this.at.mustRefuse(entry.content, fault, expected);
  }

  /** The draft is sound by itself; what the books hold refuses it when the head signs. It is then thrown away. */
  async refusedByHead(entry: Entry, expected: Expected): Promise<void> {
    const [treasurer, leader] = [await this.treasurer, await this.leader];
    const draft = await this.signedTwice(await this.draft(entry));
    this.at.mustRefuse(entry.content, await leader.fault(gql.SIGN, { ...draft }), expected);
    await leader.ask(gql.RETURN, { ...draft, reason: 'Không đủ nguồn' });
    await treasurer.ask(gql.DISCARD, { id: draft.id, version: draft.version + 1 });
  }

  /** What an entry does, with the money that it moves. */
  movementOf({ kind, day, place, lines }: Entry): Movement {
    const sign = kind.endsWith('RECEIPT') ? 1 : -1;
    const sides = lines.flatMap(({ account, amount, line, activity, fund, source, purpose }): Side[] => {
      const purse = { fund, source, purpose };
      return [
        { ...purse, place, account: this.accountOf(place), amount: sign * amount },
        { ...purse, account, line, activity, amount: -sign * amount },
      ];
    });
    return { day, book: BOOK[kind], sides };
  }

  accountOf(place: string): string {
    return this.placeAccounts.get(place)!;
  }

  private async made(mutation: string, input: object): Promise<string> {
    const [made] = Object.values(await (await this.treasurer).ask<Record<string, { id: string }>>(mutation, { input }));
    return made!.id;
  }
}
