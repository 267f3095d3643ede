import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Round, RoundPermission } from '@app/reporting';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AmendRoundInput, ChangeRoundArgs, CloseRoundArgs, RoundPreviewInput } from './round-changes.inputs';
import { RoundChanges } from './round-changes.service';
import { RoundPreview } from './round-preview.view';
import { RoundPreviews } from './round-previews.service';

@Resolver()
export class RoundSteering {
  constructor(
    private readonly changes: RoundChanges,
    private readonly previews: RoundPreviews,
  ) {}

  /** Who would owe what by when, before a round is opened. */
  @Query(() => RoundPreview)
  @Allow(RoundPermission.Open)
  roundPreview(@CurrentActor() actor: Actor, @Args('input') input: RoundPreviewInput): Promise<RoundPreview> {
    return this.previews.preview(actor, input);
  }

  /** Another title, document or deadline, with the reason. */
  @Mutation(() => Round)
  @Allow(RoundPermission.Open)
  amendRound(@CurrentActor() actor: Actor, @Args('input') input: AmendRoundInput): Promise<Round> {
    return this.changes.amend(actor, input);
  }

  /** Ends a round: nothing is sent any more, what is overdue stays overdue. */
  @Mutation(() => Round)
  @Allow(RoundPermission.Close)
  closeRound(@CurrentActor() actor: Actor, @Args() args: CloseRoundArgs): Promise<Round> {
    return this.changes.close(actor, args);
  }

  /** Ends a round in which nobody has sent anything: nobody owes anything any more. */
  @Mutation(() => Round)
  @Allow(RoundPermission.Close)
  cancelRound(@CurrentActor() actor: Actor, @Args() args: ChangeRoundArgs): Promise<Round> {
    return this.changes.cancel(actor, args);
  }

  /** Opens a closed or cancelled round again. */
  @Mutation(() => Round)
  @Allow(RoundPermission.Open)
  reopenRound(@CurrentActor() actor: Actor, @Args() args: ChangeRoundArgs): Promise<Round> {
    return this.changes.reopen(actor, args);
  }
}
