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
import { Counterparty, LedgerLoader, Voucher } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { VouchersLoader } from '@app/vouchers';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Donation, DonationStanding } from './donation.entity';
import { DonationIds } from './donations.ids';
import {
  AmendDonationInput,
  DonationsArgs,
  DraftReceiptsInput,
  RecordDonationInput,
  TakeGiftListInput,
  WithdrawDonationInput,
} from './donations.inputs';
import { DonationsLoader } from './donations.loader';
import { DonationPermission } from './donations.permissions';
import { Donations } from './donations.service';
import { isNamedTo } from './donations.sql';
import { GiftListOutcome } from './gift-list.views';
import { GiftLists } from './gift-lists.service';
import { KeepDonations } from './keep-donations.service';
import { Receipts } from './receipts.service';
import { StockItem } from './stock.entity';

const DonationConnection = connectionOf(Donation);

@Resolver(() => Donation)
export class DonationsResolver {
  constructor(
    private readonly donations: Donations,
    private readonly keeping: KeepDonations,
    private readonly receipts: Receipts,
    private readonly lists: GiftLists,
    private readonly loader: DonationsLoader,
    private readonly campaigns: CampaignsLoader,
    private readonly vouchers: VouchersLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** What was given, within reach; the latest first. */
  @Query(() => DonationConnection, { name: 'donations' })
  @Allow(DonationPermission.Read)
  list(@CurrentActor() actor: Actor, @Args() args: DonationsArgs): Promise<Connection<Donation>> {
    return this.donations.list(actor, args);
  }

  @Query(() => Donation, { nullable: true })
  @Allow(DonationPermission.Read)
  donation(@CurrentActor() actor: Actor, @ReferenceArg('id', DonationIds) key: FactKey): Promise<Donation> {
    return this.donations.one(actor, key);
  }

  @Mutation(() => Donation)
  @Allow(DonationPermission.Keep)
  recordDonation(@CurrentActor() actor: Actor, @Args('input') input: RecordDonationInput): Promise<Donation> {
    return this.keeping.record(actor, input);
  }

  @Mutation(() => Donation)
  @Allow(DonationPermission.Keep)
  amendDonation(@CurrentActor() actor: Actor, @Args('input') input: AmendDonationInput): Promise<Donation> {
    return this.keeping.amend(actor, input);
  }

  /** What was entered by mistake. */
  @Mutation(() => Donation)
  @Allow(DonationPermission.Keep)
  withdrawDonation(@CurrentActor() actor: Actor, @Args('input') input: WithdrawDonationInput): Promise<Donation> {
    return this.keeping.withdraw(actor, input);
  }

  @Mutation(() => [ID], {
    description: 'Drafts of receipts for money that was given; they are signed like any other voucher.',
  })
  @Allow(DonationPermission.Keep)
  async draftReceipts(@CurrentActor() actor: Actor, @Args('input') input: DraftReceiptsInput): Promise<string[]> {
    return (await this.receipts.draft(actor, input)).map(({ key, ...place }) => nodeId('VoucherDraft', key, place));
  }

  /** A list as somebody wrote it: read, judged row by row, and taken in all at once. */
  @Mutation(() => GiftListOutcome)
  @Allow(DonationPermission.Keep)
  takeGiftList(@CurrentActor() actor: Actor, @Args('input') input: TakeGiftListInput): Promise<GiftListOutcome> {
    return this.lists.take(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Donation, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Campaign, { nullable: true, description: 'For which it was given.' })
  campaign(
    @Parent() { provinceId, scopeId, campaignKey }: Donation,
    @Context() context: RequestContext,
  ): Promise<Campaign | null> {
    return campaignKey === null
      ? Promise.resolve(null)
      : this.campaigns.byKey(context, { provinceId, scopeId, key: campaignKey });
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null of whoever said no name, and where it is not told to the caller.',
  })
  giverName(@Parent() donation: Donation, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.giverName(context, donation);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who gave, as it may be told to anybody: of nobody who wishes not to be named, whoever asks.',
  })
  publicGiverName(@Parent() donation: Donation, @Context() context: RequestContext): Promise<string | null> {
    return donation.isAnonymous ? Promise.resolve(null) : this.loader.giverName(context, donation);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'As a list writes it, where the books call them otherwise.',
  })
  giverWritten(@Parent() donation: Donation, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.writtenAs(context, donation);
  }

  @ResolveField(() => Counterparty, { nullable: true, description: 'For readers of the books.' })
  giver(@Parent() donation: Donation, @Context() context: RequestContext): Promise<Counterparty | null> {
    const { provinceId, scopeId, counterpartyKey } = donation;
    return counterpartyKey === null || !isNamedTo(context.actor, donation)
      ? Promise.resolve(null)
      : this.vouchers.counterparty(context, { provinceId, scopeId, key: counterpartyKey });
  }

  @ResolveField(() => StockItem, { nullable: true, description: 'Where goods are kept.' })
  item(
    @Parent() { provinceId, scopeId, itemKey }: Donation,
    @Context() context: RequestContext,
  ): Promise<StockItem | null> {
    return itemKey === null ? Promise.resolve(null) : this.loader.item(context, { provinceId, scopeId, key: itemKey });
  }

  @ResolveField(() => Voucher, { nullable: true, description: 'By which it was received; for readers of the books.' })
  receipt(@Parent() donation: Donation, @Context() context: RequestContext): Promise<Voucher | null> {
    const { provinceId, scopeId, receiptKey, standing } = donation;
    return receiptKey === null || standing !== DonationStanding.Received
      ? Promise.resolve(null)
      : this.ledger.voucher(context, { provinceId, scopeId, key: receiptKey });
  }

  @ResolveField(() => ID, { nullable: true, description: 'Its receipt while that is made and signed.' })
  receiptDraftId(@Parent() { provinceId, scopeId, receiptKey, standing }: Donation): string | null {
    return receiptKey === null || standing !== DonationStanding.InReceipt
      ? null
      : nodeId('VoucherDraft', receiptKey, { provinceId, scopeId });
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and withdraw it.' })
  canKeep(@Parent() { organisationKey, withdrawnOn }: Donation, @Context() { actor }: RequestContext): boolean {
    return withdrawnOn === null && actor.workplaces(DonationPermission.Keep).includes(organisationKey);
  }
}
