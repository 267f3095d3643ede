import { BilingualText } from '@app/criteria';
import { SubjectKind } from '@app/subjects';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Says what the honour is, and leads to nothing: whose figure it is, the territory decides. */
@ObjectType()
export class RecognitionFigure {
  @Field(() => String, { description: 'Code of the title or the award.' })
  code: string;

  @Field(() => BilingualText)
  name: { vi: string; en: string };

  @Field(() => Boolean, { description: 'A title, or else an award.' })
  isTitle: boolean;

  @Field(() => SubjectKind, { description: 'Who was recognised.' })
  subject: SubjectKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Without what was revoked. Null where it is fewer than five, of others than organisations, of a unit in which the caller does not work, or could be told from the others.',
  })
  recognised: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of how many: those on the lists of the unit, or its communes. Null where neither list nor map says it: there is no share then.',
  })
  of: number | null;
}

/** How many of one unit with everything below it were recognised for a year, on the map of today. */
@ObjectType()
export class RecognitionCounts {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => [RecognitionFigure], { description: 'Honours for which nobody was recognised are left out.' })
  figures: RecognitionFigure[];
}
