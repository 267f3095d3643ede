import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Trace } from '@app/trace';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DirectiveChainArgs } from './directive-chain.inputs';
import { DirectiveChain } from './directive-chain.service';
import { DirectivePermission } from './directives.permissions';

@Resolver()
export class DirectiveChainResolver {
  constructor(private readonly service: DirectiveChain) {}

  /** Documents that a document names and that name it, level by level. */
  @Query(() => Trace)
  @Allow(DirectivePermission.Read)
  directiveChain(@CurrentActor() actor: Actor, @Args() { id, depth }: DirectiveChainArgs): Promise<Trace> {
    return this.service.chain(actor, id, depth);
  }
}
