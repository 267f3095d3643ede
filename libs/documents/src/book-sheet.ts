/** A register as it is printed: a table in landscape, one row to an entry. Every text is plain. */
export interface BookSheet {
  /** `SỔ ĐĂNG KÝ VĂN BẢN ĐI` */
  title: string;
  organisation: string;
  /** `Năm 2024` or `Từ ngày … đến ngày …` */
  period: string;
  /** Widths are shares of the width of the page; the note stands small under the title. */
  columns: { title: string; width: number; note?: string }[];
  rows: string[][];
}

/** `(1)`, `(2)` … stand under the titles, as in the forms of the decree. */
export const columnNumbers = ({ columns }: BookSheet): string[] => columns.map((_, at) => `(${at + 1})`);

/** Title with its note on a line of its own. */
export const columnTitle = ({ title, note }: BookSheet['columns'][number]): string =>
  note ? `${title}\n(${note})` : title;
