import { DirectivesModule } from '@app/directives';
import { FormsModule } from '@app/forms';
import { InboxModule } from '@app/inbox';
import { IssuingModule } from '@app/issuing';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { ReportingModule } from '@app/reporting';
import { TraceModule } from '@app/trace';
import { RecordsModule } from '@app/records';
import { Module } from '@nestjs/common';
import { StudyCircleFigures } from './study-circle-figures';
import { StudyCircleDecisions } from './study-circle-decision';
import { StudyCircleInbox } from './study-circle-inbox';
import { StudyCircleBook } from './study-circle-book';
import { StudyCircleNodes } from './study-circle-nodes';
import { StudyCircleTrace } from './study-circle-trace';
import { StudyCirclesResolver } from './study-circles.resolver';
import { StudyCircles } from './study-circles.service';

@Module({
  imports: [
    OrganisationsModule,
    PeopleModule,
    DirectivesModule,
    FormsModule,
    IssuingModule,
    ReportingModule,
    InboxModule,
    TraceModule,
    RecordsModule,
  ],
  providers: [
    StudyCircles,
    StudyCirclesResolver,
    StudyCircleFigures,
    StudyCircleTrace,
    StudyCircleBook,
    StudyCircleInbox,
    StudyCircleNodes,
    StudyCircleDecisions,
  ],
})
export class StudyCirclesModule {}
