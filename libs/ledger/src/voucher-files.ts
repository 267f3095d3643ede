import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { type Actor, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { visibleBooks } from './ledger.sql';

/** Who may read a voucher may read what is attached to it. */
@Injectable()
export class VoucherFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly transactions: Transactions,
  ) {
    registry.register(this);
  }

  async canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [sha256];
    const found = await this.transactions.reading(actor)(
      `SELECT FROM voucher_file AS f JOIN voucher AS v ON v.province_id = f.province_id AND v.key = f.voucher_key
       WHERE f.sha256 = $1 AND ${visibleBooks('v', actor, params)} LIMIT 1`,
      params,
    );
    return found.length > 0;
  }
}
