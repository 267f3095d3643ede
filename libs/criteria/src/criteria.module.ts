import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { CriteriaDrafts } from './criteria-drafts.service';
import { CriteriaLoader } from './criteria.loader';
import { CriteriaSetNodes, CriteriaVersionNodes } from './criteria-nodes';
import { CriteriaSetsResolver, CriteriaVersionsResolver } from './criteria.resolver';
import { CriteriaSearch } from './criteria-search';
import { CriteriaTargetSearch } from './criteria-target-search';
import { Criteria } from './criteria.service';

@Module({
  imports: [OrganisationsModule],
  providers: [
    Criteria,
    CriteriaDrafts,
    CriteriaLoader,
    CriteriaSetsResolver,
    CriteriaVersionsResolver,
    CriteriaSetNodes,
    CriteriaVersionNodes,
    CriteriaSearch,
    CriteriaTargetSearch,
  ],
  exports: [Criteria, CriteriaLoader],
})
export class CriteriaModule {}
