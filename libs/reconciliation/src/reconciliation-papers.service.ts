import { type DrawnPaper, drawnPaper, type PaperFormat } from '@app/documents';
import { officeThen } from '@app/issuing';
import { type Actor, type FactKey, type IsoDate, KernelError, Transactions } from '@app/kernel';
import { Funds, Vouchers } from '@app/ledger';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { BankReconciliations } from './bank-reconciliations.service';
import { CountActKind } from './cash-count.entity';
import { CashCounts } from './cash-counts.service';
import { countMinutes, reconciliationPaper } from './reconciliation-papers.rules';

/** Minutes of a count and a reconciliation as papers to be signed, in the form of the office whose books they are of. */
@Injectable()
export class ReconciliationPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly counts: CashCounts,
    private readonly reconciliations: BankReconciliations,
    private readonly funds: Funds,
    private readonly vouchers: Vouchers,
    private readonly people: PersonReader,
  ) {}

  /** Throws NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async minutes(actor: Actor, key: FactKey, format: PaperFormat): Promise<DrawnPaper> {
    const count = await this.counts.one(actor, key);
    const query = this.transactions.reading(actor);
    const acts = (await this.counts.actsOf(actor, [count])).get(count.key) ?? [];
    const place = await this.funds.place(actor, { ...key, key: count.placeKey });
    const signed = acts.filter(({ kind }) => kind === CountActKind.Sign);
    const known = await this.people.byKeys([...signed.map(({ byKey }) => byKey), ...count.witnessKeys], [Name]);
    const nameOf = (personKey: string): string => known.get(personKey)?.get(Name) ?? '—';
    const document = countMinutes(await officeThen(query, count.organisationKey, count.day), {
      count,
      place: place.name,
      explanation: acts.findLast(({ kind }) => kind === CountActKind.Explain)?.reason ?? null,
      isWithdrawn: acts.some(({ kind }) => kind === CountActKind.Withdraw),
      signers: signed.map(({ seat, byKey }) => ({ seat: seat!, name: nameOf(byKey) })),
      witnesses: count.witnessKeys.map(nameOf),
    });
    return drawnPaper(document, 'Biên bản kiểm kê quỹ', format);
  }

  /** Throws as `minutes`. */
  async reconciliation(actor: Actor, placeKey: FactKey, on: IsoDate, format: PaperFormat): Promise<DrawnPaper> {
    const place = await this.funds.place(actor, placeKey);
    const found = await this.reconciliations.on(actor, placeKey, on);
    const keys = found.openMoves.map(({ voucherKey }) => voucherKey);
    const vouchers = new Map((await this.vouchers.seen(actor, keys)).map((voucher) => [voucher.key, voucher]));
    const office = await officeThen(this.transactions.reading(actor), place.organisationKey, on);
    if (!office) throw KernelError.NOT_FOUND();
    const document = reconciliationPaper(office, {
      place,
      found,
      moves: found.openMoves.map(({ day, amount, voucherKey }) => ({
        day,
        amount,
        voucher: vouchers.get(voucherKey.key)!,
      })),
    });
    return drawnPaper(document, 'Bảng đối chiếu số dư tiền gửi', format);
  }
}
