import { nodeId, type NodeSources, PageInfo, viewOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A row of the feed. */
export interface EventRow {
  key: string;
  place: number;
  topic: string;
  version: number;
  occurredAt: Date;
  subjectType: string | null;
  subjectKey: string | null;
  provinceId: number | null;
  scopeId: number | null;
  payload: Record<string, unknown>;
}

export const EVENT_COLUMNS = `e.key, e.place, e.topic, e.version, e.occurred_at AS "occurredAt", e.subject_type AS "subjectType",
  e.subject_key AS "subjectKey", e.province_id AS "provinceId", e.scope_id AS "scopeId", e.payload`;

@ObjectType('Event', { description: 'Something that has happened, as `docs/events.md` lists it.' })
export class EventView {
  @Field(() => ID, { description: 'The same in webhooks; whoever remembers it can drop repeats.' })
  id: string;

  @Field(() => String, { description: '`activity.logged`' })
  type: string;

  @Field(() => Int, { description: 'Counted up when a field of the payload goes or changes its meaning.' })
  version: number;

  @Field(() => Date)
  occurredAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'What it happened to: for `node`, where such things are found by it.',
  })
  subject: string | null;

  @Field(() => String, {
    description: 'JSON; its fields are those that the event declares, with ids in the place of keys.',
  })
  payload: string;
}

/** What both the feed and webhooks tell of an event. */
export function toldEvent(sources: NodeSources, row: EventRow) {
  const { key, topic, version, occurredAt, subjectType, subjectKey, provinceId, scopeId } = row;
  const place = provinceId !== null && scopeId !== null ? { provinceId, scopeId } : null;
  return {
    id: nodeId('Event', key),
    type: topic,
    version,
    occurredAt,
    subject: subjectType !== null && subjectKey !== null ? nodeId(subjectType, subjectKey, place) : null,
    payload: Object.fromEntries(
      Object.entries(row.payload ?? {}).map(([name, value]) => {
        const id = name.endsWith('Key') ? sources.idNamed(name, subjectType ?? '', value) : null;
        return id === null ? [name, value] : [name.replace(/Key$/, 'Id'), id];
      }),
    ),
  };
}

export const eventView = (sources: NodeSources, row: EventRow): EventView => {
  const event = toldEvent(sources, row);
  return viewOf(EventView, { ...event, payload: JSON.stringify(event.payload) });
};

@ObjectType()
export class EventEdge {
  @Field(() => EventView)
  node: EventView;

  @Field(() => String)
  cursor: string;
}

@ObjectType({ description: 'A page of the feed. It may be empty though there is a next one: so far was looked.' })
export class EventConnection {
  @Field(() => [EventEdge])
  edges: EventEdge[];

  @Field(() => PageInfo, { description: '`endCursor` is never null: with it the next page begins, now or later.' })
  pageInfo: PageInfo;
}
