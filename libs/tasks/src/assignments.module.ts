import { DocumentsModule } from '@app/documents';
import { daysLeftOf } from '@app/kernel';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
import { DirectiveDeadline } from './assignment.entity';
import { AssignmentFields } from './assignment-fields';
import { AssignmentFiles } from './assignment-files';
import { AssignmentListService } from './assignment-list.service';
import { AssignmentsLoader } from './assignments.loader';
import {
  AssignmentPartyResolver,
  AssignmentProgressResolver,
  AssignmentReminderResolver,
  AssignmentsResolver,
  DirectiveAssignmentsResolver,
} from './assignments.resolver';
import { AssignmentsService } from './assignments.service';
import { DeadlineTrace } from './deadline-trace';
import { ProgressService } from './progress.service';
import { TaskInbox } from './task-inbox';
import { TaskSearch } from './task-search';
import { TaskTrace } from './task-trace';
import './assignment.addressees';
import './assignment.sight';
import { AssignmentNodes } from './assignment-nodes';

@Module({
  imports: [DirectivesModule, InboxModule, OrganisationsModule, DocumentsModule, TraceModule],
  providers: [
    AssignmentsService,
    ProgressService,
    AssignmentListService,
    AssignmentsLoader,
    AssignmentFields,
    AssignmentFiles,
    TaskInbox,
    AssignmentNodes,
    AssignmentsResolver,
    AssignmentPartyResolver,
    AssignmentProgressResolver,
    AssignmentReminderResolver,
    daysLeftOf(DirectiveDeadline, { nullable: true }),
    DirectiveAssignmentsResolver,
    TaskSearch,
    TaskTrace,
    DeadlineTrace,
  ],
  exports: [AssignmentsService, AssignmentListService, AssignmentsLoader],
})
export class AssignmentsModule {}
