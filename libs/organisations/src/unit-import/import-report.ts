import { type ErrorParams, fill, type Message } from '@app/kernel';

/** Why a row was not placed. Codes are stable. */
const reasons = {
  MALFORMED_CODE: { vi: 'Mã “{code}” không đúng dạng.', en: 'The code "{code}" is not well formed.' },
  DUPLICATE_ROW: { vi: 'Trùng với dòng {first}.', en: 'Repeats row {first}.' },
  UNKNOWN_KIND: {
    vi: 'Tên “{name}” không bắt đầu bằng loại đơn vị.',
    en: 'The name "{name}" does not begin with a kind of unit.',
  },
  UNKNOWN_PROVINCE: { vi: 'Không có tỉnh, thành phố mang mã {code}.', en: 'No province has the code {code}.' },
  OTHER_PROVINCE: { vi: 'Mã {code} hiện thuộc {province}.', en: 'The code {code} belongs to {province} at present.' },
  UNKNOWN_NEW_CODE: { vi: 'Không có đơn vị mới mang mã {code}.', en: 'No new unit has the code {code}.' },
  NEW_PROVINCE_MISMATCH: {
    vi: 'Đơn vị mới {code} thuộc {province}, không thuộc tỉnh ghi trong dòng.',
    en: 'The new unit {code} belongs to {province}, not to the province of the row.',
  },
  NEW_NAME_MISMATCH: { vi: 'Mã mới {code} là {name}.', en: 'The new code {code} is {name}.' },
  NO_OLD_CODE: { vi: 'Dòng không có mã xã cũ.', en: 'The row has no old commune code.' },
  UNKNOWN_DISTRICT: { vi: 'Không có huyện cũ “{district}”.', en: 'No old district "{district}".' },
  OLD_PROVINCE_MISMATCH: {
    vi: '{district} thuộc {province}, không thuộc “{given}”.',
    en: '{district} belonged to {province}, not to "{given}".',
  },
  OLD_DISTRICT_MISMATCH: { vi: 'Mã cũ {code} thuộc {district}.', en: 'The old code {code} belonged to {district}.' },
  OLD_CODE_NAME_MISMATCH: {
    vi: 'Mã cũ {code} là {name}; “{given}” mang mã khác hoặc không rõ.',
    en: 'The old code {code} is {name}; "{given}" has another code or is not clear.',
  },
  UNREADABLE_NOTE: { vi: 'Không hiểu ghi chú “{note}”.', en: 'The note "{note}" is not understood.' },
} satisfies Record<string, Message>;
export type Reason = keyof typeof reasons;

/** What was noticed about a row that was placed all the same. */
const remarks = {
  CODE_CORRECTED: {
    vi: 'Mã {from} được sửa thành {to} theo tệp.',
    en: 'The code {from} is corrected to {to} as in the file.',
  },
  DATE_NOT_IN_FILE: {
    vi: '{from} thành {to}: tệp không nêu ngày hiệu lực, lấy ngày {on}.',
    en: '{from} becomes {to}: the file gives no date, {on} is taken.',
  },
  DATED_BY_TEXT: {
    vi: '{from} thành {to} từ ngày {on} theo {basis}.',
    en: '{from} becomes {to} from {on} on, by {basis}.',
  },
  OLD_NAME_CORRECTED: { vi: 'Tên cũ {from} được sửa thành {to}.', en: 'The old name {from} is corrected to {to}.' },
  OLD_UNIT_CREATED: {
    vi: 'Thêm {name} ({code}) vào {district} trên bản đồ cũ.',
    en: '{name} ({code}) is added to {district} on the old map.',
  },
  NEW_CODE_BY_NAME: {
    vi: 'Mã mới {given} không có; {name} trong tỉnh này mang mã {code}.',
    en: 'There is no new code {given}; {name} of this province has the code {code}.',
  },
  LIVES_ON: {
    vi: '{name} đang được giữ là một đơn vị liên tục, ghi chú: “{note}”.',
    en: '{name} is kept as one continuing unit; the note says "{note}".',
  },
} satisfies Record<string, Message>;
export type Remark = keyof typeof remarks;

export interface RowNote<Code extends string> {
  /** Row of the file, the first one is 1. */
  row: number;
  code: Code;
  text: Message;
  cells: string[];
}

export type Placement = 'heading' | 'unchanged' | 'created' | 'changed' | 'respelled' | 'codeCorrected' | 'sameUnit';

/** Every row of a file stands in exactly one place: under a placement, or in the list. */
export class FileReport {
  readonly placed: Record<Placement, number> = {
    heading: 0,
    unchanged: 0,
    created: 0,
    changed: 0,
    respelled: 0,
    codeCorrected: 0,
    sameUnit: 0,
  };
  readonly listed: RowNote<Reason>[] = [];
  readonly remarks: RowNote<Remark>[] = [];
  rows = 0;

  place(placement: Placement): void {
    this.rows += 1;
    this.placed[placement] += 1;
  }

  list(row: number, cells: string[], code: Reason, params: ErrorParams = {}): void {
    this.rows += 1;
    this.listed.push({ row, code, text: filled(reasons[code], params), cells });
  }

  remark(row: number, cells: string[], code: Remark, params: ErrorParams): void {
    this.remarks.push({ row, code, text: filled(remarks[code], params), cells });
  }
}

const filled = (text: Message, params: ErrorParams): Message => ({
  vi: fill(text.vi, params),
  en: fill(text.en, params),
});

export interface ImportReport {
  on: string;
  dryRun: boolean;
  units: FileReport;
  conversions: FileReport;
  /** Units of today's map that the list does not name; nothing is closed by rule. */
  notInFile: { code: string; name: string }[];
  /** Loaded links between units of the table that the table does not name. */
  linksNotInFile: { from: string; to: string }[];
}

/** The report as people read it. */
export function summaryOf(report: ImportReport): string {
  return [
    report.dryRun ? `Chạy thử, không ghi gì (${report.on})` : `Đã ghi (${report.on})`,
    ...fileSummary('Danh mục đơn vị', report.units),
    ...fileSummary('Bảng chuyển đổi', report.conversions),
    `Đang có nhưng tệp không nêu: ${report.notInFile.length} đơn vị, ${report.linksNotInFile.length} liên kết`,
    ...report.notInFile.map(({ code, name }) => `  ${code} ${name}`),
    ...report.linksNotInFile.map(({ from, to }) => `  ${from} → ${to}`),
  ].join('\n');
}

const line = ({ row, code, text }: RowNote<string>): string => `  dòng ${row} ${code}: ${text.vi} / ${text.en}`;

function fileSummary(title: string, report: FileReport): string[] {
  const placed = Object.entries(report.placed).filter(([, count]) => count > 0);
  return [
    `${title}: ${report.rows} dòng = ${placed.map(([name, count]) => `${name} ${count}`).join(' + ')} + listed ${report.listed.length}`,
    ...report.listed.map(line),
    ...(report.remarks.length > 0 ? [`  Lưu ý (${report.remarks.length}):`, ...report.remarks.map(line)] : []),
  ];
}
