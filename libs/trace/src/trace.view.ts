import { DateScalar, type KindValue, OpenKind, type Thing, ThingKind, WholeNumberScalar } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** How one thing hangs on another. The library that draws the edge declares it. */
export const TraceEdgeKind = new OpenKind('TraceEdgeKind', 'How `from` hangs on `to`.');
export type TraceEdgeKind = KindValue<'TraceEdgeKind'>;

/** One thing of the thread. Texts are those of the thing itself; the console words kinds and standings. */
@ObjectType()
export class TraceNode implements Thing {
  /** Null where the thing belongs to no one organisation, or to one that is not in the system. */
  organisationKey: number | null;
  /** As the source gave it; it may say more when asked for the field. */
  standing: string | null;
  /** What the source knows of the thing beside the card; for the source alone. */
  record: object | null;

  @Field(() => ID, { description: 'The id of the thing itself, to trace on from.' })
  id: string;

  @Field(() => ThingKind)
  kind: ThingKind;

  @Field(() => String, { description: 'Number of a document, else name, text or theme.' })
  title: string;

  @Field(() => String, { nullable: true })
  subtitle: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of issue, first day, or last day in time of what is due.',
  })
  day: string | null;

  @Field(() => WholeNumberScalar, {
    nullable: true,
    description:
      'Null: one thing. A number: that many more of this kind and standing, which are not shown one by one; such a node leads no further.',
  })
  count: number | null;

  @Field(() => Int, {
    description: 'Steps from the root: below it positive, above it negative, beside it 0.',
  })
  depth: number;
}

/** `from` hangs on `to`: a plan on its basis, a task on the document that gives it. */
@ObjectType()
export class TraceEdge {
  @Field(() => ID)
  from: string;

  @Field(() => ID)
  to: string;

  @Field(() => TraceEdgeKind)
  kind: TraceEdgeKind;
}

@ObjectType()
export class Trace {
  @Field(() => TraceNode)
  root: TraceNode;

  @Field(() => [TraceNode], {
    description: 'The root first, then by distance; at most 1000: each kind has places of its own.',
  })
  nodes: TraceNode[];

  @Field(() => [TraceEdge], { description: 'Between nodes of the answer only.' })
  edges: TraceEdge[];

  @Field(() => Boolean, {
    description: 'There is more of a kind than it has places.',
  })
  truncated: boolean;
}
