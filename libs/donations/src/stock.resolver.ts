import { Campaign, CampaignsLoader } from '@app/campaigns';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  nodeId,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Counterparty } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { VouchersLoader } from '@app/vouchers';
import { Args, Context, Float, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StockItemIds } from './donations.ids';
import { HandOutInput, StockItemsArgs, StockMovesArgs } from './donations.inputs';
import { DonationsLoader } from './donations.loader';
import { DonationPermission } from './donations.permissions';
import { StockItem, StockMove } from './stock.entity';
import { Stock, type StockLine } from './stock.service';

const StockItemConnection = connectionOf(StockItem);
const StockMoveConnection = connectionOf(StockMove);

@Resolver(() => StockItem)
export class StockItemsResolver {
  constructor(
    private readonly stock: Stock,
    private readonly loader: DonationsLoader,
    private readonly campaigns: CampaignsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Goods that were given, within reach, by name. */
  @Query(() => StockItemConnection)
  @Allow(DonationPermission.Read)
  stockItems(@CurrentActor() actor: Actor, @Args() args: StockItemsArgs): Promise<Connection<StockItem>> {
    return this.stock.list(actor, args);
  }

  @Query(() => StockItem, { nullable: true })
  @Allow(DonationPermission.Read)
  stockItem(@CurrentActor() actor: Actor, @ReferenceArg('id', StockItemIds) key: FactKey): Promise<StockItem> {
    return this.stock.one(actor, key);
  }

  /** The stock book of an item, the latest first. */
  @Query(() => StockMoveConnection)
  @Allow(DonationPermission.Read)
  stockMoves(@CurrentActor() actor: Actor, @Args() args: StockMovesArgs): Promise<Connection<StockLine>> {
    return this.stock.book(actor, args);
  }

  /** Goods leave the store. */
  @Mutation(() => StockItem)
  @Allow(DonationPermission.Keep)
  handOutGoods(@CurrentActor() actor: Actor, @Args('input') input: HandOutInput): Promise<StockItem> {
    return this.stock.handOut(actor, input);
  }

  @ResolveField(() => Float, { description: 'In the store today.' })
  async remains(@Parent() item: StockItem, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.level(context, item)) / 100;
  }

  @ResolveField(() => Campaign, { nullable: true, description: 'For which it was given, and is kept apart.' })
  campaign(
    @Parent() { provinceId, scopeId, campaignKey }: StockItem,
    @Context() context: RequestContext,
  ): Promise<Campaign | null> {
    return campaignKey === null
      ? Promise.resolve(null)
      : this.campaigns.byKey(context, { provinceId, scopeId, key: campaignKey });
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: StockItem,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may hand it out.' })
  canKeep(@Parent() { organisationKey }: StockItem, @Context() { actor }: RequestContext): boolean {
    return actor.workplaces(DonationPermission.Keep).includes(organisationKey);
  }
}

@Resolver(() => StockMove)
export class StockMovesResolver {
  constructor(private readonly vouchers: VouchersLoader) {}

  @ResolveField(() => Float, { description: 'In the store after it.' })
  remains(@Parent() { after }: StockLine): number {
    return after / 100;
  }

  @ResolveField(() => Counterparty, { nullable: true, description: 'To whom; for readers of the books.' })
  receiver(
    @Parent() { provinceId, scopeId, receiverKey }: StockMove,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return receiverKey === null
      ? Promise.resolve(null)
      : this.vouchers.counterparty(context, { provinceId, scopeId, key: receiverKey });
  }

  @ResolveField(() => ID, { nullable: true, description: 'With which it came.' })
  donationId(@Parent() { provinceId, scopeId, donationKey }: StockMove): string | null {
    return donationKey === null ? null : nodeId('Donation', donationKey, { provinceId, scopeId });
  }
}
