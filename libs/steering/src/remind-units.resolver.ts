import { ActOutcome, type Actor, Allow, CurrentActor } from '@app/kernel';
import { ReportPermission } from '@app/reporting';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemindUnitsInput } from './remind-units.inputs';
import { RemindUnits } from './remind-units.service';

@Resolver()
export class RemindUnitsResolver {
  constructor(private readonly service: RemindUnits) {}

  /** A mail to each unit that owes a report and has not sent it, at most once a day. */
  @Mutation(() => ActOutcome)
  @Allow(ReportPermission.Review)
  remindUnits(@CurrentActor() actor: Actor, @Args('input') input: RemindUnitsInput): Promise<ActOutcome> {
    return this.service.remind(actor, input);
  }
}
