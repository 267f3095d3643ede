import {
  DayField,
  DeadlineBoundary,
  EnumField,
  EnumsField,
  InputsField,
  IntField,
  ReferenceField,
  TextField,
  inAlphabet,
  listSorts,
} from '@app/kernel';
import { DirectiveIds } from '@app/directives';
import { AdministrativeLevel, byOrganisation, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { FormVersionIds } from '@app/forms';
import { RoundState } from './round.entity';

const MAX_TIER = 9;

@InputType()
export class RoundTierInput {
  @IntField({
    min: 0,
    max: MAX_TIER,
    description: "0 the round's owner itself, whatever its kind; 1 who reports to it, and so on.",
  })
  tier: number;

  @EnumsField(() => OrganisationKind, {
    most: 50,
    description: 'Kinds of organisation that owe a report; not read for tier 0.',
  })
  kinds: OrganisationKind[];

  @EnumsField(() => AdministrativeLevel, {
    most: 10,
    description: 'Levels of the area where they work; not read for tier 0.',
  })
  levels: AdministrativeLevel[];

  @DayField()
  dueOn: string;

  @EnumField(() => DeadlineBoundary, { description: 'Whether the day itself is still in time.' })
  dueBoundary: DeadlineBoundary;
}

@InputType()
export class OpenRoundInput {
  @ReferenceField(OrganisationIds, { description: 'Who collects the reports: its subtree owes them.' })
  organisationKey: number;

  @ReferenceField(FormVersionIds)
  formVersionKey: number;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that orders the round.' })
  directiveKey?: string | null;

  @TextField({ max: 300 })
  title: string;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @DayField({ description: 'First day of the period reported on.' })
  startsOn: string;

  @DayField({ description: 'Last day of the period. Who exists on this day owes a report.' })
  endsOn: string;

  @InputsField(() => RoundTierInput, { most: MAX_TIER + 1 })
  tiers: RoundTierInput[];
}

export const RoundSorts = listSorts(
  'RoundSort',
  {
    Title: inAlphabet('d.title'),
    Organisation: byOrganisation('d.organisation_key'),
    Year: { expression: 'd.year', type: 'int' },
    State: { expression: 'd.state', type: 'text' },
  },
  { expression: 'd.key', type: 'int' },
);

@ArgsType()
export class RoundsArgs extends RoundSorts.Args {
  @IntField({ nullable: true })
  year?: number | null;

  @EnumField(() => RoundState, { nullable: true })
  state?: RoundState | null;
}
