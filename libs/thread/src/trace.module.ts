import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { PlanGapResolver } from './plan-gap.resolver';
import { PlanGapService } from './plan-gap.service';
import { TraceResolver } from './trace.resolver';
import { TraceService } from './trace.service';

/** The thread of a document in both directions, and the plans that are missing under it. */
@Module({
  imports: [OrganisationsModule, DirectivesModule],
  providers: [TraceService, TraceResolver, PlanGapService, PlanGapResolver],
})
export class TraceModule {}
