import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Trace } from '@app/trace';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DirectiveTraceArgs } from './directive-trace.inputs';
import { DirectiveTraceService } from './directive-trace.service';
import { DirectivePermission } from './directives.permissions';

@Resolver()
export class DirectiveTraceResolver {
  constructor(private readonly service: DirectiveTraceService) {}

  /** Documents that a document names and that name it, level by level. */
  @Query(() => Trace)
  @Allow(DirectivePermission.Read)
  directiveTrace(@CurrentActor() actor: Actor, @Args() { key, depth }: DirectiveTraceArgs): Promise<Trace> {
    return this.service.chain(actor, key, depth);
  }
}
