import {
  amendmentOf,
  DayField,
  EnumField,
  FileField,
  FlagField,
  InputsField,
  IntField,
  ReferenceField,
  ReferencesField,
  RuledField,
  TextField,
  TextsField,
  VersionField,
  byDay,
  inAlphabet,
  listSorts,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { IsByteLength, IsString } from 'class-validator';
import { DirectiveLinkKind, DirectiveState, DirectiveUrgency, SignatureAuthority } from './directive.entity';
import { DirectiveIds } from './directive.ids';

const MANY = 50;

/** Documents that one text may name: legal documents name hundreds. */
export const MAX_LINKS = 500;

/** `Nơi nhận` of one document. */
export const MAX_RECIPIENTS = 200;

/** Decree 30/2020/NĐ-CP, Appendix VI, Part II: three digits. */
export const MAX_PAGES = 999;

/** Bytes in UTF-8 of a text entered by hand. The API takes requests of 1 MiB; longer texts come as files, which are read. */
const MAX_BODY_BYTES = 1_000_000;

@InputType()
export class AttachmentInput {
  @FileField()
  sha256: string;

  @TextField({ max: 255 })
  fileName: string;
}

@InputType({ description: 'A document that this one names: by its id, or by what the text says of it.' })
export class DirectiveLinkInput {
  @EnumField(() => DirectiveLinkKind)
  kind: DirectiveLinkKind;

  @FlagField({ nullable: true, description: 'Amends, replaces or repeals only a part.' })
  partly?: boolean | null;

  @ReferenceField(DirectiveIds, {
    nullable: true,
    description: 'Null: looked up by number, date and issuer; unknown ones become stubs.',
  })
  directiveKey?: string | null;

  @TextField({ max: 100, nullable: true })
  code?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Abbreviation or name of the type.' })
  type?: string | null;

  @TextField({ max: 300, nullable: true })
  issuer?: string | null;

  @DayField({ nullable: true })
  issuedOn?: string | null;

  @TextField({ max: 2000, nullable: true })
  subject?: string | null;

  @TextField({ max: 4000, nullable: true, description: 'The words that say so.' })
  quote?: string | null;
}

@InputType({ description: 'One of several who signed a document.' })
export class DirectiveSignerInput {
  @TextField({ max: 200 })
  name: string;

  @TextField({ max: 200, nullable: true })
  position?: string | null;

  @EnumField(() => SignatureAuthority, { nullable: true })
  authority?: SignatureAuthority | null;
}

/** Who issue or sign one document together. */
const MOST_TOGETHER = 30;

/** What a document says beside its identity; the same when it is entered and when it is corrected. */
@InputType({ isAbstract: true })
export class DirectiveDetailsInput {
  @TextField({ max: 100, nullable: true, description: 'Place before the date, `Lai Châu`.' })
  place?: string | null;

  @TextField({ max: 200, nullable: true })
  signerName?: string | null;

  @TextField({ max: 200, nullable: true })
  signerPosition?: string | null;

  @EnumField(() => SignatureAuthority, { nullable: true })
  signerAuthority?: SignatureAuthority | null;

  @TextsField({
    max: 300,
    most: MOST_TOGETHER,
    nullable: true,
    description: 'Who issued it together with the issuer, as the document names them.',
  })
  otherIssuers?: string[] | null;

  @InputsField(() => DirectiveSignerInput, {
    most: MOST_TOGETHER,
    nullable: true,
    description: 'Who signed it beside the signer.',
  })
  otherSigners?: DirectiveSignerInput[] | null;

  @TextsField({ max: 500, most: MAX_RECIPIENTS, nullable: true, description: '`Nơi nhận`, one line each.' })
  recipients?: string[] | null;

  @DayField({ nullable: true, description: 'First day of validity; empty: the day of issue.' })
  effectiveOn?: string | null;

  @DayField({ nullable: true, description: 'Last day of validity that the document itself sets.' })
  expiresOn?: string | null;

  @EnumField(() => DirectiveUrgency, { nullable: true })
  urgency?: DirectiveUrgency | null;

  @IntField({ min: 1, max: MAX_PAGES, nullable: true, description: 'Number of pages.' })
  pages?: number | null;

  @RuledField(() => String, { nullable: true, description: 'Whole text.' }, [
    IsString(),
    IsByteLength(0, MAX_BODY_BYTES),
  ])
  body?: string | null;

  @InputsField(() => DirectiveLinkInput, {
    most: MAX_LINKS,
    nullable: true,
    description: 'What it does to other documents.',
  })
  links?: DirectiveLinkInput[] | null;
}

/** Of these, what stands on the paper of an own document. */
export const PRINTED_DETAILS = ['place', 'signerName', 'signerPosition', 'signerAuthority', 'recipients'] as const;

@InputType()
export class RegisterDirectiveInput extends DirectiveDetailsInput {
  @ReferenceField(OrganisationIds, { description: 'Organisation in whose register it stands.' })
  keeperKey: number;

  @TextField({ max: 100 })
  type: string;

  @TextField({
    max: 100,
    nullable: true,
    description: 'Number and symbol as written; `/KH-UBND` while a draft waits for its number.',
  })
  code?: string | null;

  @FlagField({ nullable: true, description: 'It bears no number; `không số` as its code says the same.' })
  hasNoNumber?: boolean | null;

  @TextField({ max: 300 })
  issuer: string;

  @ReferenceField(OrganisationIds, { nullable: true })
  issuerKey?: number | null;

  @DayField({ nullable: true })
  issuedOn?: string | null;

  @TextField({ max: 2000 })
  subject: string;

  @ReferencesField(DirectiveIds, { most: MANY, nullable: true })
  basedOnKeys?: string[] | null;

  @InputsField(() => AttachmentInput, { most: MANY, nullable: true })
  attachments?: AttachmentInput[] | null;

  @FlagField({ nullable: true, description: 'True: number and date may still be blank.' })
  draft?: boolean | null;

  @FlagField({
    nullable: true,
    description: 'Registers although another register within sight holds this very document.',
  })
  acceptTwin?: boolean | null;
}

@InputType({ description: 'What is left out stays as it is; lists replace the whole list.' })
export class AmendDirectiveInput extends amendmentOf(
  RegisterDirectiveInput,
  ['keeperKey', 'draft', 'acceptTwin'],
  DirectiveDetailsInput,
) {
  @ReferenceField(DirectiveIds)
  key: string;

  @VersionField()
  version: number;

  @FlagField({
    nullable: true,
    description: 'True keeps a complete draft a draft; otherwise completing it registers it.',
  })
  draft?: boolean | null;
}

/** What has no date yet counts as later than everything. */
export const DirectiveSorts = listSorts(
  'DirectiveSort',
  {
    Code: { expression: `coalesce(d.code_key, '')`, type: 'text' },
    Type: { expression: 'd.type', type: 'text' },
    Subject: inAlphabet('d.subject'),
    Issuer: inAlphabet('d.issuer'),
    IssuedOn: byDay('d.issued_on'),
    State: { expression: 'd.state', type: 'text' },
  },
  { expression: 'd.key', type: 'uuid' },
);

@ArgsType()
export class DirectivesArgs extends DirectiveSorts.Args {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Words of number, issuer or subject, with or without diacritics.',
  })
  search?: string | null;

  @TextField({ max: 20, nullable: true })
  type?: string | null;

  @EnumField(() => DirectiveState, { nullable: true })
  state?: DirectiveState | null;

  @FlagField({ nullable: true, description: 'Without `state`: not those that are only named by others.' })
  heldOnly?: boolean | null;

  @DayField({ nullable: true })
  issuedFrom?: string | null;

  @DayField({ nullable: true })
  issuedTo?: string | null;
}

@ArgsType()
export class DirectiveTwinsArgs {
  @ReferenceField(OrganisationIds, { description: 'Organisation in whose register it would stand.' })
  keeperKey: number;

  @TextField({ max: 300 })
  issuer: string;

  @TextField({ max: 100, nullable: true })
  code?: string | null;

  @DayField({ nullable: true })
  issuedOn?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'Entry that is being corrected: not its own twin.' })
  exceptKey?: string | null;
}
