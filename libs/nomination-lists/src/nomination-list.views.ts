import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody whom a row may mean.' })
export class NominationCandidate {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'What tells several of a name apart.' })
  about: string | null;
}

@ObjectType({ description: 'What keeps a list from being taken in.' })
export class NominationListFault {
  @Field(() => Int, { nullable: true, description: 'Place of the row among those given, from 0; null for the list.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'Field of the row, or of what the list says that it has.' })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What the cell would say rightly.' })
  suggestion: string | null;

  @Field(() => [NominationCandidate], { description: 'Whom the row may mean, a few at most.' })
  candidates: NominationCandidate[];
}

@ObjectType({ description: 'Whom a row was found to mean.' })
export class NominationListMatch {
  @Field(() => Int)
  row: number;

  @Field(() => NominationCandidate)
  who: NominationCandidate;
}

@ObjectType()
export class NominationListOutcome {
  @Field(() => Boolean, { description: 'All were put forward; false after a rehearsal, or where there is a fault.' })
  isWritten: boolean;

  @Field(() => Int, { description: 'Put forward, or who would be.' })
  nominated: number;

  @Field(() => Int)
  leftOut: number;

  @Field(() => [NominationListFault])
  faults: NominationListFault[];

  @Field(() => [NominationListMatch])
  matches: NominationListMatch[];
}
