import type { Type } from '@nestjs/common';
import { Args, ArgsType, Field, ID, InterfaceType, Query, Resolver, TypeMetadataStorage } from '@nestjs/graphql';
import type { Actor } from './actor';
import { DomainError } from './errors';
import { type Identified, NodeSources } from './node-source';
import { SignedIn } from './permissions';
import { anyIds, asIds, ReferenceArg, ReferencesField } from './references';
import { CurrentActor } from './request-context';

const MOST = 100;
const NodeIds = asIds(anyIds);

/** Which types are nodes is said by their sources; the schema is told by the application. */
@InterfaceType({
  description: 'A thing that can be found by its id.',
  resolveType: (thing: object) => TypeMetadataStorage.getObjectTypeMetadataByTarget(thing.constructor as Type)?.name,
})
export abstract class Node implements Identified {
  @Field(() => ID)
  id: string;
}

@ArgsType()
class NodesArgs {
  @ReferencesField(NodeIds, { most: MOST, description: `At most ${MOST}.` })
  keys: string[];
}

@Resolver(() => Node)
export class NodesResolver {
  constructor(private readonly sources: NodeSources) {}

  @Query(() => Node, { nullable: true, description: 'Null for what is unknown or out of sight.' })
  @SignedIn({ programsToo: true })
  async node(@CurrentActor() actor: Actor, @ReferenceArg('id', NodeIds) id: string): Promise<Identified | null> {
    const [found] = await this.sources.find(actor, [id], () => 'id');
    if (found instanceof DomainError) throw found;
    return found ?? null;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'In the order asked for, with null in the place of what is unknown or out of sight, and an error there for a type that is not found by its id.',
  })
  @SignedIn({ programsToo: true })
  nodes(@CurrentActor() actor: Actor, @Args() { keys: ids }: NodesArgs): Promise<(Identified | DomainError | null)[]> {
    return this.sources.find(actor, ids, (at) => `ids.${at}`);
  }
}
