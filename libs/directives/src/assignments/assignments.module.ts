import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives.module';
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
import { CalendarResolver } from './calendar.resolver';
import { CalendarService } from './calendar.service';
import { ProgressService } from './progress.service';

@Module({
  imports: [DirectivesModule, OrganisationsModule, DocumentsModule],
  providers: [
    AssignmentsService,
    ProgressService,
    AssignmentListService,
    AssignmentsLoader,
    AssignmentFields,
    AssignmentFiles,
    AssignmentsResolver,
    AssignmentPartyResolver,
    AssignmentProgressResolver,
    AssignmentReminderResolver,
    DirectiveAssignmentsResolver,
    CalendarService,
    CalendarResolver,
  ],
  exports: [AssignmentsService, AssignmentListService, AssignmentsLoader, CalendarService],
})
export class AssignmentsModule {}
