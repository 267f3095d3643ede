import type { NarrativePart, PrintedValue, ReportDocument, ReportHeader, ReportTable, TableRow } from '@app/documents';
import { proposedSymbol } from '@app/issuing';
import { kindNames, OrganisationKind, placeName } from '@app/organisations';
import {
  FigureState,
  PrintedChildStanding,
  type PrintedFigure,
  type PrintedQuantity,
  type PrintedReport,
} from '@app/reporting';

const standingNames: Record<PrintedChildStanding, string> = {
  [PrintedChildStanding.Reporting]: 'Đã báo cáo',
  [PrintedChildStanding.Late]: 'Báo cáo muộn',
  [PrintedChildStanding.Missing]: 'Chưa báo cáo',
  [PrintedChildStanding.Closed]: 'Đã kết thúc hoạt động',
};

/** The report as the official form prints it. */
export function reportDocument(report: PrintedReport): ReportDocument {
  const header = headerOf(report);
  const subject = subjectOf(report.round.title);
  return {
    isDraft: report.isDraft,
    header,
    title: ['Báo cáo', subject],
    narrative: narrativeOf(report),
    appendix: {
      name: appendixName(report.form.form.source),
      title: appendixTitle(subject),
      attachedTo: `Kèm theo Báo cáo của ${report.organisation.name}`,
    },
    table: tableOf(report),
    coverage: coverageOf(report),
    recipients: [report.to, report.through].flatMap((body) => (body ? [body.name] : [])).concat('Lưu: VT'),
    signer: signerOf(report.organisation.kind),
    units: report.children.map(({ name, kind, standing }) => ({
      name,
      kind: kindNames[kind],
      standing: standingNames[standing],
      isMissing: standing === PrintedChildStanding.Missing,
    })),
  };
}

/** The name under which the export is saved, without its extension. */
export const exportName = ({ organisation, round, number, isDraft }: PrintedReport): string =>
  `Báo cáo ${organisation.name} ${round.year} bản ${number}${isDraft ? ' dự thảo' : ''}`;

/** The form without a figure, as it is filled in by hand. */
export const emptyForm = (report: PrintedReport): ReportDocument => ({
  ...reportDocument({ ...report, figures: [], texts: [], isDraft: false }),
  coverage: ['Chỉ nhập số nguyên; dấu “–”: không áp dụng; để trống: chưa có số liệu.'],
});

/** By these the file is known again: which form, whose report, of which year. */
export const formMarks = ({ id, form, organisation, round }: PrintedReport): Record<string, string> => ({
  form: form.form.code,
  version: String(form.form.number),
  report: id,
  unit: organisation.name,
  year: String(round.year),
});

export const formName = ({ organisation, round }: PrintedReport): string =>
  `Biểu mẫu ${organisation.name} ${round.year}`;

/** A round is called after its occasion or after its report; the title names what is reported on. */
export function subjectOf(roundTitle: string): string {
  const subject = roundTitle.replace(/^(?:báo cáo|tổng hợp|số liệu|\s)+/iu, '');
  return /^kết quả/iu.test(subject) ? `K${subject.slice(1)}` : `Kết quả tổ chức ${subject}`;
}

/** Broken as the form breaks it: what is counted, then of which occasion. */
function appendixTitle(subject: string): string[] {
  const [, results, occasion] = /^(Kết quả tổ chức) (.+)$/u.exec(subject) ?? [];
  return results && occasion ? [`Tổng hợp số liệu ${results}`, occasion] : ['Tổng hợp số liệu', subject];
}

/** The annex keeps the name that it has in the document which brought the form; of two annexes the second has the figures. */
export function appendixName(source: string): string {
  const numeral = /Phụ lục (?:[IVX]+ và )?([IVX]+)(?!\p{L})/u.exec(source)?.[1];
  return numeral ? `Phụ lục ${numeral}` : 'Phụ lục';
}

/** Bodies above which a letterhead names nobody. */
const standAlone = new Set([OrganisationKind.Government, OrganisationKind.Ministry, OrganisationKind.PeoplesCommittee]);

function headerOf({ organisation, parent, administrativeUnit, round, sentOn }: PrintedReport): ReportHeader {
  return {
    superior: standAlone.has(organisation.kind) ? null : (parent?.name ?? null),
    issuer: organisation.name,
    place: placeName(administrativeUnit.name),
    date: sentOn,
    year: Number(sentOn?.slice(0, 4) ?? round.endsOn.slice(0, 4)),
    code: null,
    // A body whose abbreviation is not known adds it by hand.
    symbol: proposedSymbol('BC', organisation.kind) || 'BC-',
  };
}

function signerOf(kind: OrganisationKind): ReportDocument['signer'] {
  const authority = kind === OrganisationKind.PeoplesCommittee ? ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] : ['THỦ TRƯỞNG'];
  return { authority, instruction: '(Ký tên, đóng dấu)', name: null };
}

function narrativeOf({ form, texts }: PrintedReport): NarrativePart[] {
  const bodies = new Map(texts.map(({ textKey, body }) => [textKey, body]));
  return form.texts
    .filter(({ rowKey }) => rowKey === null)
    .map(({ key, chapter, heading, guidance }) => ({ chapter, heading, guidance, body: bodies.get(key) ?? null }));
}

function tableOf({ form, figures, texts }: PrintedReport): ReportTable {
  const hasUnits = form.rows.some(({ unit }) => unit !== null);
  const bodies = new Map(texts.map(({ textKey, body }) => [textKey, body]));
  const notes = new Map(form.texts.map(({ key, rowKey }) => [rowKey, bodies.get(key) ?? null]));
  const byRow = valuesByRow(form.cells, figures);
  return {
    heads: {
      number: 'TT',
      label: form.measures.length > 1 ? 'Nội dung các hoạt động' : 'Nội dung hoạt động',
      unit: hasUnits ? 'Đơn vị' : null,
      group: 'Số lượng',
      note: 'Ghi chú',
    },
    measures: form.measures.map(({ code, label }) => ({ code, label })),
    rows: form.rows.map(({ key, printedNumber, label, unit, depth, kind }) => ({
      ...numbered(printedNumber, label),
      unit,
      depth,
      kind,
      values: byRow.get(key) ?? {},
      note: notes.get(key) ?? null,
    })),
  };
}

/** A dash or a plus is printed before the label; the column of numbers is for numbers. */
function numbered(printedNumber: string | null, label: string): Pick<TableRow, 'printedNumber' | 'label'> {
  const isMark = printedNumber === '-' || printedNumber === '+';
  return isMark ? { printedNumber: null, label: `${printedNumber} ${label}` } : { printedNumber, label };
}

function valuesByRow(
  cells: PrintedReport['form']['cells'],
  figures: PrintedFigure[],
): Map<number, Record<string, PrintedValue>> {
  const totals = new Map(figures.map(({ cellKey, total }) => [cellKey, total]));
  const rows = new Map<number, Record<string, PrintedValue>>();
  for (const { key, rowKey, measure } of cells) {
    rows.set(rowKey, { ...rows.get(rowKey), [measure]: printed(totals.get(key)) });
  }
  return rows;
}

function printed(quantity: PrintedQuantity | undefined): PrintedValue {
  if (quantity?.state === FigureState.NotApplicable) return 'na';
  return quantity?.value ?? null;
}

const isIn = (standing: PrintedChildStanding): boolean =>
  standing === PrintedChildStanding.Reporting || standing === PrintedChildStanding.Late;

/** What a reader must know of the totals: who is in them, who is not. */
function coverageOf({ consolidates, children, round }: PrintedReport): string[] {
  const demo = round.isDemo ? ['Dữ liệu minh họa, không phải số liệu chính thức.'] : [];
  if (!consolidates) return demo;
  const count = (standing: PrintedChildStanding) => children.filter((child) => child.standing === standing).length;
  const expected = children.length - count(PrintedChildStanding.Closed);
  const arrived = children.filter(({ standing }) => isIn(standing)).length;
  const late = count(PrintedChildStanding.Late);
  const missing = count(PrintedChildStanding.Missing);
  const details = [...(late > 0 ? [`${late} báo cáo muộn`] : []), ...(missing > 0 ? [`${missing} chưa báo cáo`] : [])];
  const sentence = `Số liệu tổng hợp từ ${arrived} trên ${expected} đơn vị báo cáo trực tiếp`;
  return [...demo, details.length > 0 ? `${sentence} (${details.join(', ')}).` : `${sentence}.`];
}
