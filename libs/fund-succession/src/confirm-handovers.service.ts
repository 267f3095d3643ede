import { debitOf } from '@app/bookkeeping';
import {
  type Actor,
  Clock,
  type FactKey,
  type IsoDate,
  KernelError,
  newKey,
  StaffedOffices,
  type Transaction,
  Transactions,
} from '@app/kernel';
import {
  type EnteredVoucher,
  type HeldBooks,
  numberVoucher,
  type Posting,
  Postings,
  SigningStep,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { endBooks } from './ending-books';
import { type FundHandover, HandoverState } from './fund-handover.entity';
import { HandoverError } from './fund-succession.errors';
import { HandoverConfirmed } from './fund-succession.events';
import { HandoverPermission } from './fund-succession.permissions';
import { handovers } from './fund-succession.sql';
import { closingLines, type HandoverAccounts, openingLines } from './handover-lines';
import { contentOf, type HandoverContent, holdsNothing, type PassedPart } from './handover-content';
import { Carrying } from './carrying';
import { WHOLE } from './handover-things';
import { standsToday } from './heirs';
import { fundsLeft, heirsBetween, lockSides, mustBeHandoverDay, type Sides } from './handover-sides';
import { heldHandover, stepped, tellHandover } from './handover-store';
import { differingPart } from './handover.rules';
import { Handovers } from './handovers.service';
import { receive } from './received-places';
import { mustBeFinished } from './unfinished';

const SUCCESSORS = { vi: 'số đơn vị kế nhiệm', en: 'how many offices succeed' } as const;

const PART_NAMES: Readonly<Record<PassedPart, { vi: string; en: string }>> = {
  money: { vi: 'tiền', en: 'money' },
  balances: { vi: 'tạm ứng, phải thu, phải trả', en: 'advances, claims, payables' },
  items: { vi: 'các khoản đang mở', en: 'open items' },
  stock: { vi: 'hiện vật trong kho', en: 'goods in the store' },
  pledges: { vi: 'cam kết hiện vật, công lao động', en: 'promises of goods and labour' },
  advances: { vi: 'đề nghị tạm ứng', en: 'advances that were asked for' },
  campaigns: { vi: 'đợt vận động', en: 'campaigns' },
};

/** The act by which books go over: what empties the ones and fills the others, in one transaction. */
@Injectable()
export class ConfirmHandovers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly postings: Postings,
    private readonly handovers: Handovers,
    private readonly offices: StaffedOffices,
    private readonly carrying: Carrying,
  ) {}

  /**
   * By the head of the receiving office, once the handing one has agreed, unless it has ended and nobody is left to. Throws NOT_FOUND, HANDOVER_OWN,
   * HANDOVER_NOT_AGREED, HANDOVER_DECIDED, HANDOVER_DAY, HANDOVER_STALE, HANDOVER_DRAFTS_WAIT, HANDOVER_UNFINISHED, HANDOVER_NO_SUCCESSION, HANDOVER_CAUSE_UNREACHED, BOOKS_HANDED_OVER and what posting throws.
   */
  async confirm(actor: Actor, key: FactKey): Promise<FundHandover> {
    const seen = await this.handovers.one(actor, key);
    const today = this.clock.today();
    await this.transactions.run(actor, async (tx) => {
      if (!tx.actor.worksAt(HandoverPermission.Confirm, seen.toOrganisationKey)) throw KernelError.NOT_FOUND();
      stepped(await heldHandover(tx, key), 'confirm');
      const heirs = await heirsBetween(tx.query.bind(tx), tx.actor, seen, today);
      const sides = await lockSides(tx, seen);
      const handover = await heldHandover(tx, key);
      await this.mustBeConfirmable(tx, handover, today);
      mustBeSplitAlike(tx, heirs, handover);
      await mustBeHandoverDay(tx.query.bind(tx), sides, handover.day, today);
      const content = await contentOf(tx.query.bind(tx), sides.from, handover.day, handover);
      mustSayTheSame(tx, content, handover.content);
      await mustBeFinished(tx.query.bind(tx), this.offices, handover.organisationKey, content);
      await this.pass(tx, handover, sides, { content, isSplit: heirs.length > 1 });
    });
    return this.handovers.one(actor, key);
  }

  private async mustBeConfirmable(tx: Transaction, handover: FundHandover, today: IsoDate): Promise<void> {
    stepped(handover, 'confirm');
    if (tx.actor.standsFor.includes(handover.makerKey)) throw HandoverError.HANDOVER_OWN();
    if (handover.state === HandoverState.Agreed) return;
    const query = tx.query.bind(tx);
    const { organisationKey } = handover;
    if (await standsToday(query, organisationKey, today)) throw HandoverError.HANDOVER_NOT_AGREED();
    if (await this.offices.has(query, HandoverPermission.Confirm, organisationKey))
      throw HandoverError.HANDOVER_NOT_AGREED();
  }

  private async pass(
    tx: Transaction,
    handover: FundHandover,
    { from, to }: Sides,
    { content, isSplit }: { content: HandoverContent; isSplit: boolean },
  ): Promise<void> {
    const { day } = handover;
    const [fromName, toName] = [await nameOf(tx, from), await nameOf(tx, to)];
    const accounts = await accountsOf(tx);
    const closing = closingLines(content, accounts);
    const received = await receive(tx, { from, to }, { content, fundKeys: handover.fundKeys, day, fromName });
    const carriage = { handover, from, to, fromName, toName, content, received };
    const entered: { books: HeldBooks; voucher: EnteredVoucher }[] = [];
    await this.carrying.carry(tx, carriage, async (items) => {
      if (closing.length === 0) return;
      const signed = signaturesOf(tx, handover);
      const post = async (books: HeldBooks, posting: Pick<Posting, 'kind' | 'content' | 'lines' | 'signatures'>) => {
        const rest = { counterpartyKey: null, directiveKey: null, reversesKey: null, reason: null, files: [] };
        const whole = { key: newKey(), day, amount: debitOf(posting.lines), ...rest, ...posting };
        entered.push({ books, voucher: await this.postings.enter(tx, books, whole) });
      };
      await post(from, {
        kind: VoucherKind.HandOver,
        content: `Bàn giao quỹ, sổ sách cho ${toName}`,
        lines: closing,
        signatures: signed.closing,
      });
      await post(to, {
        kind: VoucherKind.TakeOver,
        content: `Nhận bàn giao quỹ, sổ sách từ ${fromName}`,
        lines: openingLines(content, accounts, received, items),
        signatures: signed.opening,
      });
    });
    await closeFunds(tx, from, day, [...received.funds.keys()]);
    if (await isEmpty(tx, from, day, isSplit)) await endBooks(tx, from, day);
    const [closed, opened] = entered;
    const after = {
      state: stepped(handover, 'confirm'),
      decidedByKey: tx.actor.mustBePerson,
      decidedInPlaceOf: tx.actor.inPlaceOf(handover.toPath),
      decidedAt: tx.now,
      toProvinceId: to.provinceId,
      toScopeId: to.scopeId,
      toBooksKey: to.key,
      closingVoucherKey: closed?.voucher.posting.key ?? null,
      openingVoucherKey: opened?.voucher.posting.key ?? null,
    };
    await handovers.amend(tx, handover, handover.version, after);
    tellHandover(tx, HandoverConfirmed, handover, { after });
    for (const { books, voucher } of entered) await numberVoucher(tx, books, voucher);
  }
}

/** Throws HANDOVER_STALE. */
function mustSayTheSame(tx: Transaction, now: HandoverContent, then: HandoverContent): void {
  const part = differingPart(now, then);
  if (part !== null) throw HandoverError.HANDOVER_STALE({ what: PART_NAMES[part][tx.actor.language] });
}

/** Since it was prepared, one heir became several, or several one. Throws HANDOVER_STALE. */
function mustBeSplitAlike(tx: Transaction, heirs: readonly number[], { fundKeys }: FundHandover): void {
  if (heirs.length > 1 !== (fundKeys !== null))
    throw HandoverError.HANDOVER_STALE({ what: SUCCESSORS[tx.actor.language] });
}

/** Who prepared made both; the head of each office signs its own, or the receiving one where nobody is left. */
function signaturesOf(tx: Transaction, handover: FundHandover) {
  const { makerKey, preparedAt, agreedByKey, agreedAt, agreedInPlaceOf, toPath } = handover;
  const maker = { step: SigningStep.Maker, personKey: makerKey, inPlaceOf: null, at: at(preparedAt) };
  const head = {
    step: SigningStep.Head,
    personKey: tx.actor.mustBePerson,
    inPlaceOf: tx.actor.inPlaceOf(toPath),
    at: tx.now.toISOString(),
  };
  const agreed =
    agreedByKey === null
      ? head
      : { step: SigningStep.Head, personKey: agreedByKey, inPlaceOf: agreedInPlaceOf, at: at(agreedAt!) };
  return { closing: [maker, agreed], opening: [maker, head] };
}

const at = (when: Date | string): string => new Date(when).toISOString();

async function accountsOf(tx: Transaction): Promise<HandoverAccounts> {
  const rows = await tx.query<{ code: string; key: string }>(
    `SELECT a.code, a.key FROM ledger_account AS a WHERE a.code IN ('cash', 'bank', 'handover.out', 'handover.in')`,
  );
  const keyOf = (code: string): string => rows.find((row) => row.code === code)!.key;
  return { cash: keyOf('cash'), bank: keyOf('bank'), out: keyOf('handover.out'), in: keyOf('handover.in') };
}

/** As the office is called, or was called last. */
async function nameOf(tx: Transaction, { organisationKey }: HeldBooks): Promise<string> {
  const [row] = await tx.query<{ name: string }>(
    'SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = $1 ORDER BY p.valid_from DESC LIMIT 1',
    [organisationKey],
  );
  return row!.name;
}

/** What went over takes nothing in any more, also where these books stand on for the other funds. */
async function closeFunds(
  tx: Transaction,
  { provinceId }: HeldBooks,
  day: IsoDate,
  keys: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE fund SET closed_on = $3, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[]) AND closed_on IS NULL`,
    [provinceId, keys, day],
  );
}

/** Nothing is left that would go over: neither to this office nor to another one, nor a fund that nobody chose yet. */
async function isEmpty(tx: Transaction, from: HeldBooks, day: IsoDate, isSplit: boolean): Promise<boolean> {
  const query = tx.query.bind(tx);
  if (!holdsNothing(await contentOf(query, from, day, WHOLE))) return false;
  return !isSplit || (await fundsLeft(query, from)).length === 0;
}
