import { DeadlineBoundary } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { type FormSource, partsOf, weekDistrict, weekProvince } from '@app/forms';
import { appendixName, exportName, reportDocument, subjectOf } from './report-export.rules';
import {
  FigureState,
  PrintedChildStanding,
  type PrintedQuantity,
  type PrintedReport,
  ReportState,
  ReportVersionKind,
} from '@app/reporting';

const number = (value: number): PrintedQuantity => ({ state: FigureState.Number, value });
const notApplicable: PrintedQuantity = { state: FigureState.NotApplicable, value: null };
const missing: PrintedQuantity = { state: 'missing', value: null };

function printedReport(
  source: FormSource,
  totals: Record<string, PrintedQuantity>,
  more: Partial<PrintedReport> = {},
): PrintedReport {
  const { version, ...parts } = partsOf(source);
  const committee = { name: 'Ủy ban nhân dân tỉnh Lai Châu', kind: OrganisationKind.PeoplesCommittee };
  return {
    id: 'Report',
    state: ReportState.Submitted,
    number: 1,
    versionKind: ReportVersionKind.Original,
    isDraft: false,
    sentOn: '2024-10-24',
    round: {
      title: 'Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      year: 2024,
      startsOn: '2024-10-01',
      endsOn: '2024-10-07',
      isDemo: false,
    },
    directive: null,
    due: { on: '2024-10-30', boundary: DeadlineBoundary.Before },
    organisation: committee,
    parent: { name: 'Chính phủ', kind: OrganisationKind.Government },
    to: { name: 'Bộ Giáo dục và Đào tạo', kind: OrganisationKind.Ministry },
    through: null,
    administrativeUnit: { name: 'Tỉnh Lai Châu', kind: 'tỉnh', level: AdministrativeLevel.Province },
    form: { form: version, ...parts, cellByKey: new Map(parts.cells.map((cell) => [cell.key, cell])) },
    figures: parts.cells.map(({ key, code }) => ({
      cellKey: key,
      cellCode: code,
      own: missing,
      below: missing,
      total: totals[code] ?? missing,
      numbered: 0,
      notApplicable: 0,
    })),
    texts: parts.texts.map(({ key, heading }) => ({ textKey: key, body: `Về ${heading}` })),
    consolidates: true,
    children: [
      { name: 'Trường A', kind: OrganisationKind.PrimarySchool, standing: PrintedChildStanding.Reporting },
      { name: 'Trường B', kind: OrganisationKind.PrimarySchool, standing: PrintedChildStanding.Late },
      { name: 'Trường C', kind: OrganisationKind.PrimarySchool, standing: PrintedChildStanding.Missing },
      { name: 'Trường D', kind: OrganisationKind.PrimarySchool, standing: PrintedChildStanding.Closed },
    ],
    ...more,
  };
}

describe('the printed form of the province', () => {
  const document = reportDocument(
    printedReport(weekProvince, { '1/count': number(12), '1.4b/people': notApplicable, '10.1/count': number(0) }),
  );
  const rowOf = (label: string) => document.table.rows.find((row) => row.label.startsWith(label));

  it('has the two measures under one head and all rows of the form', () => {
    expect(document.table.measures.map(({ label }) => label)).toEqual(['Số lớp/số cuộc thi', 'Người']);
    expect(document.table.heads.unit).toBe('Đơn vị');
    expect(document.table.rows).toHaveLength(weekProvince.rows.length);
  });

  it('keeps the row without a number without one', () => {
    expect(rowOf('Học nghề cho lao động nông thôn')?.printedNumber).toBeNull();
  });

  it('tells zero, not applicable, missing and a measure that is not asked for apart', () => {
    expect(rowOf('Các lớp bồi dưỡng, tập huấn tổ chức')?.values).toEqual({ count: 12 });
    expect(rowOf('Học nghề')?.values).toEqual({ count: null, people: 'na' });
    expect(rowOf('Ngân sách nhà nước')?.values).toEqual({ count: 0 });
  });

  it('puts the text of the last row into the table and not into the narrative', () => {
    expect(rowOf('Các nội dung khác')?.note).toContain('Về 11.');
    expect(document.narrative.map(({ heading }) => heading)).not.toContain('11. Các nội dung khác (nếu có)');
  });

  it('says who is in the totals and leaves ceased units out of the count', () => {
    expect(document.coverage).toEqual([
      'Số liệu tổng hợp từ 2 trên 3 đơn vị báo cáo trực tiếp (1 báo cáo muộn, 1 chưa báo cáo).',
    ]);
    expect(document.units.filter(({ isMissing }) => isMissing).map(({ name }) => name)).toEqual(['Trường C']);
  });

  it('has the letterhead of a committee, which names nobody above it', () => {
    expect(document.header).toEqual({
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
      place: 'Lai Châu',
      date: '2024-10-24',
      year: 2024,
      code: null,
      symbol: 'BC-UBND',
    });
    expect(document.recipients).toEqual(['Bộ Giáo dục và Đào tạo', 'Lưu: VT']);
  });
});

describe('the printed form of the district', () => {
  const document = reportDocument(printedReport(weekDistrict, { '2.1/result': number(9) }));

  it('has one measure and no column of units', () => {
    expect(document.table.heads.unit).toBeNull();
    expect(document.table.measures).toHaveLength(1);
  });

  it('prints the dash of a line before its label', () => {
    expect(document.table.rows[2]).toMatchObject({
      printedNumber: null,
      label: '- Số bài viết trên các báo',
      values: { result: 9 },
    });
  });
});

describe('names in print', () => {
  it.each([
    ['Tuần lễ hưởng ứng học tập suốt đời năm 2024', 'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024'],
    ['Báo cáo kết quả tổ chức Tuần lễ năm 2024', 'Kết quả tổ chức Tuần lễ năm 2024'],
  ])('makes the subject of "%s"', (title, subject) => {
    expect(subjectOf(title)).toBe(subject);
  });

  it.each([
    ['Phụ lục II kèm theo Kế hoạch', 'Phụ lục II'],
    ['Phụ lục I và II kèm theo Kế hoạch', 'Phụ lục II'],
    ['Phụ lục kèm theo Kế hoạch', 'Phụ lục'],
  ])('calls the annex of "%s" as its source does', (source, name) => {
    expect(appendixName(source)).toBe(name);
  });

  it('names the file after unit, year and version, and marks a draft', () => {
    const report = printedReport(weekDistrict, {}, { isDraft: true, number: 2 });
    expect(exportName(report)).toBe('Báo cáo Ủy ban nhân dân tỉnh Lai Châu 2024 bản 2 dự thảo');
  });
});
