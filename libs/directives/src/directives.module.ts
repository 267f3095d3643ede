import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectiveFiles } from './directive-files';
import { DirectiveFoundResolver } from './directive-found.resolver';
import { DirectiveLinksLoader } from './directive-links.loader';
import { DirectiveLinksResolver } from './directive-links.resolver';
import { DirectiveLinks } from './directive-links.service';
import { DirectiveTwins } from './directive-twins.service';
import { DirectivesLoader } from './directives.loader';
import { DirectivesResolver } from './directives.resolver';
import { DirectivesService } from './directives.service';
import { NamedPartyResolver } from './named-party.resolver';
import { PartyResolution } from './party-resolution.service';
import { RegisterDirective } from './register-directive.service';

const services = [
  DirectivesService,
  DirectivesLoader,
  DirectiveLinks,
  DirectiveLinksLoader,
  DirectiveTwins,
  PartyResolution,
  RegisterDirective,
];

@Module({
  imports: [OrganisationsModule, DocumentsModule],
  providers: [
    ...services,
    DirectivesResolver,
    DirectiveLinksResolver,
    NamedPartyResolver,
    DirectiveFoundResolver,
    DirectiveFiles,
  ],
  exports: services,
})
export class DirectivesModule {}
