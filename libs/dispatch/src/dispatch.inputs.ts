import {
  EnumField,
  EnumsField,
  InputsField,
  listSorts,
  PageArgs,
  ReferenceField,
  ReferencesField,
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

@InputType()
export class DispatchDirectiveInput {
  @ReferenceField(DirectiveIds)
  directiveKey: string;

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

/** A UUIDv7 begins with the instant of sending. */
export const ArrivalSorts = listSorts(
  'ArrivalSort',
  {
    SentAt: { expression: 'r.dispatch_key', type: 'uuid' },
    Sender: byOrganisation('s.sender_key'),
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

@ArgsType()
export class DispatchRecipientsArgs extends PageArgs {
  @EnumField(() => DispatchStatus, { nullable: true })
  status?: DispatchStatus | null;
}

@ArgsType()
export class PreviewRecipientsArgs {
  @TextsField({
    max: 500,
    most: MAX_RECIPIENTS,
    description: 'As the document writes them, one line of `Nơi nhận` each.',
  })
  name: string[];

  @ReferenceField(OrganisationIds)
  senderKey: number;
}
