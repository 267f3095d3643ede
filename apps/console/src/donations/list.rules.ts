import type * as Types from '../dataProvider/schema.ts';
import type { Sheet } from '../shared/importing/readWorkbook.ts';
import type { TakeGiftListMutation } from './donations.graphql.ts';
import { emptyGift, type EnteredGift, saidGift } from './gift.rules.ts';

/** A line of a sheet on the screen, as it stands there. */
export type ListLine = Types.GiftListLineInput;

/** How a row was mended. */
export interface Mending {
  /** Null: as it was read. */
  giver: string | null;
  /** Null: as it was read. */
  day: string | null;
  /** Null: as it was read. */
  gift: { kind: Types.DonationKind; entered: EnteredGift } | null;
  counterparty: { id: string; name: string } | null;
  isNew: boolean;
  isMeant: boolean;
  /** It was only promised, to be given by that day; null: nobody said so. */
  promisedUntil: string | null;
  isBesidePromises: boolean;
  isAnonymous: boolean | null;
  isLeftOut: boolean;
  reason: string;
}

export const unmended: Mending = {
  giver: null,
  day: null,
  gift: null,
  counterparty: null,
  isNew: false,
  isMeant: false,
  promisedUntil: null,
  isBesidePromises: false,
  isAnonymous: null,
  isLeftOut: false,
  reason: '',
};

export const MOST_LIST_LINES = 500;
const MOST_CELLS = 30;
const MOST_CHARACTERS = 400;

type Cell = string | number | { formula: string };

/** What a formula that went wrong shows in a spreadsheet; a number of a sheet has no thousands, and its decimals stand behind a comma. */
function textOf(cell: Cell): string {
  if (typeof cell === 'object') return '#N/A';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

function lineOf(at: number, cells: readonly [place: number, cell: Cell][]): ListLine {
  const last = Math.min(MOST_CELLS, Math.max(0, ...cells.map(([place]) => place + 1)));
  const texts = Array.from({ length: last }, () => '');
  for (const [place, cell] of cells) if (place < last) texts[place] = textOf(cell).slice(0, MOST_CHARACTERS);
  return { at, cells: texts };
}

const isFilled = ({ cells }: ListLine): boolean => cells.some((text) => text.trim() !== '');

/** The lines of each sheet of a workbook that has any. */
export const listsIn = (sheets: readonly Sheet[]): { sheet: string; table: ListLine[] }[] =>
  sheets.flatMap(({ name, rows }) => {
    const lines = rows.map(({ at, cells }) =>
      lineOf(
        at,
        [...cells].map(([place, cell]) => [place - 1, cell as Cell]),
      ),
    );
    const filled = lines.filter(isFilled);
    return filled.length > 0 ? [{ sheet: name, table: filled }] : [];
  });

/** The lines of a table of texts. */
export const listInTable = (table: readonly (readonly string[])[]): ListLine[] =>
  table.map((cells, at) => lineOf(at + 1, [...cells.entries()])).filter(isFilled);

/** What was mended, as the API takes it. */
export const mendedOf = (mendings: ReadonlyMap<number, Mending>): Types.MendedGiftInput[] =>
  [...mendings].map(([at, one]) => {
    if (one.isLeftOut) return { at, leftOutReason: one.reason.trim() || null };
    const gift = one.gift && saidGift(one.gift.kind, one.gift.entered);
    return {
      at,
      giver: one.giver?.trim() || null,
      gifts: gift ? [gift] : null,
      day: one.day || null,
      counterpartyId: one.counterparty?.id ?? null,
      isNew: one.isNew || null,
      isMeant: one.isMeant || null,
      promisedUntil: one.promisedUntil || null,
      isBesidePromises: one.isBesidePromises || null,
      isAnonymous: one.isAnonymous,
    };
  });

/** Rows that are left out without a reason, promises without a day, or whose gift is only half entered. */
export const isUnfinished = (mendings: ReadonlyMap<number, Mending>): boolean =>
  [...mendings.values()].some(({ isLeftOut, reason, gift, promisedUntil }) =>
    isLeftOut
      ? reason.trim() === ''
      : promisedUntil === '' || (gift !== null && saidGift(gift.kind, gift.entered) === null),
  );

type Row = TakeGiftListMutation['takeGiftList']['rows'][number]['gifts'][number];

/** What was understood, to be mended. */
export const enteredOf = (gift: Row | undefined): NonNullable<Mending['gift']> => ({
  kind: gift?.kind ?? 'MONEY',
  entered: gift
    ? {
        amount: gift.amount ?? null,
        quantity: gift.quantity == null ? '' : String(gift.quantity).replace('.', ','),
        unit: gift.unit ?? '',
        what: gift.what ?? '',
      }
    : emptyGift,
});
