import { BriefingModule } from '@app/briefing';
import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { IssuingModule } from '@app/issuing';
import { FormsModule } from '@app/forms';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { ActivitiesLoader } from './activities.loader';
import { ActivitiesResolver } from './activities.resolver';
import { ActivitiesService } from './activities.service';
import { ActivityFigures } from './activity-figures';
import { ActivityFiles } from './activity-files';
import { ActivityListService } from './activity-list.service';
import { ActivityTrace } from './activity-trace';
import { DirectiveWeeksResolver } from './directive-weeks.resolver';
import { WeekCalendarController } from './week-calendar.controller';
import { WeekCalendarService } from './week-calendar.service';
import { WeekPlanDrafts } from './week-plan-drafts';
import { ActivitySearch } from './activity-search';
import { WeekSearch } from './week-search';
import { WeekTrace } from './week-trace';
import { WeeksLoader } from './weeks.loader';
import { WeeksResolver } from './weeks.resolver';
import { WeeksService } from './weeks.service';
import { ActivityNodes, WeekNodes } from './activity-nodes';

@Module({
  imports: [
    OrganisationsModule,
    DocumentsModule,
    DirectivesModule,
    IssuingModule,
    FormsModule,
    ReportingModule,
    BriefingModule,
    TraceModule,
  ],
  controllers: [WeekCalendarController],
  providers: [
    WeeksService,
    WeeksLoader,
    WeeksResolver,
    WeekCalendarService,
    DirectiveWeeksResolver,
    ActivitiesService,
    ActivityListService,
    ActivitiesLoader,
    ActivitiesResolver,
    ActivityFiles,
    WeekPlanDrafts,
    ActivityFigures,
    WeekTrace,
    ActivityTrace,
    ActivitySearch,
    WeekSearch,
    ActivityNodes,
    WeekNodes,
  ],
  exports: [WeeksService, ActivitiesService, ActivityListService],
})
export class ActivitiesModule {}
