import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { RecognitionPermission } from '@app/recognitions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { NominateFromListInput } from './nomination-list.inputs';
import { NominationListOutcome } from './nomination-list.views';
import { NominationLists } from './nomination-lists.service';

@Resolver()
export class NominationListsResolver {
  constructor(private readonly lists: NominationLists) {}

  @Mutation(() => NominationListOutcome, {
    description: 'Puts forward everybody whom a list names, or nobody; what keeps it back is told row by row.',
  })
  @Allow(RecognitionPermission.NominateSubjects)
  nominateFromList(
    @CurrentActor() actor: Actor,
    @Args('input') input: NominateFromListInput,
  ): Promise<NominationListOutcome> {
    return this.lists.nominate(actor, input);
  }
}
