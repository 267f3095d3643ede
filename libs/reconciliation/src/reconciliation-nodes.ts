import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { BankMatch, BankStatement } from './bank.entity';
import { BankMatches } from './bank-matches.service';
import { BankStatements } from './bank-statements.service';
import { CashCount } from './cash-count.entity';
import { CashCounts } from './cash-counts.service';
import { BankMatchIds, BankStatementIds, CashCountIds } from './reconciliation.ids';

/** Counts of cash boxes within reach. */
@Injectable()
export class CashCountNodes implements NodeSource<FactKey> {
  readonly type = CashCount;
  readonly ids = CashCountIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly counts: CashCounts,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<CashCount[]> {
    return this.counts.seen(actor, keys);
  }
}

/** Statements of accounts within reach. */
@Injectable()
export class BankStatementNodes implements NodeSource<FactKey> {
  readonly type = BankStatement;
  readonly ids = BankStatementIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly statements: BankStatements,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<BankStatement[]> {
    return this.statements.seen(actor, keys);
  }
}

/** Matches within reach. */
@Injectable()
export class BankMatchNodes implements NodeSource<FactKey> {
  readonly type = BankMatch;
  readonly ids = BankMatchIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly matches: BankMatches,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<BankMatch[]> {
    return this.matches.seen(actor, keys);
  }
}
