import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { type Actor, Transactions } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** Who may read a voucher that is being made may read what is attached to it. */
@Injectable()
export class VoucherDraftFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly transactions: Transactions,
  ) {
    registry.register(this);
  }

  async canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [JSON.stringify([{ sha256 }])];
    const found = await this.transactions.reading(actor)(
      `SELECT FROM voucher_draft AS d WHERE d.files @> $1::jsonb AND ${visibleBooks('d', actor, params)} LIMIT 1`,
      params,
    );
    return found.length > 0;
  }
}
