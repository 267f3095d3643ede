import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { NamedParty } from '@app/parties';
import { DirectivePermission } from './directives.permissions';
import { ResolvePartyArgs } from './resolve-party.inputs';
import { ResolveParty } from './resolve-party.service';

@Resolver()
export class ResolvePartyResolver {
  constructor(private readonly parties: ResolveParty) {}

  /** Whom a name means in a keeper's area, when somebody corrects a name by hand. */
  @Query(() => NamedParty)
  @Allow(DirectivePermission.Register)
  resolveParty(@CurrentActor() actor: Actor, @Args() args: ResolvePartyArgs): Promise<NamedParty> {
    return this.parties.resolve(actor, args);
  }
}
