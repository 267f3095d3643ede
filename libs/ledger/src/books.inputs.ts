import {
  byDay,
  DayField,
  EnumField,
  EnumsField,
  FlagField,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
  amendmentOf,
} from '@app/kernel';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import type { FactKey, IsoDate } from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AccountKind } from './account.entity';
import { SigningStep } from './books.entity';
import { FundKind, MoneyPlaceKind, MoneySource } from './fund.entity';
import { AccountBooksIds, FundIds, FundPurposeIds, MoneyPlaceIds } from './ledger.ids';

@InputType()
export class OpenBooksInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @DayField({ description: 'First day that the books hold.' })
  opensOn: IsoDate;

  @EnumsField(() => SigningStep, { least: 2, most: 4, description: 'The maker first; the head is among them.' })
  signingOrder: SigningStep[];
}

@InputType()
export class AmendBooksInput {
  @ReferenceField(AccountBooksIds)
  key: FactKey;

  @VersionField()
  version: number;

  @EnumsField(() => SigningStep, { least: 2, most: 4, description: 'The maker first; the head is among them.' })
  signingOrder: SigningStep[];
}

export const AccountBooksSorts = listSorts(
  'AccountBooksSort',
  { Organisation: byOrganisation('b.organisation_key'), OpensOn: byDay('b.opens_on') },
  { expression: 'b.key', type: 'uuid' },
);

@ArgsType()
export class AccountBooksArgs extends AccountBooksSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @FlagField({ nullable: true, description: 'Those that the caller keeps or approves.' })
  isOwn?: boolean | null;
}

@InputType()
export class OpenFundInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => FundKind)
  kind: FundKind;

  @TextField({ max: 200, pattern: /\S/ })
  name: string;

  @EnumsField(() => MoneySource, { least: 1, most: 5, description: 'Sources that it keeps.' })
  sources: MoneySource[];

  @TextField({ max: 1000, nullable: true, description: 'Licence, charter or decision by which it stands.' })
  basis?: string | null;

  @DayField()
  openedOn: IsoDate;
}

@InputType()
export class AmendFundInput extends amendmentOf(OpenFundInput, ['organisationKey', 'openedOn']) {
  @ReferenceField(FundIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'Its last day.' })
  closedOn?: IsoDate | null;
}

@InputType()
export class AddFundPurposeInput {
  @ReferenceField(FundIds)
  fundKey: FactKey;

  @TextField({ max: 300, pattern: /\S/ })
  name: string;
}

@InputType()
export class AmendFundPurposeInput {
  @ReferenceField(FundPurposeIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 300, pattern: /\S/, nullable: true })
  name?: string | null;

  @DayField({ nullable: true, description: 'Since when nothing is taken in for it.' })
  closedOn?: IsoDate | null;
}

@InputType()
export class OpenMoneyPlaceInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => MoneyPlaceKind)
  kind: MoneyPlaceKind;

  @TextField({ max: 200, pattern: /\S/ })
  name: string;

  @TextField({ max: 200, nullable: true, description: 'Bank or treasury; of an account alone.' })
  bank?: string | null;

  @TextField({ max: 50, nullable: true })
  accountNumber?: string | null;

  @DayField()
  openedOn: IsoDate;
}

@InputType()
export class AmendMoneyPlaceInput extends amendmentOf(OpenMoneyPlaceInput, ['organisationKey', 'kind', 'openedOn']) {
  @ReferenceField(MoneyPlaceIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'Its last day.' })
  closedOn?: IsoDate | null;
}

@InputType()
export class CloseBooksInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @DayField({ description: 'Last day of a month.' })
  through: IsoDate;
}

@InputType()
export class ReopenBooksInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @DayField({ description: 'First day that is open again: the first of a month.' })
  from: IsoDate;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@ArgsType()
export class BooksOfArgs {
  @ReferenceField(OrganisationIds)
  organisationKey: number;
}

@ArgsType()
export class BooksOnArgs extends BooksOfArgs {
  @DayField({ nullable: true, description: 'Today unless told.' })
  on?: IsoDate | null;
}

@ArgsType()
export class BooksPeriodArgs extends BooksOfArgs {
  @DayField()
  from: IsoDate;

  @DayField()
  to: IsoDate;
}

@ArgsType()
export class LedgerAccountsArgs {
  @EnumField(() => AccountKind, { nullable: true })
  kind?: AccountKind | null;

  @DayField({ nullable: true, description: 'Those that may be posted to on the day.' })
  on?: IsoDate | null;
}
