import { AssignmentsModule } from '@app/tasks';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { MovementSearch } from './movement-search';
import { MovementTrace } from './movement-trace';
import { MovementsResolver } from './movements.resolver';
import { Movements } from './movements.service';
import { MovementNodes } from './movement-nodes';
import { MovementStates } from './movement-state.service';
import { MovementsLoader } from './movements.loader';

@Module({
  imports: [OrganisationsModule, DirectivesModule, AssignmentsModule, TraceModule],
  providers: [
    Movements,
    MovementStates,
    MovementsLoader,
    MovementsResolver,
    MovementTrace,
    MovementSearch,
    MovementNodes,
  ],
  exports: [Movements],
})
export class MovementsModule {}
