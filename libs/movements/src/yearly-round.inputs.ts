import {
  DeadlineBoundary,
  EnumField,
  EnumsField,
  FlagField,
  InputsField,
  IntField,
  ReferenceField,
  TextField,
  uuidIds,
  VersionField,
} from '@app/kernel';
import { FormVersionIds } from '@app/forms';
import { AdministrativeLevel, OrganisationIds, OrganisationKind } from '@app/organisations';
import { InputType } from '@nestjs/graphql';
import { MovementIds } from './movement.ids';

export const YearlyRoundIds = uuidIds('YearlyRound');
const DeadlineIds = uuidIds('DirectiveDeadline');

const MAX_TIER = 9;

@InputType({ description: 'The day is told by a yearly deadline of a document of the movement, or by month and day.' })
export class YearlyTierInput {
  @IntField({ min: 0, max: MAX_TIER, description: '0 the organisation that collects; 1 who reports to it, and so on.' })
  tier: number;

  @EnumsField(() => OrganisationKind, { most: 50, description: 'Not read for tier 0.' })
  kinds: OrganisationKind[];

  @EnumsField(() => AdministrativeLevel, { most: 10, description: 'Not read for tier 0.' })
  levels: AdministrativeLevel[];

  @ReferenceField(DeadlineIds, { nullable: true })
  deadlineKey?: string | null;

  @IntField({ min: 1, max: 12, nullable: true })
  month?: number | null;

  @IntField({ min: 1, max: 31, nullable: true })
  day?: number | null;

  @EnumField(() => DeadlineBoundary, { nullable: true, description: 'Whether the day itself is still in time.' })
  boundary?: DeadlineBoundary | null;
}

@InputType()
export class PlanYearlyRoundInput {
  @ReferenceField(MovementIds)
  movementKey: string;

  @ReferenceField(OrganisationIds, { description: 'Who collects the reports: its subtree owes them, in its own line.' })
  organisationKey: number;

  @ReferenceField(FormVersionIds, {
    nullable: true,
    description: 'A version of the form; each year the one in force is taken. Left out: the form for movements.',
  })
  formVersionKey?: number | null;

  @TextField({ max: 250, min: 1, description: 'The year is put behind it.' })
  title: string;

  @IntField({ min: 1, max: 300, description: 'How many days before the first deadline a round opens.' })
  opensDaysBefore: number;

  @InputsField(() => YearlyTierInput, { least: 1, most: MAX_TIER + 1 })
  tiers: YearlyTierInput[];
}

@InputType()
export class SwitchYearlyRoundInput {
  @ReferenceField(YearlyRoundIds)
  key: string;

  @VersionField()
  version: number;

  @FlagField()
  isOn: boolean;

  @TextField({ max: 1000, nullable: true, description: 'Why it is switched off.' })
  reason?: string | null;
}
