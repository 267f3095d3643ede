import type { IsoDate } from '@app/kernel';
import {
  asksNotToBeNamed,
  type Gift,
  type GiftRow,
  type GiftRowFault,
  type GiftSheet,
  kindOfGiver,
  type ListUnit,
  readGiftSheet,
  withoutRemark,
} from '@app/money-rules';
import { DonationKind } from './donation.entity';
import type { GiftInput, MendedGiftInput, TakeGiftListInput } from './donations.inputs';

/** A row as it was read and mended. */
export interface ListedGift {
  row: GiftRow;
  mended: MendedGiftInput | null;
  isLeftOut: boolean;
  isAnonymous: boolean;
  /** It is a promise, to be given by that day; null: a gift. */
  promisedUntil: IsoDate | null;
  /** With the place that tells it from others: `Anh Ba (xóm 2)`; null of whoever has no name. */
  giver: string | null;
}

export interface ListedGifts {
  sheet: GiftSheet;
  rows: ListedGift[];
}

type Code = GiftRowFault['code'];

const OF_GIVER: ReadonlySet<Code> = new Set<Code>(['GIFT_GIVER_MISSING', 'GIFT_TWO_GIVERS']);
/** These are no questions about what was given. */
const BESIDE_GIFTS: ReadonlySet<Code> = new Set<Code>([...OF_GIVER, 'GIFT_NOT_YET_GIVEN', 'GIFT_DAY_UNREADABLE']);
/** Where the reader found none: as it is counted most often. */
const PIECE = 'cái';

const UNITS: ReadonlySet<number> = new Set([1, 1_000, 1_000_000]);

/** A sheet as it was sent, with what somebody mended since. */
export function readList({
  lines,
  mended,
  unit,
  promisedUntil: allUntil = null,
}: Pick<TakeGiftListInput, 'lines' | 'mended' | 'unit' | 'promisedUntil'>): ListedGifts {
  const changes = new Map(mended.map((one) => [one.at, one]));
  const asked = unit != null && UNITS.has(unit) ? (unit as ListUnit) : null;
  const sheet = readGiftSheet(
    lines.map(({ at, cells }) => ({
      at,
      cells: new Map(cells.flatMap((text, column) => (text.trim() === '' ? [] : [[column, text] as const]))),
    })),
    asked,
    (row) => mend(row, changes.get(row.at)),
  );
  const left = new Set(mended.filter(({ leftOutReason }) => leftOutReason?.trim()).map(({ at }) => at));
  const rows = sheet.rows.map((row): ListedGift => {
    const change = changes.get(row.at) ?? null;
    const isLeftOut = left.has(row.at);
    const isNameless = row.giver === null || row.giverKind === 'anonymous';
    const promisedUntil = change?.promisedUntil ?? (change?.isMeant ? null : allUntil);
    row.faults = isLeftOut ? [] : row.faults.filter((fault) => isAsked(fault, change, left));
    if (promisedUntil !== null) row.faults = row.faults.filter(({ code }) => code !== 'GIFT_NOT_YET_GIVEN');
    const giver = isNameless ? null : row.place ? `${row.giver} (${row.place})` : row.giver;
    const isAnonymous = change?.isAnonymous ?? row.isNameless;
    return { row, mended: change, isLeftOut, isAnonymous, promisedUntil, giver };
  });
  return { sheet, rows };
}

/** Whoever gave twice, and means it, is asked no more; nor is one whose namesake is left out. */
const isAsked = ({ code, params }: GiftRowFault, change: MendedGiftInput | null, left: ReadonlySet<number>): boolean =>
  code !== 'GIFT_GIVER_TWICE' || !(change?.isMeant || change?.counterpartyKey || left.has(Number(params.row)));

function mend(row: GiftRow, change: MendedGiftInput | undefined): GiftRow {
  if (!change) return row;
  const { giver, gifts, day, isMeant, isAnonymous } = change;
  const after = { ...row, faults: row.faults };
  const drop = (isDone: (fault: GiftRowFault) => boolean) => {
    after.faults = after.faults.filter((fault) => !isDone(fault));
  };
  if (giver != null) {
    // Whoever asked not to be named asks it also under the right name; an explicit no alone lifts it.
    after.isNameless ||= asksNotToBeNamed(giver);
    const name = withoutRemark(giver.normalize('NFC').trim());
    after.giver = name;
    after.giverKind = kindOfGiver(name);
    after.place = null;
    drop(({ code, column }) => OF_GIVER.has(code) || (code === 'GIFT_CELL_BROKEN' && column === 'giver'));
  }
  if (gifts != null) {
    after.gifts = gifts.flatMap(giftOf);
    drop(({ code }) => !BESIDE_GIFTS.has(code));
  }
  if (day != null) {
    after.day = day;
    drop(({ code }) => code === 'GIFT_DAY_UNREADABLE');
  }
  if (isMeant) drop(({ code }) => code === 'GIFT_NOT_YET_GIVEN');
  if (isAnonymous || change.counterpartyKey) drop(({ code }) => code === 'GIFT_GIVER_MISSING');
  return after;
}

function giftOf({ kind, amount, quantity, unit, what }: GiftInput): Gift[] {
  if (kind === DonationKind.Money) return amount == null ? [] : [{ kind: 'money', dong: amount }];
  if (quantity == null) return [];
  if (kind === DonationKind.Labour) return [{ kind: 'labour', quantity, unit: unit?.trim() || 'công' }];
  return what?.trim() ? [{ kind: 'goods', quantity, unit: unit ?? null, what, worth: amount ?? null }] : [];
}

/** What a gift of a list is, as it is stored. */
export function listedGift(gift: Gift): GiftInput {
  if (gift.kind === 'money') return { kind: DonationKind.Money, amount: gift.dong };
  if (gift.kind === 'labour') return { kind: DonationKind.Labour, quantity: gift.quantity, unit: gift.unit };
  const { quantity, unit, what, worth } = gift;
  return { kind: DonationKind.Goods, quantity, unit: unit ?? PIECE, what, amount: worth };
}
