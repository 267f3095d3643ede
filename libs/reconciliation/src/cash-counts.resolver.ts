import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  DongScalar,
  type FactKey,
  type IsoDate,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { LedgerLoader, LedgerPermission, MoneyPlace } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import {
  Args,
  Context,
  Extensions,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CashCount, CashCountAct, CountActKind } from './cash-count.entity';
import { notesOn } from './cash-count.rules';
import { CashCounts } from './cash-counts.service';
import { CashCountIds } from './reconciliation.ids';
import { CashCountsArgs, RecordCashCountInput, SayOfCashCountArgs, SignCashCountArgs } from './reconciliation.inputs';
import { ReconciliationLoader } from './reconciliation.loader';

const CashCountConnection = connectionOf(CashCount);

@ObjectType({ description: 'How many of a note were counted.' })
class CountedPieces {
  @Field(() => Int)
  note: number;

  @Field(() => Int)
  pieces: number;

  @Field(() => DongScalar)
  get amount(): number {
    return this.note * this.pieces;
  }
}

/** Two sign the minutes at least. */
const isSignedBy = (acts: readonly CashCountAct[]): boolean =>
  acts.filter(({ kind }) => kind === CountActKind.Sign).length >= 2;
const isWithdrawnBy = (acts: readonly CashCountAct[]): boolean =>
  acts.some(({ kind }) => kind === CountActKind.Withdraw);

@Resolver(() => CashCount)
export class CashCountsResolver {
  constructor(
    private readonly counts: CashCounts,
    private readonly loader: ReconciliationLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Notes that are counted on a day, in đồng, the largest first. */
  @Query(() => [Int])
  @Allow(LedgerPermission.Read)
  cashNotes(@Args('on', { type: () => DateScalar }) on: IsoDate): number[] {
    return notesOn(on);
  }

  /** Counts of cash boxes within reach, the latest first. */
  @Query(() => CashCountConnection)
  @Allow(LedgerPermission.Read)
  cashCounts(@CurrentActor() actor: Actor, @Args() args: CashCountsArgs): Promise<Connection<CashCount>> {
    return this.counts.list(actor, args);
  }

  @Query(() => CashCount, { nullable: true })
  @Allow(LedgerPermission.Read)
  cashCount(@CurrentActor() actor: Actor, @ReferenceArg('id', CashCountIds) key: FactKey): Promise<CashCount> {
    return this.counts.one(actor, key);
  }

  /** Minutes of a count, signed by who records them. They change no books. */
  @Mutation(() => CashCount)
  @Allow(LedgerPermission.Keep)
  recordCashCount(@CurrentActor() actor: Actor, @Args('input') input: RecordCashCountInput): Promise<CashCount> {
    return this.counts.record(actor, input);
  }

  @Mutation(() => CashCount)
  @Allow(LedgerPermission.Sign)
  signCashCount(@CurrentActor() actor: Actor, @Args() { key, seat }: SignCashCountArgs): Promise<CashCount> {
    return this.counts.sign(actor, key, seat);
  }

  /** Where a difference comes from; what was said before stays in the minutes. */
  @Mutation(() => CashCount)
  @Allow(LedgerPermission.Keep)
  explainCashCount(@CurrentActor() actor: Actor, @Args() { key, reason }: SayOfCashCountArgs): Promise<CashCount> {
    return this.counts.explain(actor, key, reason);
  }

  /** Before two have signed: it was recorded wrongly. */
  @Mutation(() => CashCount)
  @Allow(LedgerPermission.Keep)
  withdrawCashCount(@CurrentActor() actor: Actor, @Args() { key, reason }: SayOfCashCountArgs): Promise<CashCount> {
    return this.counts.withdraw(actor, key, reason);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: CashCount,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => MoneyPlace, { nullable: true })
  place(@Parent() { placeKey, ...count }: CashCount, @Context() context: RequestContext): Promise<MoneyPlace | null> {
    return this.ledger.place(context, { provinceId: count.provinceId, scopeId: count.scopeId, key: placeKey });
  }

  @ResolveField(() => [CountedPieces], { description: 'None where it was counted as a sum.' })
  @Extensions({ holds: 12 })
  pieces(@Parent() { pieces }: CashCount): CountedPieces[] {
    return pieces.map((one) => Object.assign(new CountedPieces(), one));
  }

  @ResolveField(() => [CashCountAct], { description: 'Signatures and what was said of it, the earliest first.' })
  @Extensions({ holds: 4 })
  acts(@Parent() count: CashCount, @Context() context: RequestContext): Promise<CashCountAct[]> {
    return this.loader.actsOf(context, count);
  }

  @ResolveField(() => [String], { description: 'Who was present besides; a dash once a person has been erased.' })
  witnesses(@Parent() { witnessKeys }: CashCount, @Context() context: RequestContext): Promise<string[]> {
    return Promise.all(witnessKeys.map(async (key) => (await this.loader.personName(context, key)) ?? '—'));
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the difference comes from, as it was said last.' })
  async explanation(@Parent() count: CashCount, @Context() context: RequestContext): Promise<string | null> {
    const acts = await this.loader.actsOf(context, count);
    return acts.findLast(({ kind }) => kind === CountActKind.Explain)?.reason ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Two have signed.' })
  async isSigned(@Parent() count: CashCount, @Context() context: RequestContext): Promise<boolean> {
    return isSignedBy(await this.loader.actsOf(context, count));
  }

  @ResolveField(() => Boolean)
  async isWithdrawn(@Parent() count: CashCount, @Context() context: RequestContext): Promise<boolean> {
    return isWithdrawnBy(await this.loader.actsOf(context, count));
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps or approves these books and has not signed.' })
  async canSign(@Parent() count: CashCount, @Context() context: RequestContext): Promise<boolean> {
    const { actor } = context;
    const rights = [LedgerPermission.Keep, LedgerPermission.Approve];
    if (!rights.some((right) => actor.workplaces(right).includes(count.organisationKey))) return false;
    const acts = await this.loader.actsOf(context, count);
    return (
      !isWithdrawnBy(acts) && !acts.some(({ kind, byKey }) => kind === CountActKind.Sign && byKey === actor.personId)
    );
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps these books.' })
  canKeep(@Parent() { organisationKey }: CashCount, @Context() { actor }: RequestContext): boolean {
    return actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }
}

@Resolver(() => CashCountAct)
export class CashCountActsResolver {
  constructor(private readonly loader: ReconciliationLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  byName(@Parent() { byKey }: CashCountAct, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, byKey);
  }
}
