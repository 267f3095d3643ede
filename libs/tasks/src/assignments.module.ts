import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
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
import { ProgressService } from './progress.service';
import './assignment.sight';

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
  ],
  exports: [AssignmentsService, AssignmentListService, AssignmentsLoader],
})
export class AssignmentsModule {}
