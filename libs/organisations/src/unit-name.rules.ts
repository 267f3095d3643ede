import { searchName } from './search-name.rules';

/** Longer ones first: `thị trấn` before any shorter word that begins it. */
const KINDS = ['thành phố', 'thị trấn', 'đặc khu', 'thị xã', 'phường', 'huyện', 'tỉnh', 'quận', 'xã'];

export interface UnitName {
  /** As the office writes it, `Xã Bum Tở`: NFC, single spaces, the kind with one capital letter. */
  name: string;
  /** `xã`; null when the name does not begin with a kind. */
  kind: string | null;
  searchName: string;
}

export function unitName(text: string): UnitName {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const lower = clean.toLowerCase();
  const kind = KINDS.find((candidate) => lower.startsWith(`${candidate} `)) ?? null;
  const name = kind === null ? clean : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${clean.slice(kind.length)}`;
  return { name, kind, searchName: searchName(name) };
}

/** The name alone, as it stands before the date of a document: `Lai Châu`. A numbered unit keeps its kind: `Phường 4`. */
export function placeName(text: string): string {
  const { name, kind } = unitName(text);
  const bare = kind === null ? name : name.slice(kind.length + 1);
  return /^\d/.test(bare) ? name : bare;
}
