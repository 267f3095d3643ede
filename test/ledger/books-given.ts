import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

export const DRAFT = `mutation ($input: DraftVoucherInput!) { draftVoucher(input: $input) { id version amount nextStep canSign } }`;
export const SIGN = `mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { id version nextStep } voucher { id number book year amount } } }`;
const OPEN_BOOKS = 'mutation ($input: OpenBooksInput!) { openBooks(input: $input) { id version } }';
const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id version } }';
const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id version } }';
const ADD_PURPOSE = 'mutation ($input: AddFundPurposeInput!) { addFundPurpose(input: $input) { id version } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id name } }';
const ACCOUNTS = '{ ledgerAccounts { id code } }';

export interface Draft {
  id: string;
  version: number;
  amount: number;
  nextStep: string | null;
}

export interface Posted {
  id: string;
  number: number;
  book: string;
  year: number;
  amount: number;
}

interface Line {
  note?: string;
  account?: string;
  fund?: string;
  source?: string;
  purposeId?: string;
  placeId?: string;
  openItemId?: string;
  activityId?: string;
  amount: number;
}

export interface Entered {
  kind: string;
  day: string;
  lines: Line[];
  place?: string | null;
  content?: string;
  files?: { sha256: string; fileName: string }[];
  confirmed?: string[];
}

/** Books of one organisation as its treasurer keeps them and its leader signs, over the API. */
export class BooksGiven {
  readonly accounts = new Map<string, string>();
  readonly funds = new Map<string, string>();
  readonly places = new Map<string, string>();
  id = '';
  version = 1;
  giver = '';
  private count = 0;

  constructor(
    protected readonly api: TestApi,
    readonly organisation: TestOrganisation,
    readonly treasurer: TestPerson,
    readonly leader: TestPerson,
  ) {}

  /** Opened on a day, with a study-promotion fund of all sources, a cash box and an account. */
  async open(opensOn: string, signingOrder: string[] = ['MAKER', 'HEAD']): Promise<this> {
    const organisationId = this.organisation.id;
    const { openBooks } = await this.api.ok<{ openBooks: { id: string; version: number } }>(
      this.treasurer,
      OPEN_BOOKS,
      {
        input: { organisationId, opensOn, signingOrder },
      },
    );
    this.id = openBooks.id;
    const { ledgerAccounts } = await this.api.ok<{ ledgerAccounts: { id: string; code: string }[] }>(
      this.treasurer,
      ACCOUNTS,
    );
    for (const { id, code } of ledgerAccounts) this.accounts.set(code, id);
    const all = ['CENTRAL_BUDGET', 'PROVINCE_BUDGET', 'COMMUNE_BUDGET', 'ASSOCIATION', 'CONTRIBUTION'];
    await this.fund('study', { kind: 'STUDY_PROMOTION', sources: all, openedOn: opensOn });
    await this.place('box', { kind: 'CASH', openedOn: opensOn });
    await this.place('bank', { kind: 'BANK', bank: 'Kho bạc Nhà nước', openedOn: opensOn });
    const { addCounterparty } = await this.api.ok<{ addCounterparty: { id: string } }>(
      this.treasurer,
      ADD_COUNTERPARTY,
      {
        input: { organisationId, kind: 'BODY', name: 'Công ty Mẫu A' },
      },
    );
    this.giver = addCounterparty.id;
    return this;
  }

  async fund(name: string, input: object): Promise<string> {
    const { openFund } = await this.api.ok<{ openFund: { id: string } }>(this.treasurer, OPEN_FUND, {
      input: { organisationId: this.organisation.id, name: `Quỹ ${name}`, ...input },
    });
    this.funds.set(name, openFund.id);
    return openFund.id;
  }

  async place(name: string, input: object): Promise<string> {
    const { openMoneyPlace } = await this.api.ok<{ openMoneyPlace: { id: string } }>(this.treasurer, OPEN_PLACE, {
      input: { organisationId: this.organisation.id, name: `Nơi giữ ${name}`, ...input },
    });
    this.places.set(name, openMoneyPlace.id);
    return openMoneyPlace.id;
  }

  async purpose(fund: string, name: string): Promise<string> {
    const input = { fundId: this.funds.get(fund), name };
    return (await this.api.ok<{ addFundPurpose: { id: string } }>(this.treasurer, ADD_PURPOSE, { input }))
      .addFundPurpose.id;
  }

  /** As `draftVoucher` takes it. Twins are meant so, unless told. */
  input({ kind, day, lines, place, content, files, confirmed = ['TWIN'] }: Entered): object {
    const isOneSided = /RECEIPT|PAYMENT/.test(kind);
    const standard = kind.startsWith('CASH') ? 'box' : 'bank';
    const placeId = isOneSided && place !== null ? this.places.get(place ?? standard) : undefined;
    return {
      organisationId: this.organisation.id,
      kind,
      day,
      content: content ?? `Chứng từ thử ${++this.count}`,
      counterpartyId: isOneSided ? this.giver : undefined,
      placeId,
      confirmed,
      files,
      lines: lines.map(({ account, fund = 'study', source = 'CONTRIBUTION', placeId: at, ...line }) => ({
        ...line,
        accountId: account === undefined ? undefined : this.accounts.get(account),
        fundId: this.funds.get(fund),
        source,
        placeId: at === undefined ? undefined : this.places.get(at),
      })),
    };
  }

  async draft(entered: Entered): Promise<Draft> {
    return (await this.api.ok<{ draftVoucher: Draft }>(this.treasurer, DRAFT, { input: this.input(entered) }))
      .draftVoucher;
  }

  /** Signed by the treasurer and then by the leader. */
  async post(entered: Entered): Promise<Posted> {
    return this.postDraft(await this.draft(entered));
  }

  async postDraft({ id, version }: Pick<Draft, 'id' | 'version'>): Promise<Posted> {
    await this.api.ok(this.treasurer, SIGN, { id, version });
    const signed = await this.api.ok<{ signVoucher: { voucher: Posted } }>(this.leader, SIGN, {
      id,
      version: version + 1,
    });
    return signed.signVoucher.voucher;
  }

  receive(amount: number, day: string, over: Partial<Line> = {}): Promise<Posted> {
    return this.post({ kind: 'CASH_RECEIPT', day, lines: [{ account: 'income.contribution', amount, ...over }] });
  }

  pay(amount: number, day: string, over: Partial<Line> = {}): Promise<Posted> {
    return this.post({ kind: 'CASH_PAYMENT', day, lines: [{ account: 'expenditure.week', amount, ...over }] });
  }
}
