import { BilingualText } from '@app/criteria';
import { SubjectKind } from '@app/subjects';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const FEW =
  'Null where it is fewer than five, of others than organisations, of a unit in which the caller does not work, or could be told from the others.';

/** Says what the title is, and leads to nothing: whose figure it is, the territory decides. */
@ObjectType()
export class TitleFigure {
  @Field(() => String, { description: 'Code of the title.' })
  code: string;

  @Field(() => BilingualText)
  name: { vi: string; en: string };

  @Field(() => SubjectKind, { description: 'Whom the title is given to.' })
  subject: SubjectKind;

  @Field(() => Int, { nullable: true, description: FEW })
  registered: number | null;

  @Field(() => Int, { nullable: true, description: `Of these after the closing day. ${FEW}` })
  late: number | null;
}

/** How many strive for which title in one unit with everything below it. */
@ObjectType()
export class TitleCounts {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => [TitleFigure], { description: 'Titles for which nobody strives are left out.' })
  figures: TitleFigure[];
}
