import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Of one unit with everything below it, on both sides: what lists count, and what is stated without a list. They are never added to each other. */
@ObjectType()
export class SubjectCounts {
  unitKey: number;
  year: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => Int, { description: 'Going on today, by the lists.' })
  communities: number;

  @Field(() => Int, { description: 'Going on today, by the lists.' })
  clans: number;

  @Field(() => Int, { description: 'Going on today, by the lists.' })
  families: number;

  @Field(() => Int, { description: 'Going on today, by the lists; everybody once.' })
  citizens: number;

  @Field(() => Int, { nullable: true, description: 'Stated for the year; null where nobody stated any.' })
  statedCommunities: number | null;

  @Field(() => Int, { nullable: true, description: 'Stated for the year; null where nobody stated any.' })
  statedClans: number | null;

  @Field(() => Int, { nullable: true, description: 'Stated for the year; null where nobody stated any.' })
  statedFamilies: number | null;

  @Field(() => Int, { nullable: true, description: 'Stated for the year; null where nobody stated any.' })
  statedCitizens: number | null;

  @Field(() => Int, { description: 'Organisations that stated numbers of the year.' })
  statements: number;
}
