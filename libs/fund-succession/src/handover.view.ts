import { CampaignState } from '@app/campaigns';
import { DateScalar, DongScalar, nodeId } from '@app/kernel';
import { AccountKind, FundKind, MoneyPlaceKind, MoneySource, OpenItemKind } from '@app/ledger';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

@ObjectType({ description: 'Books of an office that ended, which wait to be taken over.' })
export class WaitingBooks {
  provinceId: number;
  scopeId: number;
  key: string;
  organisationKey: number;
  receiverKey: number;
  name: string;
  handoverKey: string | null;

  @Field(() => ID)
  get booksId(): string {
    return nodeId('AccountBooks', this.key, this);
  }

  @Field(() => DateScalar, { description: 'Last day of the office.' })
  lastDay: string;

  @Field(() => DongScalar, { description: 'Money that its books still hold.' })
  money: number;

  @Field(() => Boolean, { description: 'A protocol was prepared, and waits.' })
  get isBeingHandedOver(): boolean {
    return this.handoverKey !== null;
  }
}

@ObjectType({ description: 'Money of one fund, source and purpose, in one place.' })
export class HandedMoneyView {
  provinceId: number;
  scopeId: number;
  fundKey: string;

  @Field(() => ID, { description: 'In the handing books.' })
  get fundId(): string {
    return nodeId('Fund', this.fundKey, this);
  }

  @Field(() => String)
  fund: string;

  @Field(() => FundKind)
  fundKind: FundKind;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => String, { nullable: true })
  purpose: string | null;

  @Field(() => String)
  place: string;

  @Field(() => MoneyPlaceKind)
  placeKind: MoneyPlaceKind;

  @Field(() => DongScalar)
  amount: number;
}

@ObjectType({ description: 'What an account of advances, claims or payables comes to: debit above zero.' })
export class HandedBalanceView {
  @Field(() => String)
  fund: string;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => String, { nullable: true })
  purpose: string | null;

  @Field(() => String)
  account: string;

  @Field(() => AccountKind)
  accountKind: AccountKind;

  @Field(() => DongScalar)
  amount: number;
}

@ObjectType({ description: 'What is owed, promised or to be accounted for, and goes over.' })
export class HandedItemView {
  @Field(() => OpenItemKind)
  kind: OpenItemKind;

  @Field(() => String)
  content: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => DongScalar, { description: 'What may still be paid.' })
  open: number;

  @Field(() => DongScalar, { description: 'What was paid and is to be accounted for.' })
  outstanding: number;
}

@ObjectType({ description: 'Goods in the store by the books, and what was counted of them.' })
export class HandedStockView {
  provinceId: number;
  scopeId: number;
  key: string;

  @Field(() => ID, { description: 'In the handing books.' })
  get itemId(): string {
    return nodeId('StockItem', this.key, this);
  }

  @Field(() => String)
  name: string;

  @Field(() => String)
  unit: string;

  hundredths: number;
  countedHundredths: number | null;

  @Field(() => Float)
  get booked(): number {
    return this.hundredths / 100;
  }

  @Field(() => Float, { nullable: true, description: 'Null before a protocol is prepared.' })
  get counted(): number | null {
    return this.countedHundredths === null ? null : this.countedHundredths / 100;
  }

  @Field(() => String, { nullable: true, description: 'Where a difference comes from.' })
  explanation: string | null;

  @Field(() => Boolean, {
    description: 'Of no campaign that goes over: where several offices go on, it goes to the one that takes the rest.',
  })
  isRest: boolean;

  fundKey: string | null;

  @Field(() => ID, { nullable: true, description: 'Fund of the campaign with which it goes over.' })
  get fundId(): string | null {
    return this.fundKey === null ? null : nodeId('Fund', this.fundKey, this);
  }
}

@ObjectType({ description: 'Goods or labour that were promised and have not come.' })
export class HandedPledgeView {
  @Field(() => String)
  what: string;

  @Field(() => String)
  unit: string;

  hundredths: number;

  @Field(() => Float, { description: 'What is still to come.' })
  get quantity(): number {
    return this.hundredths / 100;
  }

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => Boolean, { description: 'Who promised is not named.' })
  isAnonymous: boolean;
}

@ObjectType({ description: 'An advance that was asked for, and that nobody has granted.' })
export class HandedAdvanceView {
  @Field(() => String)
  content: string;

  @Field(() => DongScalar)
  amount: number;

  @Field(() => DateScalar)
  dueOn: string;
}

@ObjectType({ description: 'A campaign that is neither finished nor stopped.' })
export class HandedCampaignView {
  @Field(() => String)
  name: string;

  @Field(() => CampaignState)
  state: CampaignState;

  @Field(() => DongScalar, { description: 'What it is estimated to take, in đồng.' })
  estimate: number;
}

export enum LapsingKind {
  Budget = 'budget',
  CashCount = 'cash_count',
  Gift = 'gift',
  Publication = 'publication',
}
registerEnumType(LapsingKind, {
  name: 'LapsingKind',
  description: 'What waits at an office and does not go over.',
  valuesMap: {
    Budget: { description: 'A budget that waits for approval.' },
    CashCount: { description: 'Minutes of a count that two have not signed.' },
    Gift: { description: 'A gift of money without a receipt.' },
    Publication: { description: 'A year of a fund that waits to be published; whoever receives decides on it.' },
  },
});

@ObjectType({ description: 'What waits at the office, ends with it and does not go over.' })
export class LapsingThingView {
  @Field(() => LapsingKind)
  kind: LapsingKind;

  @Field(() => String, { description: 'A year, a day, or a fund and a year.' })
  name: string;
}

@ObjectType({ description: 'A fund that may be chosen where several offices go on with the work.' })
export class FundToHand {
  provinceId: number;
  scopeId: number;
  key: string;

  @Field(() => ID)
  get fundId(): string {
    return nodeId('Fund', this.key, this);
  }

  @Field(() => String)
  fund: string;
}

@ObjectType({ description: 'What is left of a line of the budget; it is told and ends with the office.' })
export class ToldBudgetLineView {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  name: string;

  @Field(() => DongScalar)
  remains: number;
}

@ObjectType({ description: 'What lies in a place by the books, and what was counted there.' })
export class HandedPlaceView {
  provinceId: number;
  scopeId: number;
  placeKey: string;

  @Field(() => ID)
  get placeId(): string {
    return nodeId('MoneyPlace', this.placeKey, this);
  }

  @Field(() => String)
  place: string;

  @Field(() => MoneyPlaceKind)
  kind: MoneyPlaceKind;

  @Field(() => DongScalar)
  booked: number;

  @Field(() => DongScalar, { nullable: true, description: 'Null before a protocol is prepared.' })
  counted: number | null;

  @Field(() => String, { nullable: true, description: 'Where a difference comes from.' })
  explanation: string | null;
}

@ObjectType({ description: 'What goes over with books, and what whoever receives them is told.' })
export class HandoverContentView {
  @Field(() => [HandedMoneyView])
  money: HandedMoneyView[];

  @Field(() => [HandedPlaceView], { description: 'Places with money, each once.' })
  places: HandedPlaceView[];

  @Field(() => [HandedBalanceView])
  balances: HandedBalanceView[];

  @Field(() => [HandedItemView])
  items: HandedItemView[];

  @Field(() => [HandedStockView])
  stock: HandedStockView[];

  @Field(() => [HandedPledgeView])
  pledges: HandedPledgeView[];

  @Field(() => [HandedAdvanceView])
  advances: HandedAdvanceView[];

  @Field(() => [HandedCampaignView])
  campaigns: HandedCampaignView[];

  @Field(() => [LapsingThingView])
  lapsing: LapsingThingView[];

  @Field(() => [ToldBudgetLineView])
  budgetLines: ToldBudgetLineView[];

  @Field(() => Int, { description: 'Vouchers that were made and never posted.' })
  drafts: number;

  @Field(() => DongScalar, { description: 'Money in all places.' })
  total: number;
}

@ObjectType({ description: 'What a handover would be on a day.' })
export class HandoverPreview {
  @Field(() => DateScalar)
  day: string;

  @Field(() => DateScalar, { description: 'The first day on which it may be.' })
  earliest: string;

  @Field(() => HandoverContentView)
  content: HandoverContentView;

  @Field(() => [FundToHand], {
    description: 'Where several offices go on with the work: also those in which nothing is.',
  })
  funds: FundToHand[];

  @Field(() => Boolean, { description: 'Nobody is left at the handing office: a reason is asked for.' })
  needsReason: boolean;

  @Field(() => Boolean, { description: 'Several offices go on with its work: funds are chosen.' })
  needsFunds: boolean;
}
