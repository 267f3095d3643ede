import { OrganisationKind } from '@app/organisations';
import { DateScalar } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What the figure of a target counts. */
export enum TargetMeasure {
  Percent = 'percent',
  Count = 'count',
}
registerEnumType(TargetMeasure, { name: 'TargetMeasure' });

/** A part of a movement's time, with what is done in it. */
@ObjectType()
export class MovementPhase {
  @Field(() => String)
  name: string;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null: to the end of the movement.' })
  endsOn: string | null;
}

@ObjectType()
export class MovementParticipants {
  @Field(() => [SubjectKind])
  kinds: SubjectKind[];

  @Field(() => [OrganisationKind], { description: 'Which organisations; empty: all of them.' })
  organisationKinds: OrganisationKind[];
}

/** What a movement wants to reach. */
@ObjectType()
export class MovementTarget {
  @Field(() => String)
  what: string;

  @Field(() => Int)
  year: number;

  @Field(() => TargetMeasure)
  measure: TargetMeasure;

  @Field(() => Float, { nullable: true, description: 'Null: no confirmed text says it.' })
  value: number | null;

  @Field(() => String, { description: 'The text that sets it, with its place.' })
  citation: string;
}
