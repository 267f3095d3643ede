import { DirectiveIds } from '@app/directives';
import {
  byDay,
  DayField,
  EnumField,
  EnumsField,
  inAlphabet,
  InputField,
  InputsField,
  IntField,
  listSorts,
  ReferenceField,
  ReferencesField,
  RuledField,
  TextField,
  VersionField,
} from '@app/kernel';
import { byOrganisation, OrganisationIds, OrganisationKind } from '@app/organisations';
import { ArgsType, Float, InputType } from '@nestjs/graphql';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { SubjectKind } from '@app/subjects';
import { TargetMeasure } from './movement-parts';
import { MovementState } from './movement.entity';
import { MovementIds } from './movement.ids';

const MOST_PHASES = 20;
const MOST_TARGETS = 50;
const MOST_DOCUMENTS = 20;
const MOST_PARTIES = 50;

@InputType()
export class MovementPhaseInput {
  @TextField({ max: 300 })
  name: string;

  @DayField()
  startsOn: string;

  @DayField({ nullable: true, description: 'Of the last phase it may be left out.' })
  endsOn?: string | null;
}

@InputType()
export class MovementParticipantsInput {
  @EnumsField(() => SubjectKind, { most: 5 })
  kinds: SubjectKind[];

  @EnumsField(() => OrganisationKind, { most: 50, description: 'Which organisations; empty: all of them.' })
  organisationKinds: OrganisationKind[];
}

@InputType()
export class MovementTargetInput {
  @TextField({ max: 500, min: 1 })
  what: string;

  @IntField({ min: 2000, max: 2100 })
  year: number;

  @EnumField(() => TargetMeasure)
  measure: TargetMeasure;

  @RuledField(() => Float, { nullable: true, description: 'At most two decimals; left out: not confirmed yet.' }, [
    IsOptional(),
    IsNumber({ maxDecimalPlaces: 2 }),
    Min(0),
    Max(1_000_000_000),
  ])
  value?: number | null;

  @TextField({ max: 300, min: 1, description: 'The text that sets it, with its place.' })
  citation: string;
}

/** What may be said when a movement is launched, and afterwards. */
@InputType({ isAbstract: true })
export class MovementFields {
  @DayField({ nullable: true, description: 'Left out: it has no end yet.' })
  endsOn?: string | null;

  @ReferenceField(MovementIds, {
    nullable: true,
    description: 'Movement above, from which empty values are inherited.',
  })
  parentKey?: string | null;

  @ReferencesField(DirectiveIds, { nullable: true, most: MOST_DOCUMENTS, description: 'The documents that launch it.' })
  directiveKeys?: string[] | null;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Text and place that launch it, where they stand in no register.',
  })
  citation?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Own slogan; empty to inherit it.' })
  slogan?: string | null;

  @InputsField(() => MovementPhaseInput, {
    nullable: true,
    most: MOST_PHASES,
    description: 'Own phases, in order; empty to inherit them.',
  })
  phases?: MovementPhaseInput[] | null;

  @InputField(() => MovementParticipantsInput, { nullable: true, description: 'Own; null to inherit them.' })
  participants?: MovementParticipantsInput | null;

  @InputsField(() => MovementTargetInput, {
    nullable: true,
    most: MOST_TARGETS,
    description: 'Own targets; empty to inherit them.',
  })
  targets?: MovementTargetInput[] | null;

  @ReferencesField(OrganisationIds, {
    nullable: true,
    most: MOST_PARTIES,
    description: 'Organisations that lead it beside the one that launched it.',
  })
  leadKeys?: number[] | null;

  @ReferencesField(OrganisationIds, {
    nullable: true,
    most: MOST_PARTIES,
    description: 'Organisations that coordinate.',
  })
  coordinatorKeys?: number[] | null;
}

@InputType()
export class LaunchMovementInput extends MovementFields {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @TextField({ max: 500 })
  name: string;

  @DayField()
  startsOn: string;
}

@InputType({ description: 'What is left out stays as it is; null empties it.' })
export class AmendMovementInput extends MovementFields {
  @ReferenceField(MovementIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 500, nullable: true })
  name?: string | null;

  @DayField({ nullable: true })
  startsOn?: string | null;
}

@InputType()
export class CloseMovementInput {
  @ReferenceField(MovementIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({ description: 'The last day on which it ran: from its first day to today.' })
  on: string;

  @TextField({ max: 1000, min: 1 })
  reason: string;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that closes it.' })
  directiveKey?: string | null;
}

@InputType()
export class ReopenMovementInput {
  @ReferenceField(MovementIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 1000, min: 1 })
  reason: string;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that reopens it.' })
  directiveKey?: string | null;
}

export const MovementSorts = listSorts(
  'MovementSort',
  {
    Name: inAlphabet('m.name'),
    Organisation: byOrganisation('m.organisation_key'),
    StartsOn: { expression: 'm.starts_on', type: 'date' },
    EndsOn: byDay('m.ends_on'),
    State: { expression: 'm.state', type: 'text' },
  },
  { expression: 'm.key', type: 'uuid' },
);

@ArgsType()
export class MovementsArgs extends MovementSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(MovementIds, { nullable: true, description: 'Those that carry out this one.' })
  parentKey?: string | null;

  @EnumField(() => MovementState, { nullable: true })
  state?: MovementState | null;
}
