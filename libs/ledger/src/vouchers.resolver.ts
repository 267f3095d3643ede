import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DongScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PeopleLoader } from '@app/people';
import { Args, Context, Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerAccount } from './account.entity';
import { SigningStep } from './books.entity';
import { BooksPeriodArgs } from './books.inputs';
import { BudgetLine } from './budget.entity';
import { Fund, FundPurpose, MoneyPlace, MoneySource } from './fund.entity';
import { VoucherIds } from './ledger.ids';
import { LedgerLoader } from './ledger.loader';
import { LedgerPermission } from './ledger.permissions';
import { AccountStanding, LedgerLine, quantitiesOf, Quantity } from './ledger.view';
import { OpenItem } from './open-item.entity';
import { LedgerStatementArgs, VouchersArgs } from './statements.inputs';
import { type Statement, Statements } from './statements.service';
import { LedgerEntry, Voucher, VoucherKind } from './voucher.entity';
import { type HeldEntry, Vouchers } from './vouchers.service';

const VoucherConnection = connectionOf(Voucher);
const LedgerLineConnection = connectionOf(LedgerLine);

@ObjectType('LedgerStatement', { description: 'A book of some days.' })
class StatementView implements Statement {
  @Field(() => DongScalar, { description: 'Before the first day.' })
  opening: number;

  @Field(() => DongScalar, { description: 'What came in.' })
  debit: number;

  @Field(() => DongScalar, { description: 'What went out.' })
  credit: number;

  @Field(() => DongScalar, { description: 'At the end of the last day.' })
  closing: number;

  @Field(() => LedgerLineConnection)
  lines: Connection<LedgerLine>;
}

@ObjectType()
class VoucherSignature {
  @Field(() => SigningStep)
  step: SigningStep;

  @Field(() => String, { nullable: true, description: 'A dash once the person has been erased.' })
  name: string | null;

  @Field(() => Date)
  at: Date;
}

@ObjectType()
class VoucherFileView {
  @Field(() => String)
  fileName: string;

  @Field(() => String)
  sha256: string;
}

@Resolver(() => Voucher)
export class VouchersResolver {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly statements: Statements,
    private readonly loader: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
    private readonly people: PeopleLoader,
  ) {}

  /** Posted vouchers within reach, the latest first. */
  @Query(() => VoucherConnection)
  @Allow(LedgerPermission.Read)
  postedVouchers(@CurrentActor() actor: Actor, @Args() args: VouchersArgs): Promise<Connection<Voucher>> {
    return this.vouchers.list(actor, args);
  }

  @Query(() => Voucher, { nullable: true })
  @Allow(LedgerPermission.Read)
  voucher(@CurrentActor() actor: Actor, @ReferenceArg('id', VoucherIds) key: FactKey): Promise<Voucher> {
    return this.vouchers.one(actor, key);
  }

  /** The book of a place, a fund or an account, with what was there before and what remains after each line; the earliest first. */
  @Query(() => StatementView)
  @Allow(LedgerPermission.Read)
  ledgerStatement(@CurrentActor() actor: Actor, @Args() args: LedgerStatementArgs): Promise<Statement> {
    return this.statements.statement(actor, args);
  }

  /** What each account comes to in some days. */
  @Query(() => [AccountStanding])
  @Allow(LedgerPermission.Read)
  accountStandings(@CurrentActor() actor: Actor, @Args() args: BooksPeriodArgs): Promise<AccountStanding[]> {
    return this.statements.accounts(actor, args);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Voucher, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps its books, and nothing has taken it back.' })
  async canReverse(@Parent() voucher: Voucher, @Context() context: RequestContext): Promise<boolean> {
    const { kind, organisationKey } = voucher;
    if (kind === VoucherKind.Reversal) return false;
    if (!context.actor.workplaces(LedgerPermission.Keep).includes(organisationKey)) return false;
    return (await this.loader.reversalOf(context, voucher)) === null;
  }

  @ResolveField(() => [LedgerEntry], { description: 'What it posted.' })
  entries(@Parent() voucher: Voucher, @Context() context: RequestContext): Promise<LedgerEntry[]> {
    return this.loader.entriesOf(context, voucher);
  }

  @ResolveField(() => [VoucherFileView])
  files(@Parent() voucher: Voucher, @Context() context: RequestContext): Promise<VoucherFileView[]> {
    return this.loader.filesOf(context, voucher);
  }

  @ResolveField(() => [VoucherSignature], { description: 'In the order in which they were given.' })
  async signatures(@Parent() { signatures }: Voucher, @Context() context: RequestContext): Promise<VoucherSignature[]> {
    return Promise.all(
      signatures.map(async ({ step, personKey, at }) => {
        const person = await this.people.masked(context, personKey);
        return { step, name: person?.name ?? null, at: new Date(at) };
      }),
    );
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document by which it was done.' })
  directive(@Parent() { directiveKey }: Voucher, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => Voucher, { nullable: true, description: 'What it takes back.' })
  reverses(
    @Parent() { provinceId, scopeId, reversesKey }: Voucher,
    @Context() context: RequestContext,
  ): Promise<Voucher | null> {
    return reversesKey === null
      ? Promise.resolve(null)
      : this.loader.voucher(context, { provinceId, scopeId, key: reversesKey });
  }

  @ResolveField(() => Voucher, { nullable: true, description: 'What takes it back.' })
  reversal(@Parent() voucher: Voucher, @Context() context: RequestContext): Promise<Voucher | null> {
    return this.loader.reversalOf(context, voucher);
  }
}

@Resolver(() => LedgerEntry)
export class LedgerEntriesResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => LedgerAccount)
  account(@Parent() { accountKey }: HeldEntry, @Context() context: RequestContext): Promise<LedgerAccount> {
    return this.loader.account(context, accountKey);
  }

  @ResolveField(() => Fund, { nullable: true })
  fund(
    @Parent() { provinceId, scopeId, fundKey }: HeldEntry,
    @Context() context: RequestContext,
  ): Promise<Fund | null> {
    return this.loader.fund(context, { provinceId, scopeId, key: fundKey });
  }

  @ResolveField(() => MoneySource)
  source(@Parent() { source }: HeldEntry): MoneySource {
    return source;
  }

  @ResolveField(() => FundPurpose, { nullable: true })
  purpose(
    @Parent() { provinceId, scopeId, purposeKey }: HeldEntry,
    @Context() context: RequestContext,
  ): Promise<FundPurpose | null> {
    return purposeKey === null
      ? Promise.resolve(null)
      : this.loader.purpose(context, { provinceId, scopeId, key: purposeKey });
  }

  @ResolveField(() => MoneyPlace, { nullable: true })
  place(
    @Parent() { provinceId, scopeId, placeKey }: HeldEntry,
    @Context() context: RequestContext,
  ): Promise<MoneyPlace | null> {
    return placeKey === null
      ? Promise.resolve(null)
      : this.loader.place(context, { provinceId, scopeId, key: placeKey });
  }

  @ResolveField(() => BudgetLine, { nullable: true, description: 'The line of a budget that it was spent on.' })
  budgetLine(
    @Parent() { provinceId, scopeId, budgetLineKey }: LedgerEntry,
    @Context() context: RequestContext,
  ): Promise<BudgetLine | null> {
    return budgetLineKey === null
      ? Promise.resolve(null)
      : this.loader.budgetLine(context, { provinceId, scopeId, key: budgetLineKey });
  }

  @ResolveField(() => OpenItem, { nullable: true, description: 'What it paid, or what came back of it.' })
  openItem(
    @Parent() { provinceId, scopeId, openItemKey }: LedgerEntry,
    @Context() context: RequestContext,
  ): Promise<OpenItem | null> {
    return openItemKey === null
      ? Promise.resolve(null)
      : this.loader.openItem(context, { provinceId, scopeId, key: openItemKey });
  }

  @ResolveField(() => [Quantity], { description: 'For how many, where a cap counts them.' })
  quantities(@Parent() { quantities }: LedgerEntry): Quantity[] {
    return quantitiesOf(quantities);
  }
}

@Resolver(() => LedgerLine)
export class LedgerLinesResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => LedgerAccount)
  account(@Parent() { accountKey }: LedgerLine, @Context() context: RequestContext): Promise<LedgerAccount> {
    return this.loader.account(context, accountKey);
  }

  @ResolveField(() => Voucher, { nullable: true })
  voucher(
    @Parent() { provinceId, scopeId, voucherKey }: LedgerLine,
    @Context() context: RequestContext,
  ): Promise<Voucher | null> {
    return this.loader.voucher(context, { provinceId, scopeId, key: voucherKey });
  }
}

@Resolver(() => AccountStanding)
export class AccountStandingsResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => LedgerAccount)
  account(@Parent() { accountKey }: AccountStanding, @Context() context: RequestContext): Promise<LedgerAccount> {
    return this.loader.account(context, accountKey);
  }
}
