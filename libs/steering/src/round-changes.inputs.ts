import { DirectiveIds } from '@app/directives';
import {
  DayField,
  DeadlineBoundary,
  EnumField,
  InputsField,
  IntField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { FormVersionIds } from '@app/forms';
import { OrganisationIds } from '@app/organisations';
import { RoundIds, RoundTierInput } from '@app/reporting';
import { ArgsType, InputType } from '@nestjs/graphql';

@InputType()
export class RoundTierDueInput {
  @IntField({ min: 0, max: 9 })
  tier: number;

  @DayField()
  dueOn: string;

  @EnumField(() => DeadlineBoundary)
  dueBoundary: DeadlineBoundary;
}

@InputType({
  description:
    'What is left out stays. Form, period and who owes a report never change: cancel the round and open another.',
})
export class AmendRoundInput {
  @ReferenceField(RoundIds)
  key: number;

  @VersionField()
  version: number;

  @TextField({ max: 300, nullable: true })
  title?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true })
  directiveKey?: string | null;

  @InputsField(() => RoundTierDueInput, {
    most: 10,
    nullable: true,
    description: 'New deadlines; extensions that were given by name stay.',
  })
  tiers?: RoundTierDueInput[] | null;

  @TextField({ max: 1000 })
  reason: string;
}

@ArgsType()
export class CloseRoundArgs {
  @ReferenceField(RoundIds)
  key: number;

  @VersionField({ description: 'Version that was read.' })
  version: number;
}

@ArgsType()
export class ChangeRoundArgs {
  @ReferenceField(RoundIds)
  key: number;

  @VersionField()
  version: number;

  @TextField({ max: 1000 })
  reason: string;
}

@InputType({ description: 'Of a round that is to be opened.' })
export class RoundPreviewInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @ReferenceField(FormVersionIds, { nullable: true })
  formVersionKey?: number | null;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @DayField()
  startsOn: string;

  @DayField()
  endsOn: string;

  @InputsField(() => RoundTierInput, { most: 10 })
  tiers: RoundTierInput[];
}
