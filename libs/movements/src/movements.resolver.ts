import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { AssignmentsLoader, DirectiveDeadline } from '@app/tasks';
import { Directive, DirectivesLoader } from '@app/directives';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Movement } from './movement.entity';
import { LaunchMovementInput } from './movement.inputs';
import { MovementPermission } from './movements.permissions';
import { MovementsArgs } from './movement.inputs';
import { Movements } from './movements.service';
import { MovementIds } from './movement.ids';

const MovementConnection = connectionOf(Movement);

@Resolver(() => Movement)
export class MovementsResolver {
  constructor(
    private readonly service: Movements,
    private readonly directives: DirectivesLoader,
    private readonly assignments: AssignmentsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Movements of the own reach and of the levels above, the latest first. */
  @Query(() => MovementConnection)
  @Allow(MovementPermission.Read)
  movements(@CurrentActor() actor: Actor, @Args() args: MovementsArgs): Promise<Connection<Movement>> {
    return this.service.list(actor, args);
  }

  @Query(() => Movement, { nullable: true })
  @Allow(MovementPermission.Read)
  movement(@CurrentActor() actor: Actor, @ReferenceArg('id', MovementIds) key: string): Promise<Movement> {
    return this.service.byKey(actor, key);
  }

  /** A movement that nobody reads from a document: begun by hand. */
  @Mutation(() => Movement)
  @Allow(MovementPermission.Launch)
  launchMovement(@CurrentActor() actor: Actor, @Args('input') input: LaunchMovementInput): Promise<Movement> {
    return this.service.launch(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Movement, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document that begins it.' })
  directive(@Parent() { directiveKey }: Movement, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => [DirectiveDeadline], {
    description: 'Deadlines that its document sets; none where the caller may not see the document.',
  })
  async deadlines(
    @Parent() { directiveKey }: Movement,
    @Context() context: RequestContext,
  ): Promise<DirectiveDeadline[]> {
    const directive = await this.directives.byKey(context, directiveKey);
    return directive && directiveKey ? this.assignments.deadlinesOf(context, directiveKey) : [];
  }
}
