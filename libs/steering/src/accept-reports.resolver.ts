import { ActOutcome, type Actor, Allow, CurrentActor } from '@app/kernel';
import { ReportPermission } from '@app/reporting';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AcceptReportsInput } from './accept-reports.inputs';
import { AcceptReports } from './accept-reports.service';

@Resolver()
export class AcceptReportsResolver {
  constructor(private readonly service: AcceptReports) {}

  /** Each as `acceptReport` accepts it. */
  @Mutation(() => ActOutcome)
  @Allow(ReportPermission.Review)
  acceptReports(@CurrentActor() actor: Actor, @Args('input') input: AcceptReportsInput): Promise<ActOutcome> {
    return this.service.accept(actor, input);
  }
}
