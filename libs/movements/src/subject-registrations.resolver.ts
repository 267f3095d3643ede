import { ActOutcome, type Actor, Allow, CurrentActor, ImportOutcome, type RequestContext } from '@app/kernel';
import { Citizen, Clan, Community, Family, SubjectKind, SubjectLoader, type SubjectRow } from '@app/subjects';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';
import { ImportRegistrationsInput, RegisterCommunityInput, RegisterSubjectsInput } from './subject-registration.inputs';
import { CommunityRegistered } from './subject-registration.views';
import { SubjectRegistrations } from './subject-registrations.service';

@Resolver(() => MovementRegistration)
export class SubjectRegistrationsResolver {
  constructor(
    private readonly service: SubjectRegistrations,
    private readonly loader: SubjectLoader,
  ) {}

  /** Communities, clans, families and citizens take part: the office that keeps them registers them on their behalf. */
  @Mutation(() => ActOutcome)
  @Allow(MovementPermission.RegisterSubjects)
  registerSubjects(@CurrentActor() actor: Actor, @Args('input') input: RegisterSubjectsInput): Promise<ActOutcome> {
    return this.service.register(actor, input);
  }

  @Mutation(() => CommunityRegistered, {
    description: 'Everybody who lives in a community today and does not take part yet.',
  })
  @Allow(MovementPermission.RegisterSubjects)
  registerCommunity(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterCommunityInput,
  ): Promise<CommunityRegistered> {
    return this.service.registerCommunity(actor, input);
  }

  @Mutation(() => ImportOutcome, {
    description: 'Those whom a file names, all of them or, where one row is wrong, nobody.',
  })
  @Allow(MovementPermission.RegisterSubjects)
  importRegistrations(
    @CurrentActor() actor: Actor,
    @Args('input') input: ImportRegistrationsInput,
  ): Promise<ImportOutcome> {
    return this.service.import(actor, input);
  }

  @ResolveField(() => Community, {
    nullable: true,
    description: 'Who takes part, where that is a community within sight.',
  })
  community(
    @Parent() registration: MovementRegistration,
    @Context() context: RequestContext,
  ): Promise<Community | null> {
    return this.subject(context, registration, SubjectKind.Community, Community);
  }

  @ResolveField(() => Clan, { nullable: true, description: 'Who takes part, where that is a clan within sight.' })
  clan(@Parent() registration: MovementRegistration, @Context() context: RequestContext): Promise<Clan | null> {
    return this.subject(context, registration, SubjectKind.Clan, Clan);
  }

  @ResolveField(() => Family, { nullable: true, description: 'Who takes part, where that is a family within sight.' })
  family(@Parent() registration: MovementRegistration, @Context() context: RequestContext): Promise<Family | null> {
    return this.subject(context, registration, SubjectKind.Family, Family);
  }

  @ResolveField(() => Citizen, { nullable: true, description: 'Who takes part, where that is a citizen within sight.' })
  citizen(@Parent() registration: MovementRegistration, @Context() context: RequestContext): Promise<Citizen | null> {
    return this.subject(context, registration, SubjectKind.Citizen, Citizen);
  }

  private subject<Row extends SubjectRow>(
    context: RequestContext,
    registration: MovementRegistration,
    kind: SubjectKind,
    type: Type<Row>,
  ): Promise<Row | null> {
    const key = registration.kind === kind ? registration.subjectKey : null;
    return this.loader.subject(context, type, registration, key);
  }
}
