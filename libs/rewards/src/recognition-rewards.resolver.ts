import { BilingualText } from '@app/criteria';
import { nodeId, type RequestContext } from '@app/kernel';
import { LedgerLoader, OpenItem } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Recognition } from '@app/recognitions';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecognitionReward } from './reward.views';
import { RewardsLoader } from './rewards.loader';

@Resolver(() => Recognition)
export class RewardOfRecognitionResolver {
  constructor(private readonly loader: RewardsLoader) {}

  @ResolveField(() => RecognitionReward, {
    nullable: true,
    description: 'What is paid with it, and what became of that.',
  })
  reward(@Parent() recognition: Recognition, @Context() context: RequestContext): Promise<RecognitionReward | null> {
    return this.loader.ofRecognition(context, recognition);
  }
}

@Resolver(() => OpenItem)
export class RewardOfItemResolver {
  constructor(private readonly loader: RewardsLoader) {}

  @ResolveField(() => RecognitionReward, {
    nullable: true,
    description: 'What it is owed or claimed for; null of other kinds.',
  })
  reward(@Parent() item: OpenItem, @Context() context: RequestContext): Promise<RecognitionReward | null> {
    return this.loader.ofItem(context, item);
  }
}

@Resolver(() => RecognitionReward)
export class RecognitionRewardsResolver {
  constructor(
    private readonly loader: RewardsLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => BilingualText, { description: 'What the title or the award is called.' })
  honour(@Parent() reward: RecognitionReward, @Context() context: RequestContext): Promise<BilingualText> {
    return this.loader.honour(context, reward);
  }

  @ResolveField(() => String, { description: 'Who is paid, as papers name them; a dash where the person was erased.' })
  holder(@Parent() reward: RecognitionReward, @Context() context: RequestContext): Promise<string> {
    return this.loader.holder(context, reward);
  }

  @ResolveField(() => ID)
  decisionId(@Parent() { directiveKey }: RecognitionReward): string {
    return nodeId('RewardDecision', directiveKey);
  }

  @ResolveField(() => OrganisationView, { description: 'Who decided.' })
  grantedBy(
    @Parent() { grantedByKey }: RecognitionReward,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, grantedByKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who has it in its books; null: nobody.' })
  async takenBy(
    @Parent() { takenByKey }: RecognitionReward,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return takenByKey === null ? null : this.organisations.organisation(context, takenByKey);
  }

  @ResolveField(() => OpenItem, { nullable: true, description: 'What is owed, for those who read the books.' })
  async openItem(
    @Parent() { booksProvinceId, openItemScopeId, openItemKey }: RecognitionReward,
    @Context() context: RequestContext,
  ): Promise<OpenItem | null> {
    return this.item(context, booksProvinceId, openItemScopeId, openItemKey);
  }

  @ResolveField(() => OpenItem, { nullable: true, description: 'The last claim, for those who read the books.' })
  async claim(
    @Parent() { booksProvinceId, claimScopeId, claimKey }: RecognitionReward,
    @Context() context: RequestContext,
  ): Promise<OpenItem | null> {
    return this.item(context, booksProvinceId, claimScopeId, claimKey);
  }

  private async item(
    context: RequestContext,
    provinceId: number | null,
    scopeId: number | null,
    key: string | null,
  ): Promise<OpenItem | null> {
    if (provinceId === null || scopeId === null || key === null) return null;
    return this.ledger.openItem(context, { provinceId, scopeId, key });
  }
}
