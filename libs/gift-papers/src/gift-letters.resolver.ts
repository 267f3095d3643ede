import { type Actor, ActOutcome, Allow, CurrentActor } from '@app/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ThankGiversInput } from './gift-letters.inputs';
import { GiftPaperPermission } from './gift-papers.permissions';
import { ThankYouLetters } from './thank-you-letters';

@Resolver()
export class GiftLettersResolver {
  constructor(private readonly letters: ThankYouLetters) {}

  /** A draft of a letter for each giver, for all that was chosen of theirs. */
  @Mutation(() => ActOutcome)
  @Allow(GiftPaperPermission.Thank)
  thankGivers(@CurrentActor() actor: Actor, @Args('input') input: ThankGiversInput): Promise<ActOutcome> {
    return this.letters.thank(actor, input);
  }
}
