import { DateScalar, type RecordedThing, ThingChange, ThingKind, ThingRecord } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** How a thing of any kind shows itself on one line. */
@ObjectType('Thing')
export class ThingView implements RecordedThing {
  @Field(() => ID)
  id: string;

  @Field(() => ThingKind)
  kind: ThingKind;

  @Field(() => String, { description: 'Number of a document, else name, text or theme.' })
  title: string;

  @Field(() => String, { nullable: true })
  subtitle: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue, first day, or last day in time.' })
  day: string | null;

  @Field(() => String, { nullable: true, description: 'In CONSTANT_CASE, of the enum that the kind names.' })
  standing: string | null;

  /** Null where it belongs to no one organisation, or to one that is not in the system. */
  organisationKey: number | null;

  @Field(() => ThingRecord, { nullable: true, description: 'The thing in full, where the list says more than a card.' })
  record: object | null;

  @Field(() => ThingChange, {
    nullable: true,
    description: 'Behind a figure: what became of it since the report was sent. Null elsewhere.',
  })
  change?: ThingChange | null;

  static of(thing: RecordedThing): ThingView {
    return Object.assign(new ThingView(), thing);
  }
}
