import { renderVouchers, type VoucherPaper } from '@app/documents';
import { type Actor, type FactKey, type Ids } from '@app/kernel';
import { VoucherIds } from '@app/ledger';
import { VoucherDraftIds } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { PrintError } from './ledger-prints.errors';
import { VoucherFacts } from './voucher-facts';
import { type PrintedAs, type PrintedVoucher, voucherSheet } from './voucher-sheet.rules';

/** Of one file. */
export const MOST_VOUCHERS = 100;

/** What the address of vouchers says. */
export interface VouchersAddress {
  /** Ids with commas between. */
  ids?: unknown;
  paper?: unknown;
  gap?: unknown;
  recipients?: unknown;
}

interface Printed {
  fileName: string;
  content: Buffer;
}

/** Vouchers on paper, as their offices keep and sign them. */
@Injectable()
export class VoucherPrints {
  constructor(private readonly facts: VoucherFacts) {}

  /** Throws NOT_FOUND, INVALID_ID, PRINT_NOTHING, PRINT_TOO_MANY, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async posted(actor: Actor, asked: VouchersAddress): Promise<Printed> {
    return drawn(await this.facts.posted(actor, keysIn(asked.ids, VoucherIds)), asked);
  }

  /** The same of vouchers that are not posted; the paper says so. */
  async drafted(actor: Actor, asked: VouchersAddress): Promise<Printed> {
    return drawn(await this.facts.drafted(actor, keysIn(asked.ids, VoucherDraftIds)), asked);
  }
}

async function drawn(vouchers: readonly PrintedVoucher[], asked: VouchersAddress): Promise<Printed> {
  const paper: VoucherPaper = asked.paper === 'a4' ? 'a4' : 'a5';
  const as: PrintedAs = { gap: asked.gap === 'le' ? 'lẻ' : 'linh', withRecipients: asked.recipients === '1' };
  const sheets = vouchers.map((voucher) => voucherSheet(voucher, as));
  const [first] = sheets;
  const title =
    sheets.length === 1 && first ? `${first.title} ${first.number ?? 'chưa ghi sổ'}` : `${sheets.length} chứng từ`;
  return { fileName: `${title.replaceAll('/', '-')}.pdf`, content: await renderVouchers(title, paper, sheets) };
}

function keysIn(ids: unknown, of: Ids<FactKey>): FactKey[] {
  const told = typeof ids === 'string' ? [...new Set(ids.split(',').filter((id) => id !== ''))] : [];
  if (told.length === 0) throw PrintError.PRINT_NOTHING();
  if (told.length > MOST_VOUCHERS) throw PrintError.PRINT_TOO_MANY({ most: MOST_VOUCHERS });
  return told.map((id) => of.read(id));
}
