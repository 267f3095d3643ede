import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DongScalar,
  type FactKey,
  nodeId,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  Budget,
  BudgetAct,
  type BudgetChange,
  BudgetIds,
  BudgetLine,
  Fund,
  LedgerAccount,
  LedgerLoader,
  LedgerPermission,
  SpendingCap,
} from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PeopleLoader } from '@app/people';
import {
  Args,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { added, type LineMoney, NO_MONEY, remainsOf } from './budget-lines.rules';
import {
  ApproveBudgetInput,
  BudgetLinesArgs,
  BudgetsArgs,
  BudgetTotalsArgs,
  DrawUpBudgetInput,
  PutBudgetLinesInput,
  ReturnBudgetArgs,
  SubmitBudgetArgs,
} from './budgets.inputs';
import { BudgetsLoader } from './budgets.loader';
import { KeepBudgets } from './keep-budgets.service';
import { type BudgetTotal, type LineStanding, ReadBudgets } from './read-budgets.service';

/** How far a budget is. */
export enum BudgetState {
  /** Being drawn up. */
  Estimate = 'estimate',
  /** It waits for approval. */
  Submitted = 'submitted',
  Approved = 'approved',
}
registerEnumType(BudgetState, { name: 'BudgetState', description: 'How far a budget is.' });

@ObjectType({ description: 'What was asked for, approved, committed and spent, in đồng.' })
class BudgetMoney implements LineMoney {
  @Field(() => DongScalar)
  asked: number;

  @Field(() => DongScalar, { description: 'What may be spent.' })
  planned: number;

  @Field(() => DongScalar)
  committed: number;

  @Field(() => DongScalar)
  spent: number;

  @Field(() => DongScalar, { description: 'Neither spent nor committed.' })
  remains: number;
}

@ObjectType({ description: 'What budgets of one organisation and of those below it come to.' })
class BudgetTotalView {
  organisationKey: number;

  @Field(() => Int, { description: 'How many budgets were added up.' })
  budgets: number;

  @Field(() => BudgetMoney)
  money: BudgetMoney;
}

@ObjectType({ description: 'What an approval changed at a line.' })
class BudgetChangeView {
  @Field(() => ID)
  lineId: string;

  @Field(() => String)
  name: string;

  @Field(() => DongScalar)
  before: number;

  @Field(() => DongScalar)
  after: number;
}

const BudgetConnection = connectionOf(Budget);

const told = (money: LineMoney): BudgetMoney => ({ ...money, remains: remainsOf(money) });

@Resolver(() => Budget)
export class BudgetsResolver {
  constructor(
    private readonly reading: ReadBudgets,
    private readonly keeping: KeepBudgets,
    private readonly loader: BudgetsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Budgets within reach, the latest year first. */
  @Query(() => BudgetConnection)
  @Allow(LedgerPermission.Read)
  budgets(@CurrentActor() actor: Actor, @Args() args: BudgetsArgs): Promise<Connection<Budget>> {
    return this.reading.list(actor, args);
  }

  @Query(() => Budget, { nullable: true })
  @Allow(LedgerPermission.Read)
  budget(@CurrentActor() actor: Actor, @ReferenceArg('id', BudgetIds) key: FactKey): Promise<Budget> {
    return this.reading.one(actor, key);
  }

  /** On which money of a year may be spent at an organisation. */
  @Query(() => [BudgetLine])
  @Allow(LedgerPermission.Read)
  spendableLines(@CurrentActor() actor: Actor, @Args() args: BudgetLinesArgs): Promise<LineStanding[]> {
    return this.reading.spendable(actor, args);
  }

  /** What budgets of a year come to: of an organisation itself, and of what hangs on each that hangs directly on it; at most 1,000. */
  @Query(() => [BudgetTotalView])
  @Allow(LedgerPermission.Read)
  async budgetTotals(@CurrentActor() actor: Actor, @Args() args: BudgetTotalsArgs): Promise<BudgetTotalView[]> {
    const totals = await this.reading.totals(actor, args);
    return totals.map(({ organisationKey, budgets, ...money }: BudgetTotal) => ({
      organisationKey,
      budgets,
      money: told(money),
    }));
  }

  @Mutation(() => Budget)
  @Allow(LedgerPermission.Keep)
  drawUpBudget(@CurrentActor() actor: Actor, @Args('input') input: DrawUpBudgetInput): Promise<Budget> {
    return this.keeping.drawUp(actor, input);
  }

  /** All lines at once, in their order. */
  @Mutation(() => Budget)
  @Allow(LedgerPermission.Keep)
  putBudgetLines(@CurrentActor() actor: Actor, @Args('input') input: PutBudgetLinesInput): Promise<Budget> {
    return this.keeping.putLines(actor, input);
  }

  @Mutation(() => Budget)
  @Allow(LedgerPermission.Keep)
  submitBudget(@CurrentActor() actor: Actor, @Args() args: SubmitBudgetArgs): Promise<Budget> {
    return this.keeping.submit(actor, args);
  }

  /** Back to whoever drew it up, with a reason. */
  @Mutation(() => Budget)
  @Allow(LedgerPermission.Sign)
  returnBudget(@CurrentActor() actor: Actor, @Args() args: ReturnBudgetArgs): Promise<Budget> {
    return this.keeping.returnBack(actor, args);
  }

  /** What is asked for may be spent from the day on. */
  @Mutation(() => Budget)
  @Allow(LedgerPermission.Approve)
  approveBudget(@CurrentActor() actor: Actor, @Args('input') input: ApproveBudgetInput): Promise<Budget> {
    return this.keeping.approve(actor, input);
  }

  @ResolveField(() => BudgetState)
  state(@Parent() { submittedAt, approvals }: Budget): BudgetState {
    if (submittedAt !== null) return BudgetState.Submitted;
    return approvals > 0 ? BudgetState.Approved : BudgetState.Estimate;
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Budget, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => BudgetMoney, { description: 'Of all its lines.' })
  async money(@Parent() budget: Budget, @Context() context: RequestContext): Promise<BudgetMoney> {
    const lines = await this.loader.linesOf(context, budget);
    const top = lines.filter(({ parentKey }) => parentKey === null);
    return told(top.reduce((sum, { money }) => added(sum, money), NO_MONEY));
  }

  @ResolveField(() => [BudgetLine], { description: 'In their order.' })
  lines(@Parent() budget: Budget, @Context() context: RequestContext): Promise<LineStanding[]> {
    return this.loader.linesOf(context, budget);
  }

  @ResolveField(() => [BudgetAct], { description: 'How it was approved and revised.' })
  acts(@Parent() budget: Budget, @Context() context: RequestContext): Promise<BudgetAct[]> {
    return this.loader.actsOf(context, budget);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps the books, and it does not wait for approval.' })
  canAmend(@Parent() { organisationKey, submittedAt }: Budget, @Context() { actor }: RequestContext): boolean {
    return submittedAt === null && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'It waits, and the caller keeps the books or approves there.' })
  canReturn(@Parent() { organisationKey, submittedAt }: Budget, @Context() { actor }: RequestContext): boolean {
    const works = [LedgerPermission.Keep, LedgerPermission.Approve].some((permission) =>
      actor.workplaces(permission).includes(organisationKey),
    );
    return submittedAt !== null && works;
  }

  @ResolveField(() => Boolean, { description: 'The caller approves there, and neither changed nor submitted it.' })
  canApprove(
    @Parent() { organisationKey, submittedByKey, amendedByKey }: Budget,
    @Context() { actor }: RequestContext,
  ): boolean {
    const approves = actor.workplaces(LedgerPermission.Approve).includes(organisationKey);
    const isOwn = [submittedByKey, amendedByKey].includes(actor.personId);
    return submittedByKey !== null && !isOwn && approves;
  }
}

@Resolver(() => BudgetLine)
export class BudgetLinesResolver {
  constructor(
    private readonly loader: BudgetsLoader,
    private readonly ledger: LedgerLoader,
  ) {}

  @ResolveField(() => ID, { nullable: true, description: 'The line on which it hangs.' })
  parentId(@Parent() { provinceId, scopeId, parentKey }: BudgetLine): string | null {
    return parentKey === null ? null : nodeId('BudgetLine', parentKey, { provinceId, scopeId });
  }

  @ResolveField(() => BudgetMoney, {
    nullable: true,
    description: 'What hangs on it included; null where it is named by a voucher.',
  })
  money(@Parent() line: BudgetLine | LineStanding): BudgetMoney | null {
    return 'money' in line ? told(line.money) : null;
  }

  @ResolveField(() => Fund, { nullable: true, description: 'Out of this fund alone.' })
  fund(
    @Parent() { provinceId, scopeId, fundKey }: BudgetLine,
    @Context() context: RequestContext,
  ): Promise<Fund | null> {
    return fundKey === null ? Promise.resolve(null) : this.ledger.fund(context, { provinceId, scopeId, key: fundKey });
  }

  @ResolveField(() => LedgerAccount, { nullable: true, description: 'For this item alone.' })
  account(@Parent() { accountKey }: BudgetLine, @Context() context: RequestContext): Promise<LedgerAccount | null> {
    return accountKey === null ? Promise.resolve(null) : this.ledger.account(context, accountKey);
  }

  @ResolveField(() => SpendingCap, { nullable: true, description: 'What a text permits at most.' })
  cap(@Parent() { capKey }: BudgetLine, @Context() context: RequestContext): Promise<SpendingCap | null> {
    return capKey === null ? Promise.resolve(null) : this.loader.cap(context, capKey);
  }
}

@Resolver(() => BudgetAct)
export class BudgetActsResolver {
  constructor(
    private readonly directives: DirectivesLoader,
    private readonly people: PeopleLoader,
  ) {}

  @ResolveField(() => Directive, { nullable: true })
  directive(@Parent() { directiveKey }: BudgetAct, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  async byName(@Parent() { byKey }: BudgetAct, @Context() context: RequestContext): Promise<string | null> {
    return (await this.people.masked(context, byKey))?.name ?? null;
  }

  @ResolveField(() => [BudgetChangeView])
  changes(@Parent() { provinceId, scopeId, changes }: BudgetAct): BudgetChangeView[] {
    return changes.map(({ lineKey, name, before, after }: BudgetChange) => ({
      lineId: nodeId('BudgetLine', lineKey, { provinceId, scopeId }),
      name,
      before,
      after,
    }));
  }
}

@Resolver(() => BudgetTotalView)
export class BudgetTotalsResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: BudgetTotalView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}
