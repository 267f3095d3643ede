import type { OfficialBlock, OfficialDocument } from '@app/documents';
import { type Office, unnumberedPaper } from '@app/issuing';
import { dongText } from '@app/ledger';
import { booksSaid } from './fund-page';
import { quantityText } from './fund-page-parts';
import { FUND_WORDS } from './fund-page.words';
import { contributionsOf, type NamedSum, type PublishedLine, SECTIONS, type Section, sumOf } from './published-content';
import type { ShownGiver, ShownPublication } from './shown-publication';

/** Givers on paper; whoever wants all of more takes the file. */
export const GIVERS_ON_PAPER = 3000;

interface Paper {
  shown: ShownPublication;
  named: NamedSum;
  givers: readonly ShownGiver[];
}

const WORDS = FUND_WORDS.vi;
const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
const heading = (text: string): OfficialBlock => ({ kind: 'heading', level: 2, text });

/** Báo cáo công khai: a year of a fund with its tables, as it stands on its page. */
export function publicationPaper(office: Office, { shown, named, givers }: Paper): OfficialDocument {
  const { content, year, edition, publishedOn, closedThrough, reason } = shown;
  const { lines } = content;
  const sections = SECTIONS.filter((section) => section !== 'other' || lines.some((line) => line.section === 'other'));
  const details = (['income', 'expenditure', 'other', 'closing'] as const).flatMap((section, at) =>
    detail(`${at + 2}. ${WORDS.sections[section]}`, lines, section),
  );
  return {
    ...unnumberedPaper(office, 'Báo cáo', `Công khai thu, chi năm ${year} của ${content.fund}`),
    date: publishedOn,
    isDraft: edition === null,
    body: [
      paragraph(booksSaid(closedThrough, year, 'vi')),
      ...(reason === null ? [] : [paragraph(`Bản đính chính. Lý do: ${reason}`)]),
      heading('1. Tổng hợp'),
      {
        kind: 'table',
        columns: [
          { title: 'Chỉ tiêu', widthPercent: 65, align: 'left' },
          { title: 'Số tiền (đồng)', widthPercent: 35, align: 'right' },
        ],
        rows: sections.map((section) => [WORDS.sections[section], dongText(sumOf(lines, section))]),
      },
      ...details,
      heading('6. Hiện vật, ngày công'),
      ...goodsTable(shown),
      heading('7. Người đóng góp, tài trợ'),
      paragraph(givenSaid(shown, named)),
      ...giverTable(givers, named.givers),
      heading('8. Các đợt vận động'),
      ...campaignTable(shown),
    ],
  };
}

/** Of whom the money is, as the page tells it. */
function givenSaid({ content: { lines, given } }: ShownPublication, named: NamedSum): string {
  const money = contributionsOf(lines);
  const said = [
    `Tiền đóng góp, tài trợ trong năm: ${dongText(money)} đồng`,
    `của ${dongText(named.givers)} tổ chức, cá nhân có nêu tên: ${dongText(named.amount)} đồng`,
    `không nêu tên: ${dongText(given - named.amount)} đồng`,
    ...(money === given ? [] : [`${WORDS.fields.returned.toLowerCase()}: ${dongText(money - given)} đồng`]),
  ];
  return `${said.join('; ')}.`;
}

function detail(title: string, lines: readonly PublishedLine[], section: Section): OfficialBlock[] {
  const own = lines.filter((line) => line.section === section);
  if (own.length === 0) return [heading(title), paragraph('Không có.')];
  return [
    heading(title),
    {
      kind: 'table',
      columns: [
        { title: 'Nội dung', widthPercent: 28, align: 'left' },
        { title: 'Nguồn', widthPercent: 20, align: 'left' },
        { title: 'Mục đích', widthPercent: 26, align: 'left' },
        { title: 'Số suất', widthPercent: 8, align: 'right' },
        { title: 'Số tiền (đồng)', widthPercent: 18, align: 'right' },
      ],
      rows: own.map(({ account, source, purpose, count, amount }) => [
        account?.nameVi ?? WORDS.sections[section],
        WORDS.sources[source],
        purpose ?? '',
        count === null ? '' : String(count),
        dongText(amount),
      ]),
    },
  ];
}

function goodsTable({ content: { goods } }: ShownPublication): OfficialBlock[] {
  if (goods.length === 0) return [paragraph('Không có.')];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Hiện vật, ngày công', widthPercent: 40, align: 'left' },
        { title: 'Đơn vị tính', widthPercent: 16, align: 'left' },
        { title: 'Đã nhận', widthPercent: 16, align: 'right' },
        { title: 'Đã trao', widthPercent: 16, align: 'right' },
        { title: '', widthPercent: 12, align: 'left' },
      ],
      rows: goods.map(({ what, unit, hundredths, handedOut, isShared }) => [
        what,
        unit,
        quantityText(hundredths),
        quantityText(handedOut),
        isShared ? WORDS.shared : '',
      ]),
    },
  ];
}

function giverTable(givers: readonly ShownGiver[], all: number): OfficialBlock[] {
  const named = givers.filter(({ name }) => name !== null);
  if (named.length === 0) return [];
  const table: OfficialBlock = {
    kind: 'table',
    columns: [
      { title: 'Tên', widthPercent: 42, align: 'left' },
      { title: 'Số tiền (đồng)', widthPercent: 20, align: 'right' },
      { title: 'Hiện vật, ngày công', widthPercent: 38, align: 'left' },
    ],
    rows: named.map(({ name, amount, goods }) => [
      name!,
      amount === 0 ? '' : dongText(amount),
      goods.map(({ what, unit, hundredths }) => `${quantityText(hundredths)} ${unit} ${what}`).join('; '),
    ]),
  };
  const rest = all - givers.length;
  return rest > 0
    ? [table, paragraph(`Còn ${dongText(rest)} tổ chức, cá nhân: danh sách đầy đủ ở tệp .xlsx, .csv.`)]
    : [table];
}

function campaignTable({ content: { campaigns } }: ShownPublication): OfficialBlock[] {
  if (campaigns.length === 0) return [paragraph('Không có.')];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Đợt vận động', widthPercent: 30, align: 'left' },
        { title: 'Dự toán', widthPercent: 16, align: 'right' },
        { title: 'Thu trong năm', widthPercent: 16, align: 'right' },
        { title: 'Chi trong năm', widthPercent: 16, align: 'right' },
        { title: 'Kết quả', widthPercent: 22, align: 'left' },
      ],
      rows: campaigns.map(({ name, estimate, received, used, result }) => [
        name,
        dongText(estimate),
        dongText(received),
        dongText(used),
        result ?? '',
      ]),
    },
  ];
}
