import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  DAYS_LEFT,
  PersonNames,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { StoredFile } from '@app/documents';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directive, DirectivePermission, DirectivesLoader } from '@app/directives';
import {
  Assignment,
  AssignmentParty,
  AssignmentProgress,
  AssignmentStanding,
  DirectiveDeadline,
} from './assignment.entity';
import { AmendAssignmentInput, AssignInput, AssignmentsArgs, RecordProgressInput } from './assignment.inputs';
import { AssignmentFields } from './assignment-fields';
import { AssignmentListService } from './assignment-list.service';
import { AssignmentReminderView } from './assignment.views';
import { AssignmentsLoader } from './assignments.loader';
import { AssignmentPermission } from './assignments.permissions';
import { AssignmentsService } from './assignments.service';
import { ProgressService } from './progress.service';
import { AssignmentIds } from './assignment.ids';

const AssignmentConnection = connectionOf(Assignment);

@Resolver(() => Assignment)
export class AssignmentsResolver {
  constructor(
    private readonly service: AssignmentsService,
    private readonly progress: ProgressService,
    private readonly lists: AssignmentListService,
    private readonly loader: AssignmentsLoader,
    private readonly fields: AssignmentFields,
  ) {}

  @Query(() => Assignment, { nullable: true })
  @Allow(AssignmentPermission.Read)
  assignment(@CurrentActor() actor: Actor, @ReferenceArg('id', AssignmentIds) key: string): Promise<Assignment> {
    return this.lists.one(actor, key);
  }

  /** Tasks of organisations within reach, or of one document; the next deadline first. */
  @Query(() => AssignmentConnection)
  @Allow(AssignmentPermission.Read)
  assignments(@CurrentActor() actor: Actor, @Args() args: AssignmentsArgs): Promise<Connection<Assignment>> {
    return this.lists.list(actor, args);
  }

  /** At the own workplace; the last note counts, none is taken back. */
  @Mutation(() => Assignment)
  @Allow(AssignmentPermission.Record, { peopleAlone: true })
  recordProgress(@CurrentActor() actor: Actor, @Args('input') input: RecordProgressInput): Promise<Assignment> {
    return this.progress.record(actor, input);
  }

  @Mutation(() => Assignment)
  @Allow(DirectivePermission.Register)
  assign(@CurrentActor() actor: Actor, @Args('input') input: AssignInput): Promise<Assignment> {
    return this.service.assign(actor, input);
  }

  @Mutation(() => Assignment)
  @Allow(DirectivePermission.Register)
  amendAssignment(@CurrentActor() actor: Actor, @Args('input') input: AmendAssignmentInput): Promise<Assignment> {
    return this.service.amend(actor, input);
  }

  @ResolveField(() => Directive, { description: 'Document that gives the task.' })
  directive(@Parent() assignment: Assignment, @Context() context: RequestContext): Promise<Directive> {
    return this.loader.directive(context, assignment);
  }

  @ResolveField(() => [AssignmentParty], { description: 'Who leads comes first.' })
  parties(@Parent() assignment: Assignment, @Context() context: RequestContext): Promise<AssignmentParty[]> {
    return this.loader.parties(context, assignment.key);
  }

  @ResolveField(() => AssignmentStanding)
  standing(@Parent() assignment: Assignment, @Context() context: RequestContext): Promise<AssignmentStanding> {
    return this.fields.standing(context, assignment);
  }

  @ResolveField(() => Int, { description: 'The least of the parties that answer: who leads, or else who does it.' })
  percent(@Parent() assignment: Assignment, @Context() context: RequestContext): Promise<number> {
    return this.fields.percent(context, assignment);
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Last day in time.' })
  lastDay(@Parent() assignment: Assignment): string | null {
    return this.fields.lastDay(assignment);
  }

  @ResolveField(() => Int, { nullable: true, description: DAYS_LEFT })
  daysLeft(@Parent() assignment: Assignment): number | null {
    return this.fields.daysLeft(assignment);
  }

  @ResolveField(() => Boolean, { description: 'The caller works at a party of the task.' })
  canRecord(@Parent() assignment: Assignment, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canRecord(context, assignment.key);
  }
}

@Resolver(() => AssignmentParty)
export class AssignmentPartyResolver {
  constructor(
    private readonly loader: AssignmentsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationView)
  organisation(@Parent() party: AssignmentParty, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, party.organisationKey);
  }

  @ResolveField(() => [AssignmentProgress], {
    description: 'The latest first; for those above the party or the register, and for those who lead the task.',
  })
  progress(@Parent() party: AssignmentParty, @Context() context: RequestContext): Promise<AssignmentProgress[]> {
    return this.loader.progress(context, party);
  }

  @ResolveField(() => [Directive], { description: 'Documents of the party that follow the one that gave the task.' })
  suggestedEvidence(@Parent() party: AssignmentParty, @Context() context: RequestContext): Promise<Directive[]> {
    return this.loader.suggestedEvidence(context, party);
  }

  @ResolveField(() => Boolean, { description: 'It is a workplace of the caller.' })
  canRecord(@Parent() party: AssignmentParty, @CurrentActor() actor: Actor): boolean {
    return actor.worksAt(AssignmentPermission.Record, party.organisationKey);
  }
}

@Resolver(() => AssignmentProgress)
export class AssignmentProgressResolver {
  constructor(
    private readonly loader: AssignmentsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
    private readonly names: PersonNames,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who noted it; null to those who do not reach that organisation.',
  })
  recordedByName(@Parent() progress: AssignmentProgress, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, progress.recordedBy);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() progress: AssignmentProgress, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, progress.organisationKey);
  }

  @ResolveField(() => StoredFile, { nullable: true })
  file(@Parent() progress: AssignmentProgress, @Context() context: RequestContext): Promise<StoredFile | null> {
    return this.loader.file(context, progress.sha256);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'Null also where the caller may not see it.' })
  directive(@Parent() progress: AssignmentProgress, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, progress.directiveKey);
  }
}

@Resolver(() => AssignmentReminderView)
export class AssignmentReminderResolver {
  constructor(
    private readonly loader: AssignmentsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => Assignment)
  assignment(@Parent() reminder: AssignmentReminderView, @Context() context: RequestContext): Promise<Assignment> {
    return this.loader.byKey(context, reminder.assignmentKey);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() reminder: AssignmentReminderView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, reminder.organisationKey);
  }
}

@Resolver(() => Directive)
export class DirectiveAssignmentsResolver {
  constructor(private readonly loader: AssignmentsLoader) {}

  @ResolveField(() => [DirectiveDeadline], { description: 'What it says is due, in its order.' })
  deadlines(@Parent() directive: Directive, @Context() context: RequestContext): Promise<DirectiveDeadline[]> {
    return this.loader.deadlinesOf(context, directive.key);
  }

  @ResolveField(() => [Assignment], { description: 'Tasks that it gives, in its order.' })
  assignments(@Parent() directive: Directive, @Context() context: RequestContext): Promise<Assignment[]> {
    return this.loader.ofDirective(context, directive.key);
  }
}
