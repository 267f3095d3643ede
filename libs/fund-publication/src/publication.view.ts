import { DateScalar, DongScalar } from '@app/kernel';
import { MoneySource } from '@app/ledger';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PublicationLaw } from './publication-law';
import { contributionsOf, type PublishedContent, sumOf } from './published-content';

export enum PublishedSection {
  Opening = 'opening',
  Income = 'income',
  Expenditure = 'expenditure',
  Other = 'other',
  Closing = 'closing',
}
registerEnumType(PublishedSection, { name: 'PublishedSection' });

@ObjectType({ description: 'A figure of a year of a fund, as the books say.' })
export class PublishedFigure {
  @Field(() => PublishedSection)
  section: PublishedSection;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => String, { nullable: true })
  purpose: string | null;

  @Field(() => String, { nullable: true })
  nameVi: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => DongScalar, { description: 'Other moves: below zero where money went out.' })
  amount: number;

  @Field(() => Int, { nullable: true, description: 'Of scholarships and rewards: how many were paid.' })
  count: number | null;
}

@ObjectType({ description: 'Goods or labour of a year: what was given, and what of it was handed out.' })
export class PublishedGoodsView {
  @Field(() => String)
  what: string;

  @Field(() => String)
  unit: string;

  @Field(() => Boolean, { description: 'Labour; otherwise goods.' })
  isLabour: boolean;

  @Field(() => Boolean, { description: 'Given to the office for no campaign, so that it is of no fund alone.' })
  isShared: boolean;

  @Field(() => Float)
  given: number;

  @Field(() => Float)
  handedOut: number;
}

@ObjectType({ description: 'Figures of a year of a fund.' })
export class FundFiguresView {
  @Field(() => String)
  fundName: string;

  @Field(() => DongScalar)
  opening: number;

  @Field(() => DongScalar)
  income: number;

  @Field(() => DongScalar)
  expenditure: number;

  @Field(() => DongScalar, {
    description: 'Advances, claims, payables, transfers between own funds: as they change the money.',
  })
  other: number;

  @Field(() => DongScalar)
  closing: number;

  @Field(() => DongScalar, { description: 'Of what came in, money that was given.' })
  contributions: number;

  @Field(() => [PublishedFigure])
  figures: PublishedFigure[];

  @Field(() => [PublishedGoodsView])
  goods: PublishedGoodsView[];

  @Field(() => Int)
  campaigns: number;

  @Field(() => Int, { description: 'Gifts of those who are not named.' })
  unnamedGifts: number;
}

export function figuresOf({ fund, lines, goods, campaigns, unnamedGifts }: PublishedContent): FundFiguresView {
  return Object.assign(new FundFiguresView(), {
    fundName: fund,
    opening: sumOf(lines, 'opening'),
    income: sumOf(lines, 'income'),
    expenditure: sumOf(lines, 'expenditure'),
    other: sumOf(lines, 'other'),
    closing: sumOf(lines, 'closing'),
    contributions: contributionsOf(lines),
    figures: lines.map(({ section, source, purpose, account, amount, count }) =>
      Object.assign(new PublishedFigure(), {
        section,
        source,
        purpose,
        nameVi: account?.nameVi ?? null,
        nameEn: account?.nameEn ?? null,
        amount,
        count,
      }),
    ),
    goods: goods.map(({ kind, what, unit, isShared, hundredths, handedOut }) =>
      Object.assign(new PublishedGoodsView(), {
        what,
        unit,
        isLabour: kind === 'labour',
        isShared,
        given: hundredths / 100,
        handedOut: handedOut / 100,
      }),
    ),
    campaigns: campaigns.length,
    unnamedGifts,
  });
}

@ObjectType('PublicationLaw', { description: 'What a text says of publishing a year of a fund.' })
export class PublicationLawView implements PublicationLaw {
  @Field(() => String)
  citation: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null: not confirmed.' })
  validFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  @Field(() => String, { description: 'Last day of the year after: `03-31`.' })
  dueBy: string;

  @Field(() => Boolean, { description: 'It must be said how contributions were used, too.' })
  namesUse: boolean;

  @Field(() => Boolean, { description: 'Reported by others; the text itself was not read.' })
  isSecondHand: boolean;
}
