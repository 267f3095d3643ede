import { CertificatesModule } from '@app/certificates';
import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { FundFigures } from './fund-figures';
import { FundPagesController } from './fund-pages.controller';
import { FundPages } from './fund-pages.service';
import { FundSearch } from './fund-search';
import { KeepPublications } from './keep-publications.service';
import { OpenGrants } from './open-grants';
import { PublicationChecks } from './publication-checks';
import { PublicationDrift } from './publication-drift';
import { PublicationFiles } from './publication-file';
import { PublicationInbox } from './publication-inbox';
import { FundPublicationNodes } from './publication-nodes';
import { PublicationPapersController } from './publication-papers.controller';
import { PublicationsLoader } from './publications.loader';
import { PublicationsResolver } from './publications.resolver';
import { Publications } from './publications.service';
import { PublishedNames } from './published-names';
import { SharedAnswers } from './shared-answers';
import { ShownLists } from './shown-publication';

@Module({
  imports: [LedgerModule, OrganisationsModule, PeopleModule, DocumentsModule, CertificatesModule, InboxModule],
  controllers: [FundPagesController, PublicationPapersController],
  providers: [
    PublishedNames,
    FundFigures,
    PublicationDrift,
    ShownLists,
    Publications,
    KeepPublications,
    FundPages,
    PublicationFiles,
    SharedAnswers,
    OpenGrants,
    PublicationInbox,
    FundSearch,
    PublicationChecks,
    PublicationsLoader,
    PublicationsResolver,
    FundPublicationNodes,
  ],
})
export class FundPublicationModule {}
