import { BilingualText } from '@app/criteria';
import { SubjectKind } from '@app/subjects';
import { AreaTarget } from '@app/targets';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Whether a share can be set against a target of its territory. */
export enum TargetComparison {
  Comparable = 'comparable',
  /** None is set for the year or later, or no text at hand confirms its value. */
  NoTarget = 'no_target',
  /** Nobody counts how many there are: there is no share. */
  NoBase = 'no_base',
  /** The target is of others than those on the lists of the territory. */
  OtherBase = 'other_base',
  /** The number is not told. */
  TooFew = 'too_few',
}
registerEnumType(TargetComparison, { name: 'TargetComparison' });

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

  @Field(() => AreaTarget, {
    nullable: true,
    description:
      'Of the year or the next after it, of the unit or the nearest above that has one; its value is null where none is confirmed. Null where no decision sets one for it.',
  })
  target: AreaTarget | null;

  @Field(() => TargetComparison, {
    nullable: true,
    description: 'Null where no decision measures this title or award.',
  })
  comparison: TargetComparison | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share less target in hundredths of a point, where they can be compared; shares are never rounded up.',
  })
  gap: number | null;
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
