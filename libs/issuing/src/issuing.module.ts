import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
import { RecordsModule } from '@app/records';
import { DraftInbox } from './draft-inbox';
import { DraftProposers } from './draft-proposer';
import { DraftsFromData } from './drafts-from-data.service';
import { IssuingResolver, OwnDocumentResolver } from './issuing.resolver';
import { IssuingService } from './issuing.service';
import { OfficeIssuingResolver } from './office-issuing.resolver';
import { OfficeRules } from './office-issuing.service';
import { OwnDocumentController } from './own-document.controller';
import { OwnDocumentLoader } from './own-document.loader';
import { OwnDocumentPrints } from './own-document-print.service';
import { OwnDocuments } from './own-documents.service';

@Module({
  imports: [InboxModule, OrganisationsModule, DirectivesModule, RecordsModule],
  controllers: [OwnDocumentController],
  providers: [
    OwnDocuments,
    DraftProposers,
    DraftsFromData,
    IssuingService,
    OwnDocumentPrints,
    OwnDocumentLoader,
    DraftInbox,
    OfficeRules,
    OfficeIssuingResolver,
    IssuingResolver,
    OwnDocumentResolver,
  ],
  exports: [OwnDocuments, OwnDocumentPrints, DraftProposers],
})
export class IssuingModule {}
