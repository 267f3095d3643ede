import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PeopleLoader } from '@app/people';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerAccount } from './account.entity';
import { AccountBooks, PeriodAct } from './books.entity';
import {
  AccountBooksArgs,
  AmendBooksInput,
  BooksOfArgs,
  CloseBooksInput,
  LedgerAccountsArgs,
  OpenBooksInput,
  ReopenBooksInput,
} from './books.inputs';
import { Books } from './books.service';
import type { HeldBooks } from './books-store';
import { Chart } from './chart.service';
import { AccountBooksIds } from './ledger.ids';
import { LedgerLoader } from './ledger.loader';
import { VoucherKind } from './voucher.entity';
import { counterAccounts } from './voucher.rules';
import { LedgerPermission } from './ledger.permissions';
import { BookCheckView } from './ledger.view';
import { LookingThrough } from './looking-through.service';
import { Periods } from './periods.service';

const AccountBooksConnection = connectionOf(AccountBooks);

@Resolver(() => AccountBooks)
export class AccountBooksResolver {
  constructor(
    private readonly books: Books,
    private readonly periods: Periods,
    private readonly organisations: OrganisationLoader,
    private readonly loader: LedgerLoader,
  ) {}

  /** Books within reach; of the highest organisation first. */
  @Query(() => AccountBooksConnection)
  @Allow(LedgerPermission.Read)
  accountBooksList(@CurrentActor() actor: Actor, @Args() args: AccountBooksArgs): Promise<Connection<HeldBooks>> {
    return this.books.list(actor, args);
  }

  @Query(() => AccountBooks, { nullable: true })
  @Allow(LedgerPermission.Read)
  accountBooks(@CurrentActor() actor: Actor, @ReferenceArg('id', AccountBooksIds) key: FactKey): Promise<HeldBooks> {
    return this.books.one(actor, key);
  }

  /** An organisation begins to keep its money here. */
  @Mutation(() => AccountBooks)
  @Allow(LedgerPermission.Keep)
  openBooks(@CurrentActor() actor: Actor, @Args('input') input: OpenBooksInput): Promise<HeldBooks> {
    return this.books.open(actor, input);
  }

  @Mutation(() => AccountBooks, { description: 'Who signs vouchers that are submitted from now on.' })
  @Allow(LedgerPermission.Approve)
  amendBooks(@CurrentActor() actor: Actor, @Args('input') input: AmendBooksInput): Promise<HeldBooks> {
    return this.books.amend(actor, input);
  }

  /** Nothing of these days is posted any more. */
  @Mutation(() => AccountBooks)
  @Allow(LedgerPermission.Keep)
  closeBooks(@CurrentActor() actor: Actor, @Args('input') input: CloseBooksInput): Promise<HeldBooks> {
    return this.periods.close(actor, input);
  }

  /** By somebody else than whoever closed them. */
  @Mutation(() => AccountBooks)
  @Allow(LedgerPermission.Approve)
  reopenBooks(@CurrentActor() actor: Actor, @Args('input') input: ReopenBooksInput): Promise<HeldBooks> {
    return this.periods.reopen(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: HeldBooks,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Last closed day; null: nothing is closed.' })
  closedThrough(@Parent() { closedThrough }: HeldBooks): string | null {
    return closedThrough;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'Day on which they were handed over, and closed for good.',
  })
  handedOverOn(@Parent() { handedOverOn }: HeldBooks): string | null {
    return handedOverOn;
  }

  @ResolveField(() => [PeriodAct], { description: 'The latest first, at most 100.' })
  periodActs(@Parent() books: HeldBooks, @Context() context: RequestContext): Promise<PeriodAct[]> {
    return this.loader.periodActsOf(context, books);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps them.' })
  canKeep(@Parent() { organisationKey, handedOverOn }: HeldBooks, @Context() { actor }: RequestContext): boolean {
    return handedOverOn === null && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller signs as head, and may open closed books again.' })
  canApprove(@Parent() { organisationKey, handedOverOn }: HeldBooks, @Context() { actor }: RequestContext): boolean {
    return handedOverOn === null && actor.workplaces(LedgerPermission.Approve).includes(organisationKey);
  }
}

@Resolver(() => LedgerAccount)
export class LedgerAccountsResolver {
  @ResolveField(() => [VoucherKind], { description: 'Kinds of vouchers that name it; money is named by its place.' })
  voucherKinds(@Parent() { kind }: LedgerAccount): VoucherKind[] {
    return Object.values(VoucherKind).filter((voucher) => counterAccounts(voucher).includes(kind));
  }
}

@Resolver(() => PeriodAct)
export class PeriodActsResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => String, { description: 'Who did it; a dash once the person has been erased.' })
  async byName(@Parent() { byKey }: PeriodAct, @Context() context: RequestContext): Promise<string> {
    return (await this.people.masked(context, byKey))?.name ?? '—';
  }
}

@Resolver()
export class BookReadingResolver {
  constructor(
    private readonly chart: Chart,
    private readonly looking: LookingThrough,
    private readonly clock: Clock,
  ) {}

  /** The chart of accounts, the same for all. */
  @Query(() => [LedgerAccount])
  @Allow(LedgerPermission.Read)
  ledgerAccounts(@Args() { kind, on }: LedgerAccountsArgs): Promise<LedgerAccount[]> {
    return this.chart.list(kind ?? null, on ?? this.clock.today());
  }

  /** Looks through the books of an organisation: all that is checked, also what is in order. */
  @Query(() => [BookCheckView])
  @Allow(LedgerPermission.Read)
  checkBooks(@CurrentActor() actor: Actor, @Args() { organisationKey }: BooksOfArgs): Promise<BookCheckView[]> {
    return this.looking.of(actor, organisationKey);
  }
}
