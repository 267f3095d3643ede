import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { IssuingModule } from '@app/issuing';
import { OrganisationsModule } from '@app/organisations';
import { RecognitionsModule } from '@app/recognitions';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { AppealInbox } from './appeal-inbox';
import { AppealsLoader } from './appeals.loader';
import { AppealsResolver, NominationAppealsResolver, RoundAppealsResolver } from './appeals.resolver';
import { Appeals } from './appeals.service';
import { RefusalLetters } from './refusal-letters';

@Module({
  imports: [OrganisationsModule, DirectivesModule, IssuingModule, InboxModule, SubjectsModule, RecognitionsModule],
  providers: [
    Appeals,
    AppealsLoader,
    NominationAppealsResolver,
    RoundAppealsResolver,
    AppealsResolver,
    AppealInbox,
    RefusalLetters,
  ],
})
export class AppealsModule {}
