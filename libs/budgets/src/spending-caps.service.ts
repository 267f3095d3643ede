import { type Actor, Clock, fieldNames, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import type { SpendingCap } from '@app/ledger';
import { governmentRoot, lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { BudgetError } from './budgets.errors';
import { CapAdded, CapAmended } from './budgets.events';
import { AddSpendingCapInput, type AmendSpendingCapInput } from './budgets.inputs';
import { CapPermission } from './budgets.permissions';
import { caps } from './budgets.sql';

const MOST = 500;

/** The most that texts permit to be spent on something. */
@Injectable()
export class SpendingCaps {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those of everywhere and of each territory; at most 500. */
  async list(actor: Actor): Promise<SpendingCap[]> {
    const rows = await this.transactions.reading(actor)<SpendingCap>(
      `SELECT ${caps.columns('c')} FROM spending_cap AS c ORDER BY c.name COLLATE "vi-x-icu", c.valid_from DESC NULLS LAST, c.key LIMIT ${MOST}`,
      [],
    );
    return rows.map(caps.toRow);
  }

  async byKeys(actor: Actor, keys: readonly string[]): Promise<SpendingCap[]> {
    const rows = await this.transactions.reading(actor)<SpendingCap>(
      `SELECT ${caps.columns('c')} FROM spending_cap AS c WHERE c.key = ANY($1::uuid[])`,
      [keys],
    );
    return rows.map(caps.toRow);
  }

  /** By whoever keeps caps of the territory, or of the country where it is none's. Throws NOT_FOUND, CAP_DAYS. */
  async add(actor: Actor, input: AddSpendingCapInput): Promise<SpendingCap> {
    const key = newKey();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx, input.territoryKey ?? null);
      const { territoryKey = null, validFrom = null, validTo = null, per, ...entered } = input;
      const row = { ...tidy(entered), key, territoryKey, validFrom, validTo, per: [...new Set(per)], version: 1 };
      await caps.insert(tx, row);
      tx.happened(CapAdded, { subject: key, path, payload: {}, after: row });
    });
    return (await this.byKeys(actor, [key]))[0]!;
  }

  /** Throws NOT_FOUND, CAP_USED, CAP_DAYS, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...changes }: AmendSpendingCapInput): Promise<SpendingCap> {
    await this.transactions.run(actor, async (tx) => {
      const before = await heldCap(tx, key);
      const path = await this.mustKeep(tx, before.territoryKey);
      const after = caps.amended(before, fieldNames(AddSpendingCapInput, ['territoryKey']), changes);
      const fixed = (['amount', 'per', 'validFrom', 'isConfirmed'] as const).find(
        (name) => String(after[name]) !== String(before[name]),
      );
      if (before.isConfirmed && fixed) throw BudgetError.CAP_USED({}, [{ path: fixed, code: 'CAP_USED' }]);
      const change = await caps.amend(tx, before, version, tidy(after));
      tx.happened(CapAmended, { subject: key, path, payload: {}, ...change });
    });
    return (await this.byKeys(actor, [key]))[0]!;
  }

  /** The path under which it is kept. Throws NOT_FOUND. */
  private async mustKeep(tx: Transaction, territoryKey: number | null): Promise<string> {
    const query = tx.query.bind(tx);
    const today = this.clock.today();
    const path =
      territoryKey === null
        ? await governmentRoot(query, tx.actor.roots(CapPermission.Keep), today)
        : ((await lastPlace(query, territoryKey, today))?.path ?? null);
    if (path === null) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(CapPermission.Keep, path);
    return path;
  }
}

const tidy = <Entry extends { name: string; citation: string }>(entry: Entry): Entry => ({
  ...entry,
  name: entry.name.normalize('NFC').trim(),
  citation: entry.citation.normalize('NFC').trim(),
});

/** Throws NOT_FOUND. */
async function heldCap(tx: Transaction, key: string): Promise<SpendingCap> {
  const [row] = await tx.query<SpendingCap>(`SELECT ${caps.columns('c')} FROM spending_cap AS c WHERE c.key = $1`, [
    key,
  ]);
  if (!row) throw KernelError.NOT_FOUND();
  return caps.toRow(row);
}
