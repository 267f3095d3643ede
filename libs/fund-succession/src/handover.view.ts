import { DateScalar, DongScalar, nodeId } from '@app/kernel';
import { AccountKind, FundKind, MoneyPlaceKind, MoneySource, OpenItemKind } from '@app/ledger';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

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

  @Field(() => [ToldBudgetLineView])
  budgetLines: ToldBudgetLineView[];

  @Field(() => Int, { description: 'Vouchers that were made and never posted.' })
  drafts: number;

  @Field(() => DongScalar, { description: 'Money in all places.' })
  total: number;
}

@ObjectType({
  description: 'What a protocol does not carry, and is finished before books go over: names, at most 5 of each.',
})
export class HandoverStays {
  @Field(() => [String], { description: 'Goods in the store.' })
  stock: string[];

  @Field(() => [String], { description: 'Goods and labour that were promised and have not come.' })
  pledges: string[];

  @Field(() => [String], { description: 'Campaigns that are not finished.' })
  campaigns: string[];
}

@ObjectType({ description: 'What a handover would be on a day.' })
export class HandoverPreview {
  @Field(() => DateScalar)
  day: string;

  @Field(() => DateScalar, { description: 'The first day on which it may be.' })
  earliest: string;

  @Field(() => HandoverContentView)
  content: HandoverContentView;

  @Field(() => HandoverStays)
  stays: HandoverStays;

  @Field(() => Boolean, { description: 'Nobody is left at the handing office: a reason is asked for.' })
  needsReason: boolean;

  @Field(() => Boolean, { description: 'Several offices go on with its work: funds are chosen.' })
  needsFunds: boolean;
}
