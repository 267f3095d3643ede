import { BilingualText } from '@app/criteria';
import { DateScalar, type IsoDate } from '@app/kernel';
import { RevocationGround } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** One recognition as anybody may know it. */
@ObjectType()
export class DisclosedRecognition {
  @Field(() => Int, { description: 'Number in the book of recognitions.' })
  number: number;

  @Field(() => Int)
  bookYear: number;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => String)
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Commune and province as they were called then; null for an organisation.',
  })
  place: string | null;

  @Field(() => BilingualText, { description: 'Name of the title or the award.' })
  honour: BilingualText;

  @Field(() => Int, { description: 'The year for which it was given.' })
  year: number;

  @Field(() => DateScalar, { nullable: true })
  revokedOn: IsoDate | null;

  @Field(() => RevocationGround, { nullable: true })
  revocationGround: RevocationGround | null;
}

/** How many of a kind a decision recognised, named or not. */
@ObjectType()
export class DisclosedCount {
  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => Int, { description: 'With what was revoked since.' })
  recognised: number;

  @Field(() => Int)
  revoked: number;
}

/** What is shown of a decision: a page of its list. */
@ObjectType()
export class DisclosedDecision {
  @Field(() => String, { nullable: true, description: 'Number and symbol.' })
  decision: string | null;

  @Field(() => DateScalar)
  decidedOn: IsoDate;

  @Field(() => String, { description: 'Who decided, as it was called then.' })
  issuer: string;

  @Field(() => String, {
    nullable: true,
    description: 'By which text the list is shown; null: no confirmed text says so.',
  })
  basis: string | null;

  @Field(() => Boolean)
  namesPeople: boolean;

  @Field(() => String, { nullable: true })
  peopleBasis: string | null;

  @Field(() => DateScalar)
  shownFrom: IsoDate;

  @Field(() => DateScalar, { nullable: true })
  shownUntil: IsoDate | null;

  @Field(() => [DisclosedCount])
  counts: DisclosedCount[];

  @Field(() => Int)
  page: number;

  @Field(() => Int)
  pages: number;

  @Field(() => [DisclosedRecognition], { description: 'By their number in the book.' })
  recognitions: DisclosedRecognition[];

  @Field(() => Int, {
    description:
      'People of this page who are counted alone though people are named: minors on the day of the decision, whose age nobody knows, and who were erased.',
  })
  unnamed: number;

  @Field(() => DateScalar, { description: 'The day for which it holds.' })
  askedOn: IsoDate;
}
