import { CertificatesModule } from '@app/certificates';
import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
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
import { RewardInbox } from './reward-inbox';
import { RecognitionRewardNodes, RewardDecisionNodes } from './reward-nodes';
import { RewardPostingRule } from './reward-posting-rule';
import { RewardsLoader } from './rewards.loader';
import { RecognitionRewards } from './rewards.service';
import { TakeRewards } from './take-rewards.service';

@Module({
  imports: [LedgerModule, VouchersModule, CertificatesModule, OrganisationsModule, DirectivesModule, InboxModule],
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
  ],
})
export class RewardsModule {}
