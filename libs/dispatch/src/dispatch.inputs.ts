import {
  DayField,
  EnumField,
  EnumsField,
  InputsField,
  inAlphabet,
  listSorts,
  MOST_AT_ONCE,
  PageArgs,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
  TextsField,
} from '@app/kernel';
import { DirectiveIds, MAX_RECIPIENTS } from '@app/directives';
import { AdministrativeLevel, byOrganisation, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { DispatchStatus } from './dispatch.entity';
import { DispatchIds } from './dispatch.ids';

const NOTE = 2000;
const NAMED = 500;
const GROUPS = 20;

@InputType({ description: 'All organisations of some kinds below the sender, as of today.' })
export class DispatchGroupInput {
  @EnumsField(() => OrganisationKind, { least: 1, most: 50 })
  kinds: OrganisationKind[];

  @EnumsField(() => AdministrativeLevel, { most: 10, description: 'Levels of their area; empty: all.' })
  levels: AdministrativeLevel[];

  @TextField({ max: 300, description: 'Words of the document that name them.' })
  namedAs: string;
}

/** From whom and to whom, whatever is sent. */
@InputType({ isAbstract: true })
class SendingInput {
  @ReferenceField(OrganisationIds, {
    description: 'Issuer or keeper of the document, or an organisation that has it in its books.',
  })
  senderKey: number;

  @ReferencesField(OrganisationIds, {
    most: NAMED,
    description:
      'Below or above the sender, with the same superior, or in the same area. Who has it already is left out.',
  })
  organisationKeys: number[];

  @InputsField(() => DispatchGroupInput, { most: GROUPS })
  groups: DispatchGroupInput[];

  @TextField({ max: NOTE, nullable: true })
  note?: string | null;
}

@InputType()
export class DispatchDirectiveInput extends SendingInput {
  @ReferenceField(DirectiveIds)
  directiveKey: string;
}

@InputType()
export class DispatchDirectivesInput extends SendingInput {
  @ReferencesField(DirectiveIds, { least: 1, most: MOST_AT_ONCE })
  directiveKeys: string[];

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class SetDispatchStatusInput {
  @ReferenceField(DispatchIds)
  dispatchKey: string;

  @ReferenceField(OrganisationIds, { description: 'The recipient.' })
  organisationKey: number;

  @EnumField(() => DispatchStatus, { description: 'One of `canAct`; asking back is `recallDispatch`.' })
  status: DispatchStatus;

  @TextField({ max: NOTE, nullable: true, description: 'The reason, where one is needed.' })
  note?: string | null;
}

@InputType()
export class RecallDispatchInput {
  @ReferenceField(DispatchIds)
  dispatchKey: string;

  @ReferencesField(OrganisationIds, {
    most: NAMED,
    nullable: true,
    description: 'Null: every recipient that has not finished.',
  })
  organisationKeys?: number[] | null;

  @TextField({ max: NOTE })
  reason: string;
}

@InputType()
export class ReplaceDispatchInput {
  @ReferenceField(DispatchIds)
  dispatchKey: string;

  @ReferenceField(DirectiveIds, { description: 'The document that takes the place of the other.' })
  directiveKey: string;

  @TextField({ max: NOTE })
  reason: string;
}

const ofSender = byOrganisation('s.sender_key');

/** A UUIDv7 begins with the instant of sending. */
export const ArrivalSorts = listSorts(
  'ArrivalSort',
  {
    SentAt: { expression: 'r.dispatch_key', type: 'uuid' },
    Sender: { ...ofSender, expression: `coalesce(lower(s.stated_sender), ${ofSender.expression})` },
    Recipient: byOrganisation('r.organisation_key'),
    Status: { expression: 'r.status', type: 'text' },
  },
  { expression: `(r.dispatch_key::text || r.organisation_key)`, type: 'text' },
);

@ArgsType()
export class DispatchInboxArgs extends ArrivalSorts.Args {
  @EnumField(() => DispatchStatus, { nullable: true })
  status?: DispatchStatus | null;
}

/** How many recipients stand at one of the statuses, or how many there are. */
const recipientsAt = (statuses: readonly DispatchStatus[] | null): string =>
  `(SELECT count(*)::int FROM dispatch_recipient AS r WHERE r.dispatch_key = s.key${
    statuses ? ` AND r.status IN (${statuses.map((status) => `'${status}'`).join(', ')})` : ''
  })`;

/** What a recipient did not take, or does not give back. */
export const REFUSALS = [DispatchStatus.Refused, DispatchStatus.RecallRefused] as const;

const ofDirective = (column: string): string =>
  `(SELECT d.${column} FROM directive AS d WHERE d.key = s.directive_key)`;

/** A UUIDv7 begins with the instant of sending. */
export const SendingSorts = listSorts(
  'SendingSort',
  {
    SentAt: { expression: 's.key', type: 'uuid' },
    Code: { expression: `coalesce(${ofDirective('code_key')}, '')`, type: 'text' },
    Subject: inAlphabet(ofDirective('subject')),
    Sender: ofSender,
    Recipients: { expression: recipientsAt(null), type: 'int' },
    Refusals: { expression: recipientsAt(REFUSALS), type: 'int' },
    Completed: { expression: recipientsAt([DispatchStatus.Completed]), type: 'int' },
  },
  { expression: 's.key', type: 'uuid' },
);

@ArgsType()
export class SentDispatchesArgs extends SendingSorts.Args {
  @EnumField(() => DispatchStatus, { nullable: true, description: 'Some recipient stands at it.' })
  status?: DispatchStatus | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Words of code, subject, issuer or text; without diacritics too.',
  })
  search?: string | null;

  @DayField({ nullable: true, description: 'Sent on this day or later.' })
  sentFrom?: string | null;

  @DayField({ nullable: true, description: 'Sent on this day or earlier.' })
  sentTo?: string | null;
}

@ArgsType()
export class DispatchRecipientsArgs extends PageArgs {
  @EnumField(() => DispatchStatus, { nullable: true })
  status?: DispatchStatus | null;
}

@ArgsType()
export class PreviewRecipientsArgs {
  @TextsField({
    max: 500,
    // `Kính gửi` and `Nơi nhận` together.
    most: 2 * MAX_RECIPIENTS,
    description: 'As the document writes them, one line of `Nơi nhận` each.',
  })
  name: string[];

  @ReferenceField(OrganisationIds)
  senderKey: number;
}
