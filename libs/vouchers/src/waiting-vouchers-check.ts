import { nodeId } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** Vouchers of days that are to be closed, and still wait. */
const WAITING: BookCheck = {
  kind: BookFaultKind.declare('waiting_for_signature'),
  hinders: true,
  named: { vi: 'chứng từ đang chờ ký', en: 'a voucher waits for signatures' },
  async find(query, { provinceId, scopeId, key }, { through }, most) {
    const rows = await query<{ key: string; subject: string; day: string }>(
      `SELECT d.key, d.content AS subject, d.day FROM voucher_draft AS d
       WHERE d.province_id = $1 AND d.books_key = $2 AND d.day <= $3 AND jsonb_array_length(d.signatures) > 0 ORDER BY d.day, d.key LIMIT $4`,
      [provinceId, key, through, most],
    );
    return rows.map(({ key: draft, subject, day }) => ({
      thingId: nodeId('VoucherDraft', draft, { provinceId, scopeId }),
      subject,
      day,
      amount: null,
    }));
  },
};

@Injectable()
export class WaitingVouchersCheck {
  constructor(checks: BookChecks) {
    checks.register(WAITING);
  }
}
