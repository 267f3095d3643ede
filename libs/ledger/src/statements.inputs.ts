import { ActivityIds, type ActivityKey } from '@app/activities';
import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  type IsoDate,
  listSorts,
  MoneyField,
  PageArgs,
  ReferenceField,
  TextField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType } from '@nestjs/graphql';
import { MoneySource } from './fund.entity';
import { BudgetLineIds, FundIds, FundPurposeIds, LedgerAccountIds, MoneyPlaceIds, OpenItemIds } from './ledger.ids';
import { VoucherBook, VoucherKind } from './voucher.entity';

/** Which book of an organisation is read: of a place, of a fund (a source, a purpose), or of an account; of an account within a fund, too. */
@ArgsType()
export class LedgerStatementArgs extends PageArgs {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @ReferenceField(MoneyPlaceIds, { nullable: true })
  placeKey?: FactKey | null;

  @ReferenceField(FundIds, { nullable: true })
  fundKey?: FactKey | null;

  @EnumField(() => MoneySource, { nullable: true })
  source?: MoneySource | null;

  @ReferenceField(FundPurposeIds, { nullable: true })
  purposeKey?: FactKey | null;

  @ReferenceField(LedgerAccountIds, { nullable: true, description: 'Without it the book is of money alone.' })
  accountKey?: string | null;

  @DayField()
  from: IsoDate;

  @DayField()
  to: IsoDate;
}

export const VoucherSorts = listSorts(
  'VoucherSort',
  {
    Day: byDay('v.day'),
    Amount: { expression: 'v.amount', type: 'bigint' },
    Number: { expression: 'v.number', type: 'int' },
  },
  { expression: 'v.key', type: 'uuid' },
);

@ArgsType()
export class VouchersArgs extends VoucherSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @EnumField(() => VoucherKind, { nullable: true })
  kind?: VoucherKind | null;

  @EnumField(() => VoucherBook, { nullable: true })
  book?: VoucherBook | null;

  @DayField({ nullable: true })
  from?: IsoDate | null;

  @DayField({ nullable: true })
  to?: IsoDate | null;

  @ReferenceField(FundIds, { nullable: true })
  fundKey?: FactKey | null;

  @ReferenceField(OpenItemIds, { nullable: true, description: 'Those that pay it, or bring money of it back.' })
  openItemKey?: FactKey | null;

  @ReferenceField(ActivityIds, { nullable: true, description: 'Those that pay for it, or bring money of it back.' })
  activityKey?: ActivityKey | null;

  @ReferenceField(BudgetLineIds, { nullable: true, description: 'Those that are spent on it.' })
  budgetLineKey?: FactKey | null;

  @MoneyField({ nullable: true, min: 0, description: 'At least, in đồng.' })
  least?: number | null;

  @TextField({ max: 200, nullable: true, description: 'Words of the content, or a number.' })
  text?: string | null;
}
