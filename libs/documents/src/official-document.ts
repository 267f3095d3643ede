/** An official document to be printed in the form of Decree 30/2020/NĐ-CP, Appendix I. Every text is plain, without marks. */
export interface OfficialDocument {
  letterhead: {
    /** Body directly above, printed over the issuer; null where there is none or office practice leaves it out. */
    superior: string | null;
    issuer: string;
  };
  /** Null while no number is drawn: the place stays open. */
  number: string | null;
  /** `KH-UBND`; the slash before it is printed by the renderer. Null: the paper carries no number at all. */
  symbol: string | null;
  place: string | null;
  /** `2024-09-12`; `2024-09` and `2024` leave open what they do not say, null leaves open everything. */
  date: string | null;
  /** `KẾ HOẠCH`; null for an official letter, whose subject stands under the number as `V/v`. */
  typeName: string | null;
  subject: string;
  /** `Kính gửi`: of an official letter or a submission; empty otherwise. */
  addressees: string[];
  /** Legal bases, one each, without the closing mark; printed in italics. */
  bases: string[];
  body: OfficialBlock[];
  signature: {
    /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` in their order. */
    lines: string[];
    /** Null where the name is left to be filled in. */
    name: string | null;
  };
  /** `Nơi nhận`, one each, without dash and closing mark; the last one is where it is kept (`Lưu: VT`). */
  recipients: string[];
  /** Marks every page as a draft (`DỰ THẢO`). */
  isDraft: boolean;
}

export type OfficialBlock =
  | { kind: 'paragraph'; text: string }
  /** Level 1 `I.`, level 2 `1.`, level 3 `a)`; the number is part of the text. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'item'; text: string }
  | {
      kind: 'table';
      columns: { title: string; widthPercent: number; align: 'left' | 'center' | 'right' }[];
      rows: string[][];
    };
