import { DayField, EnumField, IntField, listSorts, byDay, ReferenceField, TextField, VersionField } from '@app/kernel';
import { AdministrativeUnitIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CouncilRuleIds } from './councils.ids';
import { VoteAbstention, VoteMeasure, VoteMethod } from './voting';

const WHOLE = { min: 1, max: 1000 } as const;

/** Of all members together they fit into the urn. */
export const MOST_POINTS = 1_000;

/** By which rule a council votes. */
@InputType({ isAbstract: true })
export class VotingInput {
  @EnumField(() => VoteMethod)
  method: VoteMethod;

  @IntField({
    min: 1,
    max: MOST_POINTS,
    nullable: true,
    description: 'Where points are given: each from 0 to so many.',
  })
  mostPoints?: number | null;

  @IntField({
    min: 0,
    max: 2,
    nullable: true,
    description: 'Where points are given: digits to which the mean is rounded, half up.',
  })
  digits?: number | null;

  @IntField({ ...WHOLE, description: 'Of `quorumWhole` that may decide, so many have to be present.' })
  quorumPart: number;

  @IntField(WHOLE)
  quorumWhole: number;

  @IntField({
    ...WHOLE,
    description:
      'Of `passingWhole`, so many have to be in favour; of points: the mean has to reach this part of the most.',
  })
  passingPart: number;

  @IntField(WHOLE)
  passingWhole: number;

  @EnumField(() => VoteMeasure)
  measuredBy: VoteMeasure;

  @EnumField(() => VoteAbstention)
  abstention: VoteAbstention;

  @TextField({ max: 500, pattern: /\S/, description: 'The text, with article and clause, that says so.' })
  citation: string;
}

export const CouncilRuleSorts = listSorts(
  'CouncilRuleSort',
  { ValidFrom: byDay('h.valid_from') },
  { expression: 'h.key', type: 'uuid' },
);

@ArgsType()
export class CouncilRulesArgs extends CouncilRuleSorts.Args {
  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Of this province alone.' })
  provinceKey?: number | null;
}

@InputType({ description: 'As a text that somebody has read says.' })
export class EnterCouncilRuleInput extends VotingInput {
  @ReferenceField(AdministrativeUnitIds, {
    nullable: true,
    description: 'The province that has it so; null: the whole country, wherever a province has none of its own.',
  })
  provinceKey?: number | null;

  @DayField()
  validFrom: string;

  @DayField({ nullable: true })
  validTo?: string | null;
}

@InputType()
export class EndCouncilRuleInput {
  @ReferenceField(CouncilRuleIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({ nullable: true, description: 'The last day on which it stands; null: it still does.' })
  validTo?: string | null;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}
