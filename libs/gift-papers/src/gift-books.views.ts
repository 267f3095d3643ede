import { DateScalar, DongScalar, type FactKey } from '@app/kernel';
import { DonationKind } from '@app/donations';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What somebody gave, summed.' })
export class SponsorSum {
  @Field(() => Int, { description: 'Donations.' })
  count: number;

  @Field(() => DongScalar, { description: 'Money, received or not yet.' })
  money: number;

  @Field(() => DongScalar, { description: 'What goods and labour are worth, as far as they were valued.' })
  worth: number;
}

@ObjectType({ description: 'A donation in the book of whoever gave it.' })
export class SponsorLine {
  @Field(() => ID)
  donationId: string;

  @Field(() => DateScalar)
  day: string;

  @Field(() => DonationKind)
  kind: DonationKind;

  @Field(() => String, { nullable: true })
  what: string | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => Float, { nullable: true, description: 'Of goods and labour.' })
  quantity: number | null;

  @Field(() => Float, { nullable: true, description: 'Of goods and labour: so much of the same until then.' })
  quantitySum: number | null;

  @Field(() => DongScalar, { nullable: true })
  money: number | null;

  @Field(() => DongScalar, { nullable: true, description: 'Of goods and labour, where somebody valued them.' })
  worth: number | null;

  @Field(() => DongScalar, { description: 'Money until then.' })
  moneySum: number;

  @Field(() => Boolean, { description: 'Is not named to anybody but readers of the books.' })
  isAnonymous: boolean;

  @Field(() => String, { nullable: true, description: 'For which it was given.' })
  campaignName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the voucher by which money was received; null until then.',
  })
  receipt: string | null;
}

@ObjectType({ description: 'What one sponsor gave in some days, after what they gave before.' })
export class SponsorBook {
  giverKey: FactKey;

  @Field(() => SponsorSum, { description: 'Before the first day.' })
  opening: SponsorSum;

  @Field(() => SponsorSum, { description: 'On these days.' })
  given: SponsorSum;

  @Field(() => [SponsorLine], { description: 'The earliest first, at most 300.' })
  lines: SponsorLine[];

  @Field(() => Boolean, { description: 'There are no further lines; files have up to 20,000.' })
  isWhole: boolean;
}

@ObjectType({ description: 'What a sponsor gave before some days, and on them.' })
export class SponsorTotal {
  provinceId: number;
  scopeId: number;
  /** Null of all who said no name. */
  giverKey: string | null;

  @Field(() => SponsorSum, { description: 'Before the first day.' })
  opening: SponsorSum;

  @Field(() => SponsorSum, { description: 'On these days.' })
  given: SponsorSum;
}

@ObjectType({ description: 'What sponsors gave, each with their sums; whoever gave most money first.' })
export class SponsorTotals {
  /** Of the campaign for which it was given, where one was asked for. */
  campaignName: string | null;

  @Field(() => [SponsorTotal], { description: 'At most 300.' })
  sponsors: SponsorTotal[];

  @Field(() => SponsorSum, { description: 'Of all sponsors, on these days.' })
  given: SponsorSum;

  @Field(() => Boolean, { description: 'There are no further sponsors; files have up to 20,000.' })
  isWhole: boolean;
}

@ObjectType({ description: 'How much of an item came in and went out in some days.' })
export class StockTotal {
  itemKey: FactKey;
  name: string;
  unit: string;
  campaignName: string | null;

  @Field(() => Float, { description: 'Before the first day.' })
  opening: number;

  @Field(() => Float)
  cameIn: number;

  @Field(() => Float)
  wentOut: number;

  @Field(() => Float, { description: 'At the end of the last day.' })
  closing: number;
}

@ObjectType({ description: 'What moved of an item, and what remained after it.' })
export class StockBookLine {
  provinceId: number;
  scopeId: number;
  receiverKey: string | null;
  donationKey: string | null;

  @Field(() => DateScalar)
  day: string;

  @Field(() => Float, { description: 'Into the store above zero, out of it below.' })
  quantity: number;

  @Field(() => Float)
  remains: number;

  @Field(() => String, { nullable: true, description: 'What it was handed out for.' })
  aim: string | null;
}

@ObjectType({ description: 'The stock book of one item in some days.' })
export class StockBook {
  @Field(() => StockTotal)
  total: StockTotal;

  @Field(() => [StockBookLine], { description: 'The earliest first, at most 300.' })
  lines: StockBookLine[];

  @Field(() => Boolean, { description: 'There are no further lines; files have up to 20,000.' })
  isWhole: boolean;
}

@ObjectType({ description: 'Items of a store with what came in, went out and remains; by name.' })
export class StockTotals {
  @Field(() => [StockTotal], { description: 'At most 300.' })
  items: StockTotal[];

  @Field(() => Boolean, { description: 'There are no further items; files have up to 20,000.' })
  isWhole: boolean;
}
