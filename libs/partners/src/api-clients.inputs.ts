import {
  amendmentOf,
  DayField,
  EnumField,
  inAlphabet,
  IntField,
  type IsoDate,
  listSorts,
  ReferenceField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { ApiClientState } from './api-client.entity';
import { ApiClientIds, ApiCredentialIds } from './partners.ids';

export const MOST_SCOPES = 100;
/** No client is given more. */
export const MOST_CALLS_PER_MINUTE = 6_000;
export const MOST_OVERLAP_HOURS = 30 * 24;
const USUAL_OVERLAP_HOURS = 24;
export const USUAL_DAYS = 30;
const BILLION = 10 ** 9;

@InputType()
export class RegisterApiClientInput {
  @ReferenceField(OrganisationIds, { description: 'For which it acts.' })
  organisationKey: number;

  @ReferenceField(OrganisationIds, {
    nullable: true,
    description: 'Below the organisation, where its reach is to be narrower; such an application only reads.',
  })
  areaKey?: number | null;

  @TextField({ max: 120, pattern: /\S/ })
  name: string;

  @TextField({ max: 1000, pattern: /\S/, description: 'What for.' })
  purpose: string;

  @TextField({ max: 200, pattern: /\S/, description: 'Where the partner is reached: an address of an office.' })
  contact: string;

  @TextsField({ max: 100, least: 1, most: MOST_SCOPES, description: 'As `apiScopes` lists them.' })
  scopes: string[];

  @IntField({ min: 1, max: MOST_CALLS_PER_MINUTE, unlessTold: 60 })
  callsPerMinute: number;

  @IntField({ min: 1, max: BILLION, unlessTold: 20_000 })
  callsPerDay: number;

  @IntField({ min: 1, max: BILLION, unlessTold: 2_000_000, description: 'Sum of `extensions.cost`.' })
  costPerDay: number;

  @DayField({ description: 'The last day; within three years.' })
  expiresOn: IsoDate;
}

@InputType()
export class AmendApiClientInput extends amendmentOf(RegisterApiClientInput, ['organisationKey']) {
  @ReferenceField(ApiClientIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class IssueApiCredentialInput {
  @ReferenceField(ApiClientIds)
  clientKey: string;

  @TextField({
    max: 10_000,
    nullable: true,
    description: 'Public key as JWK or PEM, for `private_key_jwt`. Without it a secret is made.',
  })
  publicKey?: string | null;

  @IntField({
    min: 0,
    max: MOST_OVERLAP_HOURS,
    unlessTold: USUAL_OVERLAP_HOURS,
    description: 'For how many hours the credentials of before go on; 24 unless told.',
  })
  overlapHours: number;
}

@ArgsType()
export class RevokeApiCredentialArgs {
  @ReferenceField(ApiCredentialIds)
  key: string;
}

@ArgsType()
export class ChangeApiClientArgs {
  @ReferenceField(ApiClientIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
export class EndApiClientArgs extends ChangeApiClientArgs {
  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const ApiClientSorts = listSorts(
  'ApiClientSort',
  { Name: inAlphabet('c.name'), ExpiresOn: { expression: 'c.expires_on', type: 'date' } },
  { expression: 'c.key', type: 'uuid' },
);

@ArgsType()
export class ApiClientsArgs extends ApiClientSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @EnumField(() => ApiClientState, { nullable: true })
  state?: ApiClientState | null;
}

@ArgsType()
export class UsageArgs {
  @IntField({ min: 1, max: 400, nullable: true, description: `Days up to today, 1 to 400; ${USUAL_DAYS} unless told.` })
  days?: number | null;
}
