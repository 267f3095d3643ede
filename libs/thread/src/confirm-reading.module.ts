import { ActivitiesModule } from '@app/activities';
import { AssignmentsModule } from '@app/tasks';
import { DirectivesModule } from '@app/directives';
import { RecordsModule } from '@app/records';
import { PartiesModule } from '@app/parties';
import { DocumentsModule } from '@app/documents';
import { FormsModule } from '@app/forms';
import { MovementsModule } from '@app/movements';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ConfirmReadingResolver } from './confirm-reading.resolver';
import { ConfirmReading } from './confirm-reading.service';
import { DirectiveFile } from './directive-file.service';
import { ReadDirective } from './read-directive.service';

/** Reading an uploaded document, and storing what a person confirms of it. */
@Module({
  imports: [
    DirectivesModule,
    PartiesModule,
    AssignmentsModule,
    RecordsModule,
    DocumentsModule,
    FormsModule,
    ReportingModule,
    ActivitiesModule,
    MovementsModule,
  ],
  providers: [DirectiveFile, ReadDirective, ConfirmReading, ConfirmReadingResolver],
})
export class ConfirmReadingModule {}
