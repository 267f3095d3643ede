import { batch, type Identified, Node, NodeSources, type RequestContext, RowNames } from '@app/kernel';
import { Extensions, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { changesOf, nameOf } from './audit-changes.rules';
import { AuditChangeView, AuditEventView } from './audit-event.view';

/** Most values of one act that are shown one by one. */
const MOST = 100;

@Resolver(() => AuditEventView)
export class AuditEventFieldsResolver {
  constructor(private readonly nodes: NodeSources) {}

  @ResolveField(() => Node, { nullable: true, description: 'Null where the caller does not see it by itself.' })
  subject(@Parent() { subjectId }: AuditEventView, @Context() context: RequestContext): Promise<Identified | null> {
    return found(this.nodes, context, subjectId);
  }

  @Extensions({ holds: 8 })
  @ResolveField(() => [AuditChangeView], { description: `What it changed, value by value; the first ${MOST}.` })
  changes(@Parent() event: AuditEventView): AuditChangeView[] {
    return changed(event)
      .slice(0, MOST)
      .map(({ field, row, before, after }) => ({
        field,
        row,
        before: jsonOf(before),
        after: jsonOf(after),
        beforeId: this.nodes.idNamed(nameOf(field), event.subjectType, before),
        afterId: this.nodes.idNamed(nameOf(field), event.subjectType, after),
      }));
  }

  @ResolveField(() => Int)
  changeCount(@Parent() event: AuditEventView): number {
    return changed(event).length;
  }
}

@Resolver(() => AuditChangeView)
export class AuditChangeFieldsResolver {
  constructor(
    private readonly nodes: NodeSources,
    private readonly rows: RowNames,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What the row of a list is called in which it stands: of a figure its row and column, by the words of the form.',
  })
  rowName(@Parent() { row }: AuditChangeView, @Context() context: RequestContext): Promise<string | null> | null {
    if (!row) return null;
    const { by, key } = row;
    return batch<string, string>(
      context,
      `row names ${by}`,
      async (keys) => new Map(await this.rows.of(by, keys)),
    ).load(key);
  }

  @ResolveField(() => Node, { nullable: true, description: 'What the earlier value names, where the caller sees it.' })
  beforeThing(
    @Parent() { beforeId }: AuditChangeView,
    @Context() context: RequestContext,
  ): Promise<Identified | null> | null {
    return beforeId === null ? null : found(this.nodes, context, beforeId);
  }

  @ResolveField(() => Node, { nullable: true, description: 'What the later value names, where the caller sees it.' })
  afterThing(
    @Parent() { afterId }: AuditChangeView,
    @Context() context: RequestContext,
  ): Promise<Identified | null> | null {
    return afterId === null ? null : found(this.nodes, context, afterId);
  }
}

const changed = ({ before, after }: AuditEventView) => changesOf(parsed(before), parsed(after));
const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const THINGS = Symbol('things of the trail');
const MOST_AT_ONCE = 100;

/** One question of each type for a hundred things, wherever in the answer they are named. */
const found = (nodes: NodeSources, context: RequestContext, id: string): Promise<Identified | null> =>
  batch<string, Identified>(context, THINGS, async (ids, actor) => {
    const things = new Map<string, Identified>();
    for (let at = 0; at < ids.length; at += MOST_AT_ONCE)
      for (const thing of (await nodes.named(actor, ids.slice(at, at + MOST_AT_ONCE))).values())
        things.set(thing.id, thing);
    return things;
  }).load(id);
