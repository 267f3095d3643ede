import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { PartiesModule } from '@app/parties';
import { DirectiveTraceResolver } from './directive-trace.resolver';
import { DirectiveTraceService } from './directive-trace.service';
import { DirectiveFiles } from './directive-files';
import { DirectiveFoundResolver } from './directive-found.resolver';
import { DirectiveLinksLoader } from './directive-links.loader';
import { DirectiveLinksResolver } from './directive-links.resolver';
import { DirectiveLinks } from './directive-links.service';
import { DirectiveSearchSource } from './directive-search-source';
import { DirectiveTrace } from './directive-trace';
import { DirectiveTwins } from './directive-twins.service';
import { DirectivesLoader } from './directives.loader';
import { DirectivesResolver } from './directives.resolver';
import { DirectivesService } from './directives.service';
import { PlanGapResolver } from './plan-gap.resolver';
import { PlanGapService } from './plan-gap.service';
import { RegisterDirective } from './register-directive.service';
import { ResolvePartyResolver } from './resolve-party.resolver';
import { ResolveParty } from './resolve-party.service';
import { DirectiveNodes } from './directive-node-source';

const services = [
  DirectivesService,
  DirectivesLoader,
  DirectiveLinks,
  DirectiveLinksLoader,
  DirectiveTwins,
  RegisterDirective,
];

@Module({
  imports: [OrganisationsModule, DocumentsModule, PartiesModule, TraceModule],
  providers: [
    ...services,
    DirectivesResolver,
    DirectiveLinksResolver,
    ResolveParty,
    ResolvePartyResolver,
    DirectiveFoundResolver,
    DirectiveFiles,
    DirectiveTraceService,
    DirectiveTraceResolver,
    DirectiveTrace,
    DirectiveSearchSource,
    DirectiveNodes,
    PlanGapService,
    PlanGapResolver,
  ],
  exports: services,
})
export class DirectivesModule {}
