import { shortDate } from '@app/directives';
import type { OfficialBlock, OfficialDocument } from '@app/documents';
import { type Office, unnumberedPaper } from '@app/issuing';
import { dongText, MoneySource } from '@app/ledger';
import { amountInWords } from '@app/money-rules';
import { type FundHandover, HandoverState } from './fund-handover.entity';
import type { HandoverContent } from './handover-content';
import { placesOf, quantityText } from './handover.rules';

const SOURCES: Readonly<Record<MoneySource, string>> = {
  [MoneySource.CentralBudget]: 'Ngân sách trung ương',
  [MoneySource.ProvinceBudget]: 'Ngân sách tỉnh',
  [MoneySource.CommuneBudget]: 'Ngân sách xã',
  [MoneySource.Association]: 'Kinh phí của Hội',
  [MoneySource.Contribution]: 'Đóng góp, tài trợ',
};

interface Protocol {
  handover: Pick<FundHandover, 'day' | 'state' | 'content' | 'counts' | 'stockCounts' | 'reason' | 'money'>;
  from: { name: string; lastDay: string | null };
  maker: string;
  agreed: Signer | null;
  confirmed: Signer | null;
}

interface Signer {
  name: string;
  inPlaceOf: string | null;
}

const signed = ({ name, inPlaceOf }: Signer): string => (inPlaceOf === null ? name : `${name} (thay ${inPlaceOf})`);

const CAMPAIGN_STATES = {
  planned: 'Đang lập kế hoạch',
  submitted: 'Chờ duyệt',
  approved: 'Đã duyệt',
  posted: 'Đã niêm yết kế hoạch sử dụng',
} as const;

const LAPSING: Readonly<Record<HandoverContent['lapsing'][number]['kind'], string>> = {
  budget: 'Dự toán chờ duyệt, năm',
  cash_count: 'Biên bản kiểm kê quỹ chưa đủ chữ ký',
  gift: 'Khoản ủng hộ bằng tiền chưa lập phiếu thu, ngày',
  publication: 'Công khai quỹ đã trình (bên nhận công bố tiếp)',
};

const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });

interface PaperColumn {
  title: string;
  widthPercent: number;
  align: 'left' | 'center' | 'right';
}

const column = (title: string, widthPercent: number, align: PaperColumn['align'] = 'left'): PaperColumn => ({
  title,
  widthPercent,
  align,
});

/** A heading and a table; nothing where there are no rows. */
const listed = (title: string, columns: PaperColumn[], rows: string[][]): OfficialBlock[] =>
  rows.length === 0 ? [] : [paragraph(title), { kind: 'table', columns, rows }];

/** Biên bản bàn giao quỹ, sổ sách. Units design it themselves; here it lists all that goes over, what was counted, what is only told, and who signs. */
export function protocolPaper(
  office: Office,
  { handover, from, maker, agreed, confirmed }: Protocol,
): OfficialDocument {
  const { day, state, content, reason, money } = handover;
  const isDead = state === HandoverState.Returned || state === HandoverState.Withdrawn;
  return {
    ...unnumberedPaper(office, 'Biên bản', `Bàn giao quỹ, sổ sách của ${from.name}`),
    date: day,
    isDraft: state !== HandoverState.Confirmed,
    body: [
      ...(isDead ? [paragraph('Biên bản này đã trả lại hoặc rút, không còn giá trị.')] : []),
      paragraph(
        `Bên giao: ${from.name}${from.lastDay === null ? '' : ` (hoạt động đến hết ngày ${shortDate(from.lastDay)})`}.`,
      ),
      paragraph(`Bên nhận: ${office.name}.`),
      paragraph(`Sổ kế toán của bên giao được chuyển sang sổ của bên nhận ngày ${shortDate(day)}.`),
      ...(reason === null ? [] : [paragraph(`Bên nhận lập biên bản vì: ${reason}`)]),
      paragraph(`Tổng số tiền: ${dongText(money)} đồng (${amountInWords(money, 'vi')}).`),
      ...listed(
        'Tiền theo quỹ, nguồn, mục đích và nơi giữ',
        [
          column('Quỹ', 26),
          column('Nguồn', 18),
          column('Mục đích', 20),
          column('Nơi giữ', 18),
          column('Số tiền', 18, 'right'),
        ],
        content.money.map(({ fund, source, purpose, place, amount }) => [
          fund,
          SOURCES[source],
          purpose ?? '',
          place,
          dongText(amount),
        ]),
      ),
      ...counted(handover),
      ...listed(
        'Tạm ứng, phải thu, phải trả',
        [column('Tài khoản', 30), column('Quỹ', 30), column('Nguồn', 20), column('Số dư', 20, 'right')],
        content.balances.map(({ account, fund, source, amount }) => [account, fund, SOURCES[source], dongText(amount)]),
      ),
      ...listed(
        'Khoản đang mở',
        [
          column('Nội dung', 46),
          column('Hạn', 14, 'center'),
          column('Còn mở', 20, 'right'),
          column('Chưa quyết toán', 20, 'right'),
        ],
        content.items.map(({ content: what, dueOn, open, outstanding }) => [
          what,
          dueOn === null ? '' : shortDate(dueOn),
          dongText(open),
          dongText(outstanding),
        ]),
      ),
      ...stocked(handover),
      ...listed(
        'Cam kết tài trợ hiện vật, công lao động',
        [column('Nội dung', 60), column('Còn lại', 22, 'right'), column('Hạn', 18, 'center')],
        content.pledges.map(({ what, unit, hundredths, dueOn }) => [
          what,
          `${quantityText(hundredths)} ${unit}`,
          shortDate(dueOn),
        ]),
      ),
      ...listed(
        'Đề nghị tạm ứng chưa duyệt',
        [column('Nội dung', 60), column('Hạn', 18, 'center'), column('Số tiền', 22, 'right')],
        content.advances.map(({ content: what, dueOn, amount }) => [what, shortDate(dueOn), dongText(amount)]),
      ),
      ...listed(
        'Đợt vận động chưa kết thúc',
        [column('Tên', 54), column('Tình trạng', 24), column('Dự toán', 22, 'right')],
        content.campaigns.map(({ name, state: stands, estimate }) => [
          name,
          CAMPAIGN_STATES[stands as keyof typeof CAMPAIGN_STATES],
          dongText(estimate),
        ]),
      ),
      ...listed(
        'Việc còn dở, kết thúc cùng bên giao và không chuyển',
        [column('Việc', 60), column('Của', 40)],
        content.lapsing.map(({ kind, name }) => [LAPSING[kind], name]),
      ),
      ...listed(
        'Dự toán chưa chi, chỉ ghi nhận và không chuyển',
        [column('Dòng dự toán', 60), column('Năm', 15, 'center'), column('Còn lại', 25, 'right')],
        content.budgetLines.map(({ name, year, remains }) => [name, String(year), dongText(remains)]),
      ),
      {
        kind: 'table',
        columns: [column('Bên', 34), column('Họ và tên', 33), column('Chữ ký', 33)],
        rows: [
          ['Người lập biên bản', maker, ''],
          ...(agreed === null ? [] : [['Thủ trưởng bên giao', signed(agreed), '']]),
          ['Thủ trưởng bên nhận', confirmed === null ? '' : signed(confirmed), ''],
        ],
      },
    ],
  };
}

/** Signed, in Vietnamese style. */
const differenceText = (difference: number, text: (much: number) => string): string =>
  difference === 0 ? '0' : `${difference < 0 ? '−' : ''}${text(Math.abs(difference))}`;

function stocked({ content, stockCounts }: Protocol['handover']): OfficialBlock[] {
  const countOf = new Map(stockCounts.map((count) => [count.itemKey, count]));
  return listed(
    'Hiện vật trong kho, kiểm kê',
    [
      column('Hiện vật', 26),
      column('Đơn vị tính', 14),
      column('Theo sổ kho', 14, 'right'),
      column('Thực tế', 12, 'right'),
      column('Chênh lệch', 12, 'right'),
      column('Giải thích', 22),
    ],
    content.stock.map(({ key, name, unit, hundredths }) => {
      const count = countOf.get(key);
      return [
        name,
        unit,
        quantityText(hundredths),
        count ? quantityText(count.counted) : '',
        differenceText(count ? count.counted - hundredths : 0, quantityText),
        count?.explanation ?? '',
      ];
    }),
  );
}

function counted({ content, counts }: Protocol['handover']): OfficialBlock[] {
  const countOf = new Map(counts.map((count) => [count.placeKey, count]));
  return listed(
    'Kiểm đếm tiền mặt, đối chiếu số dư tài khoản',
    [
      column('Nơi giữ', 26),
      column('Theo sổ', 18, 'right'),
      column('Thực tế', 18, 'right'),
      column('Chênh lệch', 14, 'right'),
      column('Giải thích', 24),
    ],
    placesOf(content.money).map(({ placeKey, place, booked }) => {
      const count = countOf.get(placeKey);
      const difference = count ? count.counted - booked : 0;
      return [
        place,
        dongText(booked),
        count ? dongText(count.counted) : '',
        differenceText(difference, dongText),
        count?.explanation ?? '',
      ];
    }),
  );
}
