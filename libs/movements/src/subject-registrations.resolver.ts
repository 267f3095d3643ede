import { ActOutcome, type Actor, Allow, CurrentActor, ImportOutcome } from '@app/kernel';
import { CommunityRegistered } from '@app/participants';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';
import { ImportRegistrationsInput, RegisterCommunityInput, RegisterSubjectsInput } from './subject-registration.inputs';

import { SubjectRegistrations } from './subject-registrations.service';

@Resolver(() => MovementRegistration)
export class SubjectRegistrationsResolver {
  constructor(private readonly service: SubjectRegistrations) {}

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
}
