import { CertificatesModule } from '@app/certificates';
import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { SpendingModule } from '@app/spending';
import { TraceModule } from '@app/trace';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { GiveRewardsBack } from './give-rewards-back.service';
import {
  RecognitionRewardsResolver,
  RewardOfItemResolver,
  RewardOfRecognitionResolver,
} from './recognition-rewards.resolver';
import { RewardChecks } from './reward-checks';
import { RewardDecisionsResolver } from './reward-decisions.resolver';
import { RewardFigures } from './reward-figures';
import { RewardInbox } from './reward-inbox';
import { RecognitionRewardNodes, RewardDecisionNodes } from './reward-nodes';
import { RewardPostingRule } from './reward-posting-rule';
import { RewardTrace } from './reward-trace';
import { RewardsLoader } from './rewards.loader';
import { RecognitionRewards } from './rewards.service';
import { TakeRewards } from './take-rewards.service';

@Module({
  imports: [
    LedgerModule,
    VouchersModule,
    SpendingModule,
    CertificatesModule,
    OrganisationsModule,
    DirectivesModule,
    InboxModule,
    TraceModule,
  ],
  providers: [
    RecognitionRewards,
    TakeRewards,
    GiveRewardsBack,
    RewardsLoader,
    RewardDecisionsResolver,
    RewardOfRecognitionResolver,
    RewardOfItemResolver,
    RecognitionRewardsResolver,
    RewardDecisionNodes,
    RecognitionRewardNodes,
    RewardInbox,
    RewardChecks,
    RewardPostingRule,
    RewardFigures,
    RewardTrace,
  ],
})
export class RewardsModule {}
