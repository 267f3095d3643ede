import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { InboxSources } from './inbox-source';
import { InboxResolver } from './inbox.resolver';
import { InboxService } from './inbox.service';

@Module({
  imports: [OrganisationsModule],
  providers: [InboxSources, InboxService, InboxResolver],
  exports: [InboxSources],
})
export class InboxModule {}
