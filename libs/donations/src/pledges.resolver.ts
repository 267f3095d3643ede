import { Campaign, CampaignsLoader } from '@app/campaigns';
import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DongScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Counterparty, LedgerLoader, OpenItem } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { VouchersLoader } from '@app/vouchers';
import { Args, Context, Float, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignPromises } from './campaign-promises.view';
import { Donation } from './donation.entity';
import { PledgeIds } from './donations.ids';
import { DonationsLoader } from './donations.loader';
import { DonationPermission } from './donations.permissions';
import { isNamedTo } from './donations.sql';
import { KeepPledges } from './keep-pledges.service';
import { Pledge, PledgeState } from './pledge.entity';
import { remainsOf } from './pledge.rules';
import { AmendPledgeInput, MakePledgeInput, PledgesArgs, PledgeStepInput } from './pledges.inputs';
import { Pledges } from './pledges.service';

const PledgeConnection = connectionOf(Pledge);

@Resolver(() => Pledge)
export class PledgesResolver {
  constructor(
    private readonly pledges: Pledges,
    private readonly keeping: KeepPledges,
    private readonly loader: DonationsLoader,
    private readonly campaigns: CampaignsLoader,
    private readonly vouchers: VouchersLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  /** What was promised, within reach; whatever is due first comes first. */
  @Query(() => PledgeConnection, { name: 'pledges' })
  @Allow(DonationPermission.Read)
  list(@CurrentActor() actor: Actor, @Args() args: PledgesArgs): Promise<Connection<Pledge>> {
    return this.pledges.list(actor, args);
  }

  @Query(() => Pledge, { nullable: true })
  @Allow(DonationPermission.Read)
  pledge(@CurrentActor() actor: Actor, @ReferenceArg('id', PledgeIds) key: FactKey): Promise<Pledge> {
    return this.pledges.one(actor, key);
  }

  @Mutation(() => Pledge)
  @Allow(DonationPermission.Keep)
  makePledge(@CurrentActor() actor: Actor, @Args('input') input: MakePledgeInput): Promise<Pledge> {
    return this.keeping.make(actor, input);
  }

  @Mutation(() => Pledge)
  @Allow(DonationPermission.Keep)
  amendPledge(@CurrentActor() actor: Actor, @Args('input') input: AmendPledgeInput): Promise<Pledge> {
    return this.keeping.amend(actor, input);
  }

  /** The office no longer counts on the rest. */
  @Mutation(() => Pledge)
  @Allow(DonationPermission.Keep)
  giveUpPledge(@CurrentActor() actor: Actor, @Args('input') input: PledgeStepInput): Promise<Pledge> {
    return this.keeping.giveUp(actor, input);
  }

  /** What was given up stands again. */
  @Mutation(() => Pledge)
  @Allow(DonationPermission.Keep)
  resumePledge(@CurrentActor() actor: Actor, @Args('input') input: PledgeStepInput): Promise<Pledge> {
    return this.keeping.resume(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Pledge, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Campaign, { nullable: true, description: 'For which it was promised.' })
  campaign(
    @Parent() { provinceId, scopeId, campaignKey }: Pledge,
    @Context() context: RequestContext,
  ): Promise<Campaign | null> {
    return campaignKey === null
      ? Promise.resolve(null)
      : this.campaigns.byKey(context, { provinceId, scopeId, key: campaignKey });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null where it is not told to the caller.' })
  giverName(@Parent() pledge: Pledge, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.giverName(context, pledge);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who promised, as it may be told to anybody: nobody who wishes not to be named, whoever asks.',
  })
  publicGiverName(@Parent() pledge: Pledge, @Context() context: RequestContext): Promise<string | null> {
    return pledge.isAnonymous ? Promise.resolve(null) : this.loader.giverName(context, pledge);
  }

  @ResolveField(() => Counterparty, { nullable: true, description: 'For readers of the books.' })
  giver(@Parent() pledge: Pledge, @Context() context: RequestContext): Promise<Counterparty | null> {
    const { provinceId, scopeId, counterpartyKey } = pledge;
    return isNamedTo(context.actor, pledge)
      ? this.vouchers.counterparty(context, { provinceId, scopeId, key: counterpartyKey })
      : Promise.resolve(null);
  }

  @ResolveField(() => DongScalar, { nullable: true, description: 'Of money: given, received or not yet.' })
  givenAmount(@Parent() { given, openItemKey }: Pledge): number | null {
    return openItemKey === null ? null : given;
  }

  @ResolveField(() => Float, { nullable: true, description: 'Of goods and labour: given.' })
  givenQuantity(@Parent() { given, openItemKey }: Pledge): number | null {
    return openItemKey === null ? given / 100 : null;
  }

  @ResolveField(() => DongScalar, { nullable: true, description: 'Of money: received, as the books say.' })
  received(@Parent() { paid, openItemKey }: Pledge): number | null {
    return openItemKey === null ? null : paid;
  }

  @ResolveField(() => Boolean, { description: 'Past the day by which it was to be given, and not all given.' })
  isOverdue(@Parent() pledge: Pledge): boolean {
    const waits = pledge.givenUpOn === null && remainsOf(pledge) > 0;
    return waits && pledge.dueOn < this.clock.today();
  }

  @ResolveField(() => OpenItem, { nullable: true, description: 'Of money: for readers of the books.' })
  openItem(
    @Parent() { provinceId, scopeId, openItemKey }: Pledge,
    @Context() context: RequestContext,
  ): Promise<OpenItem | null> {
    return openItemKey === null
      ? Promise.resolve(null)
      : this.ledger.openItem(context, { provinceId, scopeId, key: openItemKey });
  }

  @ResolveField(() => Boolean, { description: 'The caller may record what keeps it, change it and give it up.' })
  canKeep(@Parent() pledge: Pledge, @Context() { actor }: RequestContext): boolean {
    const { organisationKey, state } = pledge;
    const stands = state === PledgeState.Open || state === PledgeState.PartGiven;
    return stands && actor.workplaces(DonationPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may let it stand again: it was given up.' })
  canResume(@Parent() { organisationKey, givenUpOn }: Pledge, @Context() { actor }: RequestContext): boolean {
    return givenUpOn !== null && actor.workplaces(DonationPermission.Keep).includes(organisationKey);
  }
}

@Resolver(() => Campaign)
export class CampaignPromisesResolver {
  constructor(private readonly loader: DonationsLoader) {}

  @ResolveField(() => CampaignPromises, {
    description: 'What was promised for it, as far as the caller reads donations.',
  })
  promises(@Parent() campaign: Campaign, @Context() context: RequestContext): Promise<CampaignPromises> {
    return this.loader.promised(context, campaign);
  }
}

@Resolver(() => Donation)
export class DonationPledgeResolver {
  constructor(private readonly loader: DonationsLoader) {}

  @ResolveField(() => Pledge, { nullable: true, description: 'The promise that it keeps.' })
  pledge(
    @Parent() { provinceId, scopeId, pledgeKey }: Donation,
    @Context() context: RequestContext,
  ): Promise<Pledge | null> {
    return pledgeKey === null
      ? Promise.resolve(null)
      : this.loader.pledge(context, { provinceId, scopeId, key: pledgeKey });
  }
}
