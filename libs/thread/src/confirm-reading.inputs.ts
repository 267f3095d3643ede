import {
  DayField,
  DeadlineBoundary,
  EnumField,
  FileField,
  FlagField,
  InputField,
  InputsField,
  IntField,
  ReferenceField,
  ReferencesField,
  TextField,
  TextsField,
} from '@app/kernel';
import { DirectiveLinkInput, MAX_LINKS, PRINTED_DETAILS, RegisterDirectiveInput } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { FormVersionIds } from '@app/forms';
import { RoundTierInput } from '@app/reporting';
import { AssignInput } from '@app/tasks';
import { ArgsType, InputType, OmitType, PickType } from '@nestjs/graphql';

/** Deadlines of one document. */
const MAX_DEADLINES = 100;
/** Tasks of one document. */
const MAX_ASSIGNMENTS = 500;
/** Organisations that one line may mean: the units of a province. */
const MAX_PARTIES = 1000;
const MAX_NAMES = 50;

@ArgsType()
export class ReadDirectiveArgs {
  @FileField()
  sha256: string;

  @TextField({ max: 255, description: 'Name of the file; its extension says the format.' })
  fileName: string;

  @ReferenceField(OrganisationIds, { description: 'Organisation in whose register it would stand.' })
  keeperKey: number;
}

@InputType()
export class ConfirmLinkInput extends DirectiveLinkInput {}

@InputType()
export class ConfirmWeekInput {
  @IntField({ min: 2000, max: 2100 })
  year: number;

  @TextField({ max: 500, nullable: true })
  theme?: string | null;

  @DayField({ nullable: true })
  startsOn?: string | null;

  @DayField({ nullable: true })
  endsOn?: string | null;

  @DayField({ nullable: true })
  openingOn?: string | null;

  @TextField({ max: 300, nullable: true })
  openingPlace?: string | null;
}

@InputType()
export class ConfirmMovementInput {
  @TextField({ max: 500 })
  name: string;

  @DayField()
  startsOn: string;

  @DayField({ nullable: true })
  endsOn?: string | null;
}

@InputType({ description: 'Once on `dueOn`, or every year on `day` of `month`.' })
export class ConfirmDeadlineInput {
  @DayField({ nullable: true })
  dueOn?: string | null;

  @IntField({ nullable: true })
  month?: number | null;

  @IntField({ nullable: true })
  day?: number | null;

  @EnumField(() => DeadlineBoundary)
  boundary: DeadlineBoundary;

  @TextField({ max: 4000 })
  what: string;

  @TextsField({ max: 500, most: MAX_NAMES })
  fromNames: string[];

  @TextField({ max: 500, nullable: true })
  toName?: string | null;

  @TextField({ max: 500, nullable: true })
  throughName?: string | null;

  @ReferencesField(OrganisationIds, { most: MAX_PARTIES, nullable: true, description: 'Organisations that owe it.' })
  fromKeys?: number[] | null;

  @ReferencesField(OrganisationIds, { most: MAX_PARTIES, nullable: true })
  toKeys?: number[] | null;

  @ReferenceField(OrganisationIds, { nullable: true })
  throughKey?: number | null;
}

@InputType()
export class ConfirmAssignmentInput extends OmitType(AssignInput, ['directiveKey']) {
  @TextsField({
    max: 500,
    most: MAX_PARTIES,
    nullable: true,
    description: 'Whom the document names besides, and who is no organisation known here.',
  })
  unknownNames?: string[] | null;
}

@InputType()
export class ConfirmRoundInput {
  @ReferenceField(FormVersionIds)
  formVersionKey: number;

  @TextField({ max: 300 })
  title: string;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @DayField()
  startsOn: string;

  @DayField()
  endsOn: string;

  @InputsField(() => RoundTierInput, { most: 10 })
  tiers: RoundTierInput[];
}

/** What is entered as in the register; text and file come from the upload. */
const CONFIRMED = [
  'keeperKey',
  'type',
  'code',
  'issuer',
  'issuerKey',
  'issuedOn',
  'subject',
  'acceptTwin',
  'otherIssuers',
  'otherSigners',
  ...PRINTED_DETAILS,
] as const;

@InputType({
  description: 'What a person has confirmed of a reading. Without a number or a date the document stays a draft.',
})
export class ConfirmReadingInput extends PickType(RegisterDirectiveInput, CONFIRMED, InputType) {
  @FileField({})
  sha256: string;

  @TextField({ max: 255 })
  fileName: string;

  @FlagField({ nullable: true, description: "Takes the next number of the keeper's incoming book." })
  incoming?: boolean | null;

  @InputsField(() => ConfirmLinkInput, { most: MAX_LINKS })
  links: ConfirmLinkInput[];

  @InputField(() => ConfirmWeekInput, { nullable: true })
  week?: ConfirmWeekInput | null;

  @InputField(() => ConfirmMovementInput, { nullable: true })
  movement?: ConfirmMovementInput | null;

  @InputsField(() => ConfirmDeadlineInput, { most: MAX_DEADLINES })
  deadlines: ConfirmDeadlineInput[];

  @InputsField(() => ConfirmAssignmentInput, { most: MAX_ASSIGNMENTS })
  assignments: ConfirmAssignmentInput[];

  @InputField(() => ConfirmRoundInput, { nullable: true, description: 'Attached to the week.' })
  round?: ConfirmRoundInput | null;
}
