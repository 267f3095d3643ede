import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { DirectivePermission } from '@app/directives';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmReadingInput, ReadDirectiveArgs } from './confirm-reading.inputs';
import { ConfirmReading } from './confirm-reading.service';
import { ConfirmedReading } from './confirmed-reading.view';
import { ReadDirective } from './read-directive.service';
import { DirectiveProposal } from './read-directive.views';

@Resolver()
export class ConfirmReadingResolver {
  constructor(
    private readonly reader: ReadDirective,
    private readonly confirming: ConfirmReading,
  ) {}

  /** What an uploaded file says; nothing is stored. */
  @Query(() => DirectiveProposal)
  @Allow(DirectivePermission.Register)
  readDirective(@CurrentActor() actor: Actor, @Args() args: ReadDirectiveArgs): Promise<DirectiveProposal> {
    return this.reader.read(actor, args);
  }

  /** Stores what a person has confirmed of a reading, all of it or nothing. */
  @Mutation(() => ConfirmedReading)
  @Allow(DirectivePermission.Register)
  confirmReading(@CurrentActor() actor: Actor, @Args('input') input: ConfirmReadingInput): Promise<ConfirmedReading> {
    return this.confirming.confirm(actor, input);
  }
}
