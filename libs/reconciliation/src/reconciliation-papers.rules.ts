import { shortDate } from '@app/directives';
import type { OfficialBlock, OfficialDocument } from '@app/documents';
import { type Office, unnumberedPaper } from '@app/issuing';
import { dongText, type MoneyPlace, type Voucher } from '@app/ledger';
import { amountInWords } from '@app/money-rules';
import { type CashCount, CountSeat } from './cash-count.entity';
import type { BankReconciliation } from './reconciliation.view';

const SEATS: Readonly<Record<CountSeat, string>> = {
  [CountSeat.Treasurer]: 'Thủ quỹ',
  [CountSeat.Accountant]: 'Phụ trách kế toán',
  [CountSeat.Head]: 'Thủ trưởng đơn vị',
  [CountSeat.Witness]: 'Người chứng kiến',
};

interface Minutes {
  count: Pick<CashCount, 'day' | 'counted' | 'booked' | 'difference' | 'pieces'>;
  place: string;
  explanation: string | null;
  isWithdrawn: boolean;
  signers: readonly { seat: CountSeat; name: string }[];
  witnesses: readonly string[];
}

const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });

/** With its sign: what lies there beyond the books, or is missing. */
const differenceText = (difference: number): string =>
  difference === 0
    ? 'Chênh lệch: không.'
    : `Chênh lệch: ${difference > 0 ? 'thừa' : 'thiếu'} ${dongText(Math.abs(difference))} đồng.`;

/** Biên bản kiểm kê quỹ. Units design it themselves; here it says what was counted, what the books held, the difference, and who signs. */
export function countMinutes(office: Office, said: Minutes): OfficialDocument {
  const { count, place, explanation, isWithdrawn, signers, witnesses } = said;
  const present = [
    ...signers.map(({ seat, name }) => `${name} (${SEATS[seat]})`),
    ...witnesses.map((name) => `${name} (${SEATS.witness})`),
  ];
  return {
    ...unnumberedPaper(office, 'Biên bản', `Kiểm kê quỹ tiền mặt ngày ${shortDate(count.day)}`),
    date: count.day,
    isDraft: isWithdrawn,
    body: [
      ...(isWithdrawn ? [paragraph('Biên bản này đã hủy.')] : []),
      paragraph(`Nơi giữ tiền: ${place}.`),
      paragraph(`Thành phần: ${present.join('; ')}.`),
      ...pieceTable(count.pieces),
      paragraph(`Số tiền đếm được: ${dongText(count.counted)} đồng (${amountInWords(count.counted, 'vi')}).`),
      paragraph(`Số dư theo sổ kế toán: ${dongText(count.booked)} đồng.`),
      paragraph(differenceText(count.difference)),
      ...(count.difference === 0 ? [] : [paragraph(`Giải thích: ${explanation ?? 'chưa có.'}`)]),
      {
        kind: 'table',
        columns: [
          { title: 'Chức danh', widthPercent: 30, align: 'left' },
          { title: 'Họ và tên', widthPercent: 35, align: 'left' },
          { title: 'Chữ ký', widthPercent: 35, align: 'left' },
        ],
        rows: [
          ...signers.map(({ seat, name }) => [SEATS[seat], name, '']),
          ...witnesses.map((name) => [SEATS.witness, name, '']),
        ],
      },
    ],
  };
}

function pieceTable(pieces: CashCount['pieces']): OfficialBlock[] {
  if (pieces.length === 0) return [];
  const ordered = pieces.toSorted((one, other) => other.note - one.note);
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Mệnh giá', widthPercent: 34, align: 'right' },
        { title: 'Số tờ', widthPercent: 26, align: 'right' },
        { title: 'Thành tiền', widthPercent: 40, align: 'right' },
      ],
      rows: ordered.map(({ note, pieces: many }) => [dongText(note), dongText(many), dongText(note * many)]),
    },
  ];
}

interface Reconciled {
  place: Pick<MoneyPlace, 'name' | 'bank' | 'accountNumber'>;
  found: BankReconciliation;
  moves: readonly { day: string; amount: number; voucher: Pick<Voucher, 'book' | 'number' | 'year' | 'content'> }[];
}

/** Bảng đối chiếu số dư tiền gửi: what the bank says, what the books say, and each thing between them. */
export function reconciliationPaper(office: Office, { place, found, moves }: Reconciled): OfficialDocument {
  const { on, bank, books, openLines, openLineCount, openMoveCount, unexplained } = found;
  const account = [place.name, place.bank, place.accountNumber].filter(Boolean).join(', ');
  return {
    ...unnumberedPaper(office, 'Bảng đối chiếu', `Số dư tiền gửi đến hết ngày ${shortDate(on)}`),
    date: on,
    body: [
      paragraph(`Tài khoản: ${account}.`),
      paragraph(`Số dư theo sao kê: ${bank === null ? 'sao kê không ghi' : `${dongText(bank)} đồng`}.`),
      paragraph(`Số dư theo sổ kế toán: ${dongText(books)} đồng.`),
      ...listed(
        'Ngân hàng đã ghi, sổ chưa ghi',
        openLines.map(({ day, content, reference, amount }) => [
          shortDate(day),
          content,
          reference ?? '',
          dongText(amount),
        ]),
        openLineCount,
        found.openLineSum,
      ),
      ...listed(
        'Sổ đã ghi, ngân hàng chưa ghi',
        moves.map(({ day, amount, voucher: { book, number, year, content } }) => [
          shortDate(day),
          content,
          `${book} ${number}/${year}`,
          dongText(amount),
        ]),
        openMoveCount,
        found.openMoveSum,
      ),
      ...(unexplained === null
        ? []
        : [
            paragraph(
              unexplained === 0
                ? 'Chênh lệch đã giải thích hết.'
                : `Còn chưa giải thích: ${dongText(unexplained)} đồng.`,
            ),
          ]),
    ],
  };
}

function listed(title: string, rows: string[][], count: number, sum: number): OfficialBlock[] {
  const heading = paragraph(`${title}: ${count} khoản, cộng ${dongText(sum)} đồng.`);
  if (rows.length === 0) return [heading];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: 'Ngày', widthPercent: 15, align: 'center' },
        { title: 'Nội dung', widthPercent: 45, align: 'left' },
        { title: 'Số', widthPercent: 20, align: 'left' },
        { title: 'Số tiền', widthPercent: 20, align: 'right' },
      ],
      rows,
    },
  ];
}
