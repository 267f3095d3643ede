import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment, Directive } from './directive.entity';
import { AmendDirectiveInput, DirectivesArgs, RegisterDirectiveInput } from './directive.inputs';
import { DirectivesLoader } from './directives.loader';
import { DirectivePermission } from './directives.permissions';
import { DirectivesService } from './directives.service';
import { RegisterDirective } from './register-directive.service';
import { DirectiveIds } from './directive.ids';

const DirectiveConnection = connectionOf(Directive);

@Resolver(() => Directive)
export class DirectivesResolver {
  constructor(
    private readonly service: DirectivesService,
    private readonly registering: RegisterDirective,
    private readonly loader: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Documents of the own reach and those that come down from above, newest first. */
  @Query(() => DirectiveConnection)
  @Allow(DirectivePermission.Read)
  directives(@CurrentActor() actor: Actor, @Args() args: DirectivesArgs): Promise<Connection<Directive>> {
    return this.service.list(actor, args);
  }

  @Query(() => Directive, { nullable: true })
  @Allow(DirectivePermission.Read)
  directive(@CurrentActor() actor: Actor, @ReferenceArg('id', DirectiveIds) key: string): Promise<Directive> {
    return this.service.byKey(actor, key);
  }

  @Mutation(() => Directive)
  @Allow(DirectivePermission.Register)
  registerDirective(@CurrentActor() actor: Actor, @Args('input') input: RegisterDirectiveInput): Promise<Directive> {
    return this.registering.register(actor, input);
  }

  /** Corrects an entry; completing a draft registers it. */
  @Mutation(() => Directive)
  @Allow(DirectivePermission.Register)
  amendDirective(@CurrentActor() actor: Actor, @Args('input') input: AmendDirectiveInput): Promise<Directive> {
    return this.registering.amend(actor, input);
  }

  @ResolveField(() => OrganisationView, { description: 'Organisation in whose register it stands.' })
  keeper(@Parent() directive: Directive, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, directive.keeperKey);
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() directive: Directive, @Context() context: RequestContext): Promise<Attachment[]> {
    return this.loader.attachments(context, directive.key);
  }
}
