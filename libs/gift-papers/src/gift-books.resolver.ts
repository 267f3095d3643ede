import { DonationPermission, DonationsLoader, StockItem } from '@app/donations';
import { type Actor, Allow, CurrentActor, nodeId, type RequestContext } from '@app/kernel';
import { Counterparty, LedgerPermission } from '@app/ledger';
import { VouchersLoader } from '@app/vouchers';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SponsorBookArgs, SponsorTotalsArgs, StockBookArgs, StockTotalsArgs } from './gift-books.inputs';
import {
  SponsorBook,
  SponsorTotal,
  SponsorTotals,
  StockBook,
  StockBookLine,
  StockTotal,
  StockTotals,
} from './gift-books.views';
import { SponsorBooks } from './sponsor-books.service';
import { StockBooks } from './stock-books.service';

/** Lines of a screen; files have them all. */
const SHOWN = 300;

@Resolver(() => SponsorTotal)
export class SponsorBooksResolver {
  constructor(
    private readonly books: SponsorBooks,
    private readonly vouchers: VouchersLoader,
  ) {}

  /** What one sponsor gave in some days, with running sums. */
  @Query(() => SponsorBook)
  @Allow(LedgerPermission.Read)
  sponsorBook(@CurrentActor() actor: Actor, @Args() args: SponsorBookArgs): Promise<SponsorBook> {
    return this.books.book(actor, args, SHOWN);
  }

  /** What each sponsor gave in some days, and before them. */
  @Query(() => SponsorTotals)
  @Allow(LedgerPermission.Read)
  sponsorTotals(@CurrentActor() actor: Actor, @Args() args: SponsorTotalsArgs): Promise<SponsorTotals> {
    return this.books.totals(actor, args, SHOWN);
  }

  @ResolveField(() => Counterparty, { nullable: true, description: 'Null of all who said no name.' })
  giver(
    @Parent() { provinceId, scopeId, giverKey }: SponsorTotal,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return giverKey === null
      ? Promise.resolve(null)
      : this.vouchers.counterparty(context, { provinceId, scopeId, key: giverKey });
  }
}

@Resolver(() => SponsorBook)
export class SponsorOfBookResolver {
  constructor(private readonly vouchers: VouchersLoader) {}

  @ResolveField(() => Counterparty, { nullable: true })
  giver(@Parent() { giverKey }: SponsorBook, @Context() context: RequestContext): Promise<Counterparty | null> {
    return this.vouchers.counterparty(context, giverKey);
  }
}

@Resolver(() => StockTotal)
export class StockTotalsResolver {
  constructor(
    private readonly books: StockBooks,
    private readonly loader: DonationsLoader,
  ) {}

  /** What moved of an item in some days, and what remained after each line. */
  @Query(() => StockBook)
  @Allow(DonationPermission.Read)
  stockBook(@CurrentActor() actor: Actor, @Args() args: StockBookArgs): Promise<StockBook> {
    return this.books.book(actor, args, SHOWN);
  }

  /** What came into a store in some days, went out of it and remains. */
  @Query(() => StockTotals)
  @Allow(DonationPermission.Read)
  stockTotals(@CurrentActor() actor: Actor, @Args() args: StockTotalsArgs): Promise<StockTotals> {
    return this.books.totals(actor, args, SHOWN);
  }

  @ResolveField(() => StockItem, { nullable: true })
  item(@Parent() { itemKey }: StockTotal, @Context() context: RequestContext): Promise<StockItem | null> {
    return this.loader.item(context, itemKey);
  }
}

@Resolver(() => StockBookLine)
export class StockBookLinesResolver {
  constructor(private readonly vouchers: VouchersLoader) {}

  @ResolveField(() => Counterparty, { nullable: true, description: 'To whom; for readers of the books.' })
  receiver(
    @Parent() { provinceId, scopeId, receiverKey }: StockBookLine,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return receiverKey === null
      ? Promise.resolve(null)
      : this.vouchers.counterparty(context, { provinceId, scopeId, key: receiverKey });
  }

  @ResolveField(() => ID, { nullable: true, description: 'With which it came.' })
  donationId(@Parent() { provinceId, scopeId, donationKey }: StockBookLine): string | null {
    return donationKey === null ? null : nodeId('Donation', donationKey, { provinceId, scopeId });
  }
}
