import { ActivitiesModule } from '@app/activities';
import { AuditModule, AuditSealingModule } from '@app/audit';
import { CalendarModule } from '@app/calendar';
import { DirectivesModule } from '@app/directives';
import { DispatchModule } from '@app/dispatch';
import { DocumentsModule } from '@app/documents';
import { ExchangeModule } from '@app/exchange';
import { FormsModule } from '@app/forms';
import { IdentityModule } from '@app/identity';
import { IssuingModule } from '@app/issuing';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { PartiesModule } from '@app/parties';
import { RegistersModule } from '@app/records';
import { ReportingModule } from '@app/reporting';
import { SearchModule } from '@app/search';
import { AssignmentRemindersModule, AssignmentsModule } from '@app/tasks';
import { ThreadModule } from '@app/thread';
import type { Type } from '@nestjs/common';

/** The only list of what the house consists of: a new library is a line here. Its entities are known once it is imported. */
export const wings: readonly Type[] = [
  AuditModule,
  OrganisationsModule,
  IdentityModule,
  DocumentsModule,
  CalendarModule,
  PartiesModule,
  DirectivesModule,
  AssignmentsModule,
  IssuingModule,
  RegistersModule,
  DispatchModule,
  ExchangeModule,
  FormsModule,
  ReportingModule,
  ActivitiesModule,
  MovementsModule,
  ThreadModule,
  SearchModule,
];

/** The one second list, of the worker: modules with work that nobody asks for. A library with such work has a line here, too. */
export const workerWings: readonly Type[] = [
  AuditModule,
  AuditSealingModule,
  ReportingModule,
  AssignmentRemindersModule,
];
