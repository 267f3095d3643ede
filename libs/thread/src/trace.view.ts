import { DateScalar, WholeNumberScalar } from '@app/kernel';
import type { Directive } from '@app/directives';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TraceKind {
  Directive = 'directive',
  Assignment = 'assignment',
  Deadline = 'deadline',
  Week = 'week',
  Round = 'round',
  Activity = 'activity',
  Report = 'report',
  ReportLine = 'report_line',
  Movement = 'movement',
}
registerEnumType(TraceKind, { name: 'TraceKind' });

/** One thing of the thread. Texts are those of the thing itself; the console words kinds and standings. */
@ObjectType()
export class TraceNode {
  /** Null where the thing belongs to no one organisation, or to one that is not in the system. */
  organisationKey: number | null;
  /** Of a document; its validity is read for all of them at once. */
  directive: Directive | null;
  /** Of everything else; see the field. */
  ownStanding: string | null;

  @Field(() => ID, {
    description:
      'The id of the thing itself, to trace on from. Of a report that nobody has begun: that of its obligation.',
  })
  id: string;

  @Field(() => TraceKind)
  kind: TraceKind;

  @Field(() => String, { description: 'Number of a document, else name, text or theme.' })
  title: string;

  @Field(() => String, { nullable: true })
  subtitle: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of issue, first day, or last day in time of what is due; of a yearly deadline the next one.',
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

  @Field(() => String, {
    description:
      'Between documents a `DirectiveLinkKind`. Otherwise ASSIGNED_BY, SET_BY, ORDERED_BY, BEGUN_BY (a document), EVIDENCE (a document for a task), INHERITS (week), COLLECTS (round for a week), PART_OF (activity in a week), OWED_IN (report in a round), LINE_OF (line of a report), FEEDS (activity for a line).',
  })
  kind: string;
}

@ObjectType()
export class Trace {
  @Field(() => TraceNode)
  root: TraceNode;

  @Field(() => [TraceNode], {
    description: 'The root first, then by distance; at most 500. Documents are followed for four levels each way.',
  })
  nodes: TraceNode[];

  @Field(() => [TraceEdge], { description: 'Between nodes of the answer only.' })
  edges: TraceEdge[];

  @Field(() => Boolean, {
    description: 'There is more of a kind than its share of the places.',
  })
  truncated: boolean;
}
