import { AssignmentsModule } from '@app/tasks';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { MovementTrace } from './movement-trace';
import { MovementsResolver } from './movements.resolver';
import { Movements } from './movements.service';

@Module({
  imports: [OrganisationsModule, DirectivesModule, AssignmentsModule, TraceModule],
  providers: [Movements, MovementsResolver, MovementTrace],
  exports: [Movements],
})
export class MovementsModule {}
