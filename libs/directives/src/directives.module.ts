import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectiveFiles } from './directive-files';
import { DirectivesLoader } from './directives.loader';
import { DirectivesResolver } from './directives.resolver';
import { DirectivesService } from './directives.service';

@Module({
  imports: [OrganisationsModule, DocumentsModule],
  providers: [DirectivesService, DirectivesLoader, DirectivesResolver, DirectiveFiles],
  exports: [DirectivesService, DirectivesLoader],
})
export class DirectivesModule {}
