/** Who signs a voucher, and who has. */
export interface VoucherPlace {
  /** `Người lập` */
  role: string;
  /** Under the role, in the paper’s own words: `Ký, họ tên`. */
  hint: string;
  name: string | null;
  /** When it was signed here; null: it is signed on paper. */
  signedAt: string | null;
}

export interface VoucherTable {
  /** A column of a count is as narrow as it may be. */
  columns: readonly { title: string; as: 'text' | 'amount' | 'count'; share?: number }[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Of each column of amounts. */
  totals: readonly number[];
}

export interface VoucherFact {
  label: string;
  text: string | null;
  /** Short: two of them stand in a line. */
  isHalf?: boolean;
}

/** A voucher as it is printed: every text as it stands on the paper. */
export interface VoucherSheet {
  organisation: string;
  address: string | null;
  /** `Phiếu chi` */
  title: string;
  subtitle: string | null;
  /** `PC 12/2026`; null: it has none yet. */
  number: string | null;
  /** `Ngày 30 tháng 11 năm 2026` */
  dateLine: string;
  /** `Chưa ghi sổ`, across the sheet; null of what was posted. */
  mark: string | null;
  /** A text that is not known is left to be written by hand. */
  facts: readonly VoucherFact[];
  table: VoucherTable;
  /** Null where nothing is said of a sum: goods alone were given. */
  amount: number | null;
  /** In words. */
  words: string;
  /** Names of the papers that belong to it. */
  papers: readonly string[];
  /** Lines above the signatures: what the payee confirms. */
  confirmations: readonly string[];
  /** What it lacks, as the law asks for it. */
  lacks: string | null;
  places: readonly VoucherPlace[];
  /** The list on which those who are paid sign, on pages of its own. */
  recipients: { table: VoucherTable; places: readonly VoucherPlace[] } | null;
}

export type VoucherPaper = 'a5' | 'a4';
