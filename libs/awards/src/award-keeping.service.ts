import { type Actor, Clock, KernelError, type Transaction, Transactions } from '@app/kernel';
import { governmentRoot } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { AwardPermission } from './awards.permissions';

/** Awards, and who is competent for what, are kept at the root of the government line. */
@Injectable()
export class AwardKeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async mayKeep(actor: Actor): Promise<boolean> {
    const roots = actor.roots(AwardPermission.Keep);
    if (roots.length === 0) return false;
    return (await governmentRoot(this.transactions.reading(actor), roots, this.clock.today())) !== null;
  }

  /** Path of the root. Throws NOT_FOUND. */
  async mustKeep(tx: Transaction): Promise<string> {
    const roots = tx.actor.roots(AwardPermission.Keep);
    const path = await governmentRoot(tx.query.bind(tx), roots, this.clock.today());
    if (path === null) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(AwardPermission.Keep, path);
    return path;
  }
}
