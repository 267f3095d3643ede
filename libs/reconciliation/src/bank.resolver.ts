import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { LedgerLoader, LedgerPermission, MoneyPlace, Voucher } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Extensions, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BankLine, BankMatch, BankStatement } from './bank.entity';
import { BankMatches } from './bank-matches.service';
import { BankReconciliations } from './bank-reconciliations.service';
import { BankStatements } from './bank-statements.service';
import { BankStatementIds } from './reconciliation.ids';
import {
  BankLinesArgs,
  BankStatementsArgs,
  ImportBankStatementInput,
  MatchBankLinesInput,
  OfPlaceArgs,
  ReconciliationArgs,
  UndoBankMatchArgs,
} from './reconciliation.inputs';
import { ReconciliationLoader } from './reconciliation.loader';
import { AccountMove, BankImportOutcome, BankReconciliation, MatchProposal } from './reconciliation.view';

const BankStatementConnection = connectionOf(BankStatement);
const BankLineConnection = connectionOf(BankLine);

@Resolver(() => BankStatement)
export class BankStatementsResolver {
  constructor(
    private readonly statements: BankStatements,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly loader: ReconciliationLoader,
  ) {}

  /** Statements of accounts within reach, the latest first. */
  @Query(() => BankStatementConnection)
  @Allow(LedgerPermission.Read)
  bankStatements(@CurrentActor() actor: Actor, @Args() args: BankStatementsArgs): Promise<Connection<BankStatement>> {
    return this.statements.list(actor, args);
  }

  @Query(() => BankStatement, { nullable: true })
  @Allow(LedgerPermission.Read)
  bankStatement(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', BankStatementIds) key: FactKey,
  ): Promise<BankStatement> {
    return this.statements.one(actor, key);
  }

  /** Takes a statement in as it was read from a file, whole or not at all; what is wrong is told by line and column. */
  @Mutation(() => BankImportOutcome)
  @Allow(LedgerPermission.Keep)
  importBankStatement(
    @CurrentActor() actor: Actor,
    @Args('input') input: ImportBankStatementInput,
  ): Promise<BankImportOutcome> {
    return this.statements.take(actor, input);
  }

  /** While none of its lines is matched. */
  @Mutation(() => Boolean)
  @Allow(LedgerPermission.Keep)
  discardBankStatement(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', BankStatementIds) key: FactKey,
  ): Promise<boolean> {
    return this.statements.discard(actor, key);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: BankStatement,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => MoneyPlace, { nullable: true })
  place(
    @Parent() { provinceId, scopeId, placeKey }: BankStatement,
    @Context() context: RequestContext,
  ): Promise<MoneyPlace | null> {
    return this.ledger.place(context, { provinceId, scopeId, key: placeKey });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  byName(@Parent() { byKey }: BankStatement, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, byKey);
  }

  @ResolveField(() => Boolean, { description: 'A line of it is matched: it is not discarded before that is undone.' })
  isMatched(@Parent() statement: BankStatement, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.isMatched(context, statement);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps these books.' })
  canKeep(@Parent() { organisationKey }: BankStatement, @Context() { actor }: RequestContext): boolean {
    return actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }
}

@Resolver(() => BankImportOutcome)
export class BankImportOutcomesResolver {
  constructor(private readonly loader: ReconciliationLoader) {}

  @ResolveField(() => BankStatement, { nullable: true })
  statement(
    @Parent() { statementKey }: BankImportOutcome,
    @Context() context: RequestContext,
  ): Promise<BankStatement | null> {
    return statementKey === null ? Promise.resolve(null) : this.loader.statement(context, statementKey);
  }
}

@Resolver(() => BankLine)
export class BankLinesResolver {
  constructor(
    private readonly statements: BankStatements,
    private readonly loader: ReconciliationLoader,
  ) {}

  /** Movements of an account as the bank tells them, the latest first. */
  @Query(() => BankLineConnection)
  @Allow(LedgerPermission.Read)
  bankLines(@CurrentActor() actor: Actor, @Args() args: BankLinesArgs): Promise<Connection<BankLine>> {
    return this.statements.lines(actor, args);
  }

  @ResolveField(() => BankMatch, { nullable: true, description: 'Null where nothing was found for it.' })
  match(@Parent() line: BankLine, @Context() context: RequestContext): Promise<BankMatch | null> {
    return this.loader.matchOf(context, line);
  }
}

@Resolver(() => BankMatch)
export class BankMatchesResolver {
  constructor(
    private readonly matches: BankMatches,
    private readonly reconciliations: BankReconciliations,
    private readonly loader: ReconciliationLoader,
  ) {}

  /** What of an account may belong together; the sure ones first. */
  @Query(() => [MatchProposal])
  @Allow(LedgerPermission.Read)
  bankMatchProposals(@CurrentActor() actor: Actor, @Args() { placeKey }: OfPlaceArgs): Promise<MatchProposal[]> {
    return this.matches.proposals(actor, placeKey);
  }

  /** What the bank says against what the books say at the end of a day. */
  @Query(() => BankReconciliation)
  @Allow(LedgerPermission.Read)
  bankReconciliation(
    @CurrentActor() actor: Actor,
    @Args() { placeKey, on }: ReconciliationArgs,
  ): Promise<BankReconciliation> {
    return this.reconciliations.on(actor, placeKey, on);
  }

  /** One line with one or several vouchers, or one voucher with several lines. */
  @Mutation(() => BankMatch)
  @Allow(LedgerPermission.Keep)
  matchBankLines(@CurrentActor() actor: Actor, @Args('input') input: MatchBankLinesInput): Promise<BankMatch> {
    return this.matches.match(actor, input);
  }

  /** Everything that is sure, at once; answers how many. */
  @Mutation(() => Int)
  @Allow(LedgerPermission.Keep)
  acceptSureMatches(@CurrentActor() actor: Actor, @Args() { placeKey }: OfPlaceArgs): Promise<number> {
    return this.matches.acceptSure(actor, placeKey);
  }

  @Mutation(() => Boolean)
  @Allow(LedgerPermission.Keep)
  undoBankMatch(@CurrentActor() actor: Actor, @Args() { key }: UndoBankMatchArgs): Promise<boolean> {
    return this.matches.undo(actor, key);
  }

  @ResolveField(() => [BankLine])
  @Extensions({ holds: 2 })
  lines(@Parent() match: BankMatch, @Context() context: RequestContext): Promise<BankLine[]> {
    return this.loader.linesOf(context, match);
  }

  @ResolveField(() => [AccountMove])
  @Extensions({ holds: 2 })
  moves(@Parent() match: BankMatch, @Context() context: RequestContext): Promise<AccountMove[]> {
    return this.loader.movesOf(context, match);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  byName(@Parent() { byKey }: BankMatch, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, byKey);
  }
}

@Resolver(() => AccountMove)
export class AccountMovesResolver {
  constructor(private readonly ledger: LedgerLoader) {}

  @ResolveField(() => Voucher, { nullable: true })
  voucher(@Parent() { voucherKey }: AccountMove, @Context() context: RequestContext): Promise<Voucher | null> {
    return this.ledger.voucher(context, voucherKey);
  }
}
