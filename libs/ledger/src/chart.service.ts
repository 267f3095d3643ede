import type { IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountKind, LedgerAccount } from './account.entity';
import { accounts } from './ledger.sql';

/** The chart of accounts. A few dozen rows, the same for all. */
@Injectable()
export class Chart {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that may be posted to on a day. */
  async list(kind: AccountKind | null, on: IsoDate): Promise<LedgerAccount[]> {
    const rows = await this.dataSource.query<LedgerAccount[]>(
      `SELECT ${accounts.columns('a')} FROM ledger_account AS a
       WHERE ($1::text IS NULL OR a.kind = $1) AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to >= $2) ORDER BY a.position, a.code`,
      [kind, on],
    );
    return rows.map(accounts.toRow);
  }
}
