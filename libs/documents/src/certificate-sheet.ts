/** One certificate, ready to print: every line as it stands on the paper. */
export interface CertificateSheet {
  /** Who gives it, above the heading. */
  issuer: string;
  /** `GIẤY KHEN` */
  heading: string;
  /** `Tặng` */
  verb: string;
  /** Who is given it. */
  holder: string;
  /** Where the holder is at home; null where that is said by the name. */
  place: string | null;
  /** What is given, and for what. */
  honour: string;
  /** Smaller lines under it: the year, until when it holds. */
  notes: readonly string[];
  /** The decision, and the line of the book. */
  sources: readonly string[];
  dateLine: string;
  /** Who signs: `CHỦ TỊCH` */
  authority: readonly string[];
  /** Name of whoever signs; null: left to be written. */
  signer: string | null;
  /** `ABCD-EFGH-JKMN`; null: nothing was issued, and the sheet is marked as a preview. */
  code: string | null;
  /** Where the code can be checked, as it is typed. */
  address: string;
  /** What the squares hold. */
  qr: string | null;
}
