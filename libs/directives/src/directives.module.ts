import { Module } from '@nestjs/common';
import { DirectivesLoader } from './directives.loader';
import { DirectivesResolver } from './directives.resolver';
import { DirectivesService } from './directives.service';

@Module({
  providers: [DirectivesService, DirectivesLoader, DirectivesResolver],
  exports: [DirectivesService, DirectivesLoader],
})
export class DirectivesModule {}
