import { DirectiveIds } from '@app/directives';
import {
  byDay,
  DayField,
  EnumField,
  inAlphabet,
  InputsField,
  IntField,
  listSorts,
  ReferenceField,
  ReferencesField,
  RuledField,
  TextField,
  VersionField,
} from '@app/kernel';
import { byOrganisation, OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt } from 'class-validator';
import { ClusterIds, ClusterMemberIds } from './clusters.ids';
import { ClusterKind } from './cluster.entity';

export const MOST_MEMBERS = 30;
export const MOST_ITEMS = 40;
const MOST_POINTS = 2_000;

@InputType()
export class ClusterItemInput {
  @TextField({ max: 300, pattern: /\S/ })
  name: string;

  @IntField({ min: 1, max: MOST_POINTS, description: 'The most that can be given, in half points.' })
  maximum: number;
}

@InputType()
export class SetUpClusterInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => ClusterKind)
  kind: ClusterKind;

  @TextField({ max: 300, pattern: /\S/ })
  name: string;

  @IntField({ min: 2015, max: 2100 })
  year: number;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that sets it up.' })
  directiveKey?: string | null;

  @ReferenceField(ClusterIds, { nullable: true, description: 'That of the year before: its head hands on.' })
  previousKey?: string | null;

  @TextField({ max: 100, nullable: true })
  criteriaCode?: string | null;

  @InputsField(() => ClusterItemInput, { least: 1, most: MOST_ITEMS })
  items: ClusterItemInput[];

  @DayField()
  scoringDueOn: string;

  @ReferencesField(OrganisationIds, {
    least: 2,
    most: MOST_MEMBERS,
    description: 'In the order in which they become head.',
  })
  memberKeys: number[];
}

@InputType()
export class SetClusterDutiesInput {
  @ReferenceField(ClusterIds)
  key: string;

  @VersionField()
  version: number;

  @ReferenceField(ClusterMemberIds)
  headKey: string;

  @ReferenceField(ClusterMemberIds, { nullable: true })
  deputyKey?: string | null;
}

@InputType()
export class JoinClusterInput {
  @ReferenceField(ClusterIds)
  key: string;

  @VersionField()
  version: number;

  @ReferenceField(OrganisationIds)
  organisationKey: number;
}

@ArgsType()
export class LeaveClusterArgs {
  @ReferenceField(ClusterMemberIds)
  memberKey: string;

  @VersionField({ description: 'Of the cluster.' })
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@ArgsType()
export class SignCovenantArgs {
  @ReferenceField(ClusterMemberIds)
  memberKey: string;
}

@InputType()
export class ScoreMemberInput {
  @ReferenceField(ClusterMemberIds, { description: 'The own organisation in the cluster.' })
  byKey: string;

  @ReferenceField(ClusterMemberIds)
  ofKey: string;

  @RuledField(() => [Int], { description: 'Half points, in the order of the items.' }, [
    ArrayMaxSize(MOST_ITEMS),
    IsInt({ each: true }),
  ])
  points: number[];
}

@ArgsType()
export class ClusterStepArgs {
  @ReferenceField(ClusterIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
export class ReturnRankingArgs extends ClusterStepArgs {
  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const ClusterSorts = listSorts(
  'ClusterSort',
  {
    Name: inAlphabet('c.name'),
    Organisation: byOrganisation('c.organisation_key'),
    Year: { expression: 'c.year', type: 'int' },
    ScoringDueOn: byDay('c.scoring_due_on'),
  },
  { expression: 'c.key', type: 'uuid' },
);

@ArgsType()
export class ClustersArgs extends ClusterSorts.Args {
  @IntField({ nullable: true })
  year?: number | null;
}
