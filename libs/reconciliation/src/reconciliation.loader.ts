import { type Actor, batch, type FactKey, type RequestContext } from '@app/kernel';
import { PeopleLoader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { BankLine, BankMatch, BankStatement } from './bank.entity';
import { BankMatches } from './bank-matches.service';
import { BankStatements } from './bank-statements.service';
import { CashCounts } from './cash-counts.service';
import type { CashCount, CashCountAct } from './cash-count.entity';
import type { AccountMove } from './reconciliation.view';

/** What hangs on counts and statements, a statement for any number of them; whoever sees the one sees the other. */
@Injectable()
export class ReconciliationLoader {
  constructor(
    private readonly counts: CashCounts,
    private readonly statements: BankStatements,
    private readonly matches: BankMatches,
    private readonly people: PeopleLoader,
  ) {}

  async actsOf(context: RequestContext, count: CashCount): Promise<CashCountAct[]> {
    return (await this.of(context, 'CashCount.acts', count, (actor, keys) => this.counts.actsOf(actor, keys))) ?? [];
  }

  async statement(context: RequestContext, key: FactKey): Promise<BankStatement | null> {
    return this.of(context, 'BankStatement', key, async (actor, keys) => {
      const rows = await this.statements.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  async isMatched(context: RequestContext, statement: BankStatement): Promise<boolean> {
    const found = await this.of(context, 'BankStatement.isMatched', statement, (actor, keys) =>
      this.statements.matchedOf(actor, keys),
    );
    return found ?? false;
  }

  matchOf(context: RequestContext, line: BankLine): Promise<BankMatch | null> {
    return this.of(context, 'BankLine.match', line, (actor, keys) => this.matches.ofLines(actor, keys));
  }

  async linesOf(context: RequestContext, match: BankMatch): Promise<BankLine[]> {
    return (await this.of(context, 'BankMatch.lines', match, (actor, keys) => this.matches.linesOf(actor, keys))) ?? [];
  }

  async movesOf(context: RequestContext, match: BankMatch): Promise<AccountMove[]> {
    return (await this.of(context, 'BankMatch.moves', match, (actor, keys) => this.matches.movesOf(actor, keys))) ?? [];
  }

  async personName(context: RequestContext, key: string): Promise<string | null> {
    return (await this.people.masked(context, key))?.name ?? null;
  }

  /** `load` answers by the bare keys, which are unique. */
  private of<Found>(
    context: RequestContext,
    name: string,
    { provinceId, scopeId, key }: FactKey,
    load: (actor: Actor, keys: FactKey[]) => Promise<Map<string, Found>>,
  ): Promise<Found | null> {
    return batch(context, name, async (texts: string[]) => {
      const asked = texts.map((text) => JSON.parse(text) as FactKey);
      const found = await load(context.actor, asked);
      return new Map(
        texts.flatMap((text, at) => {
          const one = found.get(asked[at]!.key);
          return one === undefined ? [] : [[text, one] as const];
        }),
      );
    }).load(JSON.stringify({ provinceId, scopeId, key }));
  }
}
