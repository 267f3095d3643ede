import {
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  IntField,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
  byDay,
  inAlphabet,
  listSorts,
} from '@app/kernel';
import { DirectiveIds, RegisterDirectiveInput } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, IntersectionType, PickType } from '@nestjs/graphql';
import { Book } from './book';
import { BookEntryIds, RecordsFileIds } from './records.ids';

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

export const BookEntrySorts = listSorts(
  'BookEntrySort',
  {
    Number: { expression: 'e.number', type: 'int' },
    EnteredOn: { expression: 'e.entered_on', type: 'date' },
    Handler: inAlphabet('e.handler'),
    HandleBy: byDay('e.handle_by'),
    HandledOn: byDay('e.handled_on'),
  },
  { expression: 'e.key', type: 'uuid' },
);

export const RecordsFileSorts = listSorts(
  'RecordsFileSort',
  {
    Code: inAlphabet('f.code'),
    Title: inAlphabet('f.title'),
    OpenedOn: byDay('f.opened_on'),
    ClosedOn: byDay('f.closed_on'),
  },
  { expression: 'f.key', type: 'uuid' },
);

@ArgsType()
export class BookEntriesArgs extends BookEntrySorts.Args {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => Book)
  book: Book;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Words of code, subject, issuer or text; without diacritics too.',
  })
  search?: string | null;

  @FlagField({ nullable: true, description: 'Only entries whose handling has not ended.' })
  unhandledOnly?: boolean | null;
}

@ArgsType()
export class RecordsFilesArgs extends RecordsFileSorts.Args {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true })
  year?: number | null;
}

@ArgsType()
export class PrintedLinesArgs extends PageArgs {
  @TextField({ max: 100, description: 'Of the book, as `printedBooks` says it.' })
  code: string;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'Of a book of a year.' })
  organisationKey?: number | null;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Of a book of a year.' })
  year?: number | null;

  @ReferenceField(RecordsFileIds, { nullable: true, description: 'Of a book of one file.' })
  recordsFileKey?: FactKey | null;
}

@InputType({ isAbstract: true })
class HandlingInput {
  @TextField({
    max: 300,
    nullable: true,
    description: 'Unit or position that handles it; of an outgoing document, who keeps the copy.',
  })
  handler?: string | null;

  @DayField({ nullable: true })
  handleBy?: string | null;

  @TextField({ max: 1000, nullable: true })
  note?: string | null;
}

@InputType()
export class EnterIncomingInput extends HandlingInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @ReferenceField(DirectiveIds)
  directiveKey: string;

  @DayField({ nullable: true, description: 'Day of arrival; today unless told.' })
  enteredOn?: string | null;

  @IntField({ min: 1, max: 100_000, nullable: true })
  copies?: number | null;
}

/** What is read off a letter and written into the book beside it. */
const READ_OFF = [
  'type',
  'code',
  'hasNoNumber',
  'issuer',
  'issuerKey',
  'issuedOn',
  'subject',
  'urgency',
  'pages',
  'attachments',
  'acceptTwin',
] as const;

@InputType({ description: 'A letter that came on paper.' })
export class RegisterIncomingInput extends IntersectionType(
  PickType(RegisterDirectiveInput, READ_OFF, InputType),
  HandlingInput,
  InputType,
) {
  @ReferenceField(OrganisationIds, { description: 'Organisation that received it: its register and its book.' })
  organisationKey: number;

  @DayField({ nullable: true, description: 'Day of arrival; today unless told.' })
  enteredOn?: string | null;

  @IntField({ min: 1, max: 100_000, nullable: true })
  copies?: number | null;
}

@ArgsType()
export class ArrivalNumberArgs {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @IntField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Of the day of arrival; this year unless told.',
  })
  year?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class HandleEntryInput extends HandlingInput {
  @ReferenceField(BookEntryIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ nullable: true })
  handledOn?: string | null;

  @TextField({ max: 1000, nullable: true, description: 'Number of the answer, or how it was handled.' })
  outcome?: string | null;

  @IntField({ min: 1, max: 100_000, nullable: true })
  copies?: number | null;
}

@InputType()
export class OpenRecordsFileInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @IntField({ min: FIRST_YEAR, max: LAST_YEAR })
  year: number;

  @TextField({ max: 20, description: 'Number and symbol, `01.HTSĐ`.' })
  code: string;

  @TextField({ max: 500 })
  title: string;

  @TextField({
    max: 30,
    nullable: true,
    description: 'As the organisation’s list of files says: `10 năm`, `Vĩnh viễn`.',
  })
  retention?: string | null;
}
