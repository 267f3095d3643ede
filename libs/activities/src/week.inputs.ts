import { DayField, IntField, listSorts, ReferenceField, TextField, VersionField } from '@app/kernel';
import { DirectiveIds } from '@app/directives';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import { RoundIds } from '@app/reporting';
import { ArgsType, InputType } from '@nestjs/graphql';
import { WeekIds } from './week.ids';

@InputType()
export class WeekFields {
  @ReferenceField(WeekIds, { nullable: true, description: 'Week above, from which empty values are inherited.' })
  parentKey?: string | null;

  @ReferenceField(DirectiveIds, { nullable: true })
  directiveKey?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Own theme; empty to inherit it.' })
  theme?: string | null;

  @DayField({ nullable: true, description: 'Own first day; empty, together with the last day, to inherit both.' })
  startsOn?: string | null;

  @DayField({ nullable: true })
  endsOn?: string | null;

  @DayField({ nullable: true, description: 'Day of the opening ceremony.' })
  openingOn?: string | null;

  @TextField({ max: 300, nullable: true })
  openingPlace?: string | null;
}

@InputType({
  description: 'Without `parentId` the week inherits from the nearest week above of the same year, if there is one.',
})
export class PlanWeekInput extends WeekFields {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @IntField({ min: 2000, max: 2100 })
  year: number;
}

@InputType({ description: 'What is left out stays as it is; null empties it.' })
export class AmendWeekInput extends WeekFields {
  @ReferenceField(WeekIds)
  key: string;

  @VersionField()
  version: number;
}

export const WeekSorts = listSorts(
  'WeekSort',
  { Year: { expression: 'w.year', type: 'int' }, Organisation: byOrganisation('w.organisation_key') },
  { expression: 'w.key', type: 'uuid' },
);

@ArgsType()
export class WeeksArgs extends WeekSorts.Args {
  @IntField({ nullable: true })
  year?: number | null;

  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;
}

@ArgsType()
export class AttachRoundArgs {
  @ReferenceField(WeekIds)
  weekKey: string;

  @VersionField()
  version: number;

  @ReferenceField(RoundIds)
  roundKey: number;
}
