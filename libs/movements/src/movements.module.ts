import { AssignmentsModule } from '@app/tasks';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { MovementsResolver } from './movements.resolver';
import { Movements } from './movements.service';

@Module({
  imports: [OrganisationsModule, DirectivesModule, AssignmentsModule],
  providers: [Movements, MovementsResolver],
  exports: [Movements],
})
export class MovementsModule {}
