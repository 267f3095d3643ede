import type { Transaction } from '@app/kernel';
import {
  AccountKind,
  type HeldBooks,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { SpendingError } from './spending.errors';

interface Named {
  year: number;
  key: string;
  organisationKey: number;
  title: string;
  isWithdrawn: boolean;
}

/** What is spent may name an activity of the organisation whose books these are. */
@Injectable()
export class ActivityPostingRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws ACTIVITY_NOT_HERE, ACTIVITY_ELSEWHERE, ACTIVITY_TAKEN_BACK. What takes a voucher back names what that named. */
  async mustAllow(
    tx: Transaction,
    { provinceId, organisationKey }: HeldBooks,
    { reversesKey }: Omit<Posting, 'signatures'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    const naming = sides.filter(({ activityKey }) => activityKey !== null);
    if (reversesKey !== null || naming.length === 0) return;
    const rows = await tx.query<Named>(
      `SELECT a.year, a.key, a.organisation_key AS "organisationKey", a.title, a.withdrawn_at IS NOT NULL AS "isWithdrawn"
       FROM unnest($2::int[], $3::uuid[]) AS k(year, key) JOIN activity AS a ON a.province_id = $1 AND a.year = k.year AND a.key = k.key
       WHERE a.year = ANY($2::int[])`,
      [provinceId, naming.map(({ activityYear }) => activityYear), naming.map(({ activityKey }) => activityKey)],
    );
    const found = new Map(rows.map((row) => [row.key, row]));
    for (const side of naming) {
      const activity = found.get(side.activityKey!);
      if (activity?.organisationKey !== organisationKey)
        throw sideFault(side, SpendingError.ACTIVITY_ELSEWHERE, 'activityId');
      if (side.account.kind !== AccountKind.Expenditure)
        throw sideFault(side, SpendingError.ACTIVITY_NOT_HERE, 'activityId');
      if (activity.isWithdrawn)
        throw sideFault(side, SpendingError.ACTIVITY_TAKEN_BACK, 'activityId', { title: activity.title });
    }
  }
}
