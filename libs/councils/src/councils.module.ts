import { AwardsModule } from '@app/awards';
import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { IssuingModule } from '@app/issuing';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { RecognitionsModule } from '@app/recognitions';
import { SubjectsModule } from '@app/subjects';
import { Module } from '@nestjs/common';
import { BallotCasesResolver, BallotsResolver } from './ballots.resolver';
import { Ballots } from './ballots.service';
import { CastBallot } from './cast-ballot.service';
import { CloseBallot } from './close-ballot.service';
import { BallotNodes, CouncilNodes, CouncilRuleNodes } from './council-nodes';
import { CouncilRulesResolver } from './council-rules.resolver';
import { CouncilRules } from './council-rules.service';
import { CouncilSeats } from './council-seats.service';
import { CouncilInbox } from './council-inbox';
import { CouncilPapers, PaperData } from './council-papers';
import { CouncilsLoader } from './councils.loader';
import { CouncilMembersResolver, CouncilsResolver, RoundCouncilResolver } from './councils.resolver';
import { Councils } from './councils.service';
import { RecommendedPositionsLoader, RecommendedPositionsResolver } from './recommended-positions';
import { Urns } from './urns';

@Module({
  imports: [
    AwardsModule,
    OrganisationsModule,
    PeopleModule,
    DirectivesModule,
    IssuingModule,
    InboxModule,
    SubjectsModule,
    RecognitionsModule,
  ],
  providers: [
    CouncilRules,
    CouncilRulesResolver,
    CouncilRuleNodes,
    CouncilSeats,
    Councils,
    Urns,
    Ballots,
    CastBallot,
    CloseBallot,
    CouncilsLoader,
    CouncilsResolver,
    CouncilMembersResolver,
    RoundCouncilResolver,
    BallotsResolver,
    BallotCasesResolver,
    CouncilNodes,
    CouncilInbox,
    PaperData,
    CouncilPapers,
    BallotNodes,
    RecommendedPositionsLoader,
    RecommendedPositionsResolver,
  ],
})
export class CouncilsModule {}
