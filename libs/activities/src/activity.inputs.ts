import {
  amendmentOf,
  DayField,
  EnumField,
  EnumsField,
  FileField,
  inAlphabet,
  IntField,
  listSorts,
  MoneyField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { ActivityDoubt, ActivityMode } from './activity.entity';
import { ActivityIds, type ActivityKey, ActivityKindIds } from './activity.ids';
import { WeekIds } from './week.ids';

const MOST_COUNTED = 100_000_000;
/** As large as one figure of a report may be. */
const MOST_MONEY = 1_000_000_000_000;

@InputType()
export class LogActivityInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @ReferenceField(WeekIds, { nullable: true })
  weekKey?: string | null;

  @ReferenceField(ActivityKindIds)
  kindKey: number;

  @TextField({ max: 500 })
  title: string;

  @DayField()
  startsOn: string;

  @DayField({ nullable: true, description: 'Last day; the first one unless told.' })
  endsOn?: string | null;

  @EnumField(() => ActivityMode)
  mode: ActivityMode;

  @TextField({ max: 300, nullable: true })
  place?: string | null;

  @TextField({ max: 500, nullable: true })
  partners?: string | null;

  @IntField({ min: 0, max: MOST_COUNTED, unlessTold: 0 })
  eventCount?: number;

  @IntField({ min: 0, max: MOST_COUNTED, unlessTold: 0 })
  peopleCount?: number;

  @IntField({ min: 0, max: MOST_COUNTED, unlessTold: 0 })
  itemCount?: number;

  @MoneyField({ min: 0, max: MOST_MONEY, unlessTold: 0, description: 'Đồng; 0 unless told.' })
  stateBudget?: number;

  @MoneyField({ min: 0, max: MOST_MONEY, unlessTold: 0, description: 'Đồng; 0 unless told.' })
  otherFunding?: number;

  @EnumsField(() => ActivityDoubt, {
    nullable: true,
    most: 2,
    description: 'What the person was asked and means so: without it, a twin and a day far off are refused.',
  })
  confirmed?: ActivityDoubt[] | null;
}

@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class AmendActivityInput extends amendmentOf(LogActivityInput, ['organisationKey']) {
  @ReferenceField(ActivityIds)
  key: ActivityKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class WithdrawActivityArgs {
  @ReferenceField(ActivityIds)
  key: ActivityKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType()
export class AddActivityEvidenceInput {
  @ReferenceField(ActivityIds)
  activityKey: ActivityKey;

  @VersionField()
  version: number;

  @FileField()
  sha256: string;

  @TextField({ max: 255 })
  fileName: string;

  @TextField({ max: 500, nullable: true })
  caption?: string | null;
}

/** Organisations in the order of the tree: their names would be looked up for every activity in reach. */
export const ActivitySorts = listSorts(
  'ActivitySort',
  {
    Title: inAlphabet('a.title'),
    StartsOn: { expression: 'a.starts_on', type: 'date' },
    Organisation: { expression: 'a.path', type: 'text' },
    EventCount: { expression: 'coalesce(a.event_count, 0)', type: 'int' },
    PeopleCount: { expression: 'coalesce(a.people_count, 0)', type: 'int' },
  },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class ActivitiesArgs extends ActivitySorts.Args {
  @ReferenceField(WeekIds, {
    nullable: true,
    description: 'Activities of this week and of the weeks that inherit from it.',
  })
  weekKey?: string | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'That organisation and everything below it.' })
  organisationKey?: number | null;

  @ReferenceField(ActivityKindIds, { nullable: true })
  kindKey?: number | null;

  @DayField({ nullable: true, description: 'Activities that go on on this day or later.' })
  from?: string | null;

  @DayField({ nullable: true, description: 'Activities that go on on this day or earlier.' })
  to?: string | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Words of title, place or partners, with or without diacritics.',
  })
  search?: string | null;
}
