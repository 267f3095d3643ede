import { AssignmentsModule } from '@app/tasks';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { subjectFields } from '@app/participants';
import { SubjectsModule } from '@app/subjects';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { MovementSearch } from './movement-search';
import { MovementTrace } from './movement-trace';
import { MovementsResolver } from './movements.resolver';
import { Movements } from './movements.service';
import { Candidates } from './candidates.service';
import { MovementNodes } from './movement-nodes';
import { MovementStates } from './movement-state.service';
import { MovementsLoader } from './movements.loader';
import { RegistrationCounting } from './registration-counts.service';
import { MovementRegistration } from './registration.entity';
import { RegistrationFollower } from './registration-follower';
import { RegistrationNodes } from './registration-nodes';
import { RegistrationCountResolver, RegistrationsResolver } from './registrations.resolver';
import { SubjectRegistrationsResolver } from './subject-registrations.resolver';
import { SubjectRegistrations } from './subject-registrations.service';
import { RegistrationPapersController } from './registration-papers.controller';
import { RegistrationPapers } from './registration-papers.service';
import { YearlyRoundsLoader } from './yearly-rounds.loader';
import { MovementYearsResolver, YearlyRoundsResolver, YearOpeningsResolver } from './yearly-rounds.resolver';
import { YearlyRounds } from './yearly-rounds.service';
import { Registrations } from './registrations.service';

@Module({
  controllers: [RegistrationPapersController],
  imports: [OrganisationsModule, DirectivesModule, AssignmentsModule, TraceModule, SubjectsModule, ReportingModule],
  providers: [
    Movements,
    MovementStates,
    MovementsLoader,
    MovementsResolver,
    Candidates,
    Registrations,
    RegistrationCounting,
    RegistrationsResolver,
    RegistrationCountResolver,
    SubjectRegistrations,
    RegistrationPapers,
    YearlyRounds,
    YearlyRoundsLoader,
    MovementYearsResolver,
    YearlyRoundsResolver,
    YearOpeningsResolver,
    SubjectRegistrationsResolver,
    subjectFields(MovementRegistration),
    RegistrationNodes,
    RegistrationFollower,
    MovementTrace,
    MovementSearch,
    MovementNodes,
  ],
  exports: [Movements, Registrations],
})
export class MovementsModule {}
