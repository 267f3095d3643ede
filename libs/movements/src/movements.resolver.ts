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
import { MovementStates } from './movement-state.service';
import { Movement, MovementRole } from './movement.entity';
import {
  AmendMovementInput,
  CloseMovementInput,
  LaunchMovementInput,
  MovementsArgs,
  ReopenMovementInput,
} from './movement.inputs';
import { MovementsLoader } from './movements.loader';
import { MovementPermission } from './movements.permissions';
import { Movements } from './movements.service';
import { MovementIds } from './movement.ids';

const MovementConnection = connectionOf(Movement);

@Resolver(() => Movement)
export class MovementsResolver {
  constructor(
    private readonly service: Movements,
    private readonly states: MovementStates,
    private readonly loader: MovementsLoader,
    private readonly documents: DirectivesLoader,
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

  @Mutation(() => Movement)
  @Allow(MovementPermission.Lead)
  amendMovement(@CurrentActor() actor: Actor, @Args('input') input: AmendMovementInput): Promise<Movement> {
    return this.service.amend(actor, input);
  }

  /** Ends it, with the reason and the document where there is one. */
  @Mutation(() => Movement)
  @Allow(MovementPermission.Lead)
  closeMovement(@CurrentActor() actor: Actor, @Args('input') input: CloseMovementInput): Promise<Movement> {
    return this.states.close(actor, input);
  }

  @Mutation(() => Movement)
  @Allow(MovementPermission.Lead)
  reopenMovement(@CurrentActor() actor: Actor, @Args('input') input: ReopenMovementInput): Promise<Movement> {
    return this.states.reopen(actor, input);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who launched it; null where that is nobody of the system.',
  })
  organisation(
    @Parent() { organisationKey }: Movement,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => Movement, {
    nullable: true,
    description: 'The movement above, from which empty values are inherited.',
  })
  parent(@Parent() { parentKey }: Movement, @Context() context: RequestContext): Promise<Movement | null> {
    return this.loader.byKey(context, parentKey);
  }

  @ResolveField(() => [Directive], {
    description: 'The documents that launch it, as far as the caller may see them.',
  })
  directives(@Parent() { key }: Movement, @Context() context: RequestContext): Promise<Directive[]> {
    return this.launching(context, key);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document that closed or reopened it.' })
  stateDirective(
    @Parent() { stateDirectiveKey }: Movement,
    @Context() context: RequestContext,
  ): Promise<Directive | null> {
    return this.documents.byKey(context, stateDirectiveKey);
  }

  @ResolveField(() => [OrganisationView], { description: 'Who leads it beside the organisation that launched it.' })
  leads(@Parent() { key }: Movement, @Context() context: RequestContext): Promise<OrganisationView[]> {
    return this.parties(context, key, MovementRole.Lead);
  }

  @ResolveField(() => [OrganisationView], { description: 'Who coordinates.' })
  coordinators(@Parent() { key }: Movement, @Context() context: RequestContext): Promise<OrganisationView[]> {
    return this.parties(context, key, MovementRole.Coordinate);
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller leads it: may amend, close and reopen it.' })
  mayLead(@Parent() movement: Movement, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.mayLead(context, movement);
  }

  @ResolveField(() => [DirectiveDeadline], {
    description: 'Deadlines that its documents set; none of a document that the caller may not see.',
  })
  async deadlines(@Parent() { key }: Movement, @Context() context: RequestContext): Promise<DirectiveDeadline[]> {
    const documents = await this.launching(context, key);
    const each = await Promise.all(documents.map((one) => this.assignments.deadlinesOf(context, one.key)));
    return each.flat();
  }

  /** Field resolvers are called by GraphQL alone. */
  private async launching(context: RequestContext, movementKey: string): Promise<Directive[]> {
    const keys = await this.loader.directiveKeys(context, movementKey);
    const found = await Promise.all(keys.map((key) => this.documents.byKey(context, key)));
    return found.filter((directive) => directive !== null);
  }

  private async parties(context: RequestContext, key: string, role: MovementRole): Promise<OrganisationView[]> {
    const keys = await this.loader.organisationKeys(context, key, role);
    return Promise.all(keys.map((one) => this.organisations.organisation(context, one)));
  }
}
