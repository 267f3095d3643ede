import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { PlanGapResolver } from './plan-gap.resolver';
import { PlanGapService } from './plan-gap.service';

/** The plans that are missing under a document. */
@Module({
  imports: [OrganisationsModule, DirectivesModule],
  providers: [PlanGapService, PlanGapResolver],
})
export class PlanGapModule {}
