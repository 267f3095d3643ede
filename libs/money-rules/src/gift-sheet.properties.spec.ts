import { expect, describe, it } from '@jest/globals';
import type { SheetCell, SheetLine } from '@app/nomination-sheets';
import fc from 'fast-check';
import { cpuTimeOf } from '../../../test/support/cpu-time.ts';
import { type GiftRow, type GiftSheet, MOST_GIFT_LINES, readGiftSheet } from './index.ts';

const linesOf = (...lines: SheetCell[][]): SheetLine[] =>
  lines.flatMap((cells, at) => {
    const filled = new Map([...cells.entries()].filter(([, cell]) => cell !== ''));
    return filled.size === 0 ? [] : [{ at: at + 1, cells: filled }];
  });

const giftsOf = ({ gifts }: GiftRow): string =>
  gifts
    .map((gift) =>
      gift.kind === 'money'
        ? String(gift.dong)
        : gift.kind === 'labour'
          ? `${gift.quantity} ${gift.unit}`
          : [gift.quantity, gift.unit, gift.what, gift.worth].filter((part) => part !== null).join(' '),
    )
    .join(' + ');
const asked = ({ faults }: GiftRow): string => faults.map(({ column, code }) => `${column} ${code}`).join(', ');
const totalsOf = ({ totals }: GiftSheet) =>
  totals.map(({ at, fault }) => [at, fault?.code ?? null, fault?.params.difference]);

/** A row, and by construction what is read of it and what is asked. */
interface Planted {
  amount: SheetCell;
  goods: string;
  note: string;
  gifts: string;
  dong: number;
  asks: string;
  hidesMoney: boolean;
}
const row = (of: Partial<Planted>): Planted => ({
  amount: '',
  goods: '',
  note: '',
  gifts: '',
  dong: 0,
  asks: '',
  hidesMoney: false,
  ...of,
});
const thousands = fc.integer({ min: 1, max: 9_999 });
const planted: fc.Arbitrary<Planted> = fc.oneof(
  thousands.map((count) => row({ amount: count, gifts: `${count}000`, dong: count * 1_000 })),
  thousands.map((count) => row({ amount: `${count}k`, gifts: `${count}000`, dong: count * 1_000 })),
  fc
    .integer({ min: 1, max: 99 })
    .map((count) => row({ amount: `${count}tr5`, gifts: `${count}500000`, dong: count * 1_000_000 + 500_000 })),
  fc.integer({ min: 1, max: 99 }).map((count) => row({ goods: `${count} bộ sách`, gifts: `${count} bộ sách` })),
  thousands.map((count) =>
    row({ amount: count, goods: '2 xe đạp', gifts: `${count}000 + 2 xe đạp`, dong: count * 1_000 }),
  ),
  thousands.map((count) =>
    row({
      amount: count,
      note: 'chưa nộp',
      gifts: `${count}000`,
      dong: count * 1_000,
      asks: 'note GIFT_NOT_YET_GIVEN',
    }),
  ),
  fc.constantFrom(
    row({ amount: '200.000', asks: 'amount AMOUNT_AMBIGUOUS', hidesMoney: true }),
    row({ amount: 200_000, asks: 'amount GIFT_UNIT_DOUBTFUL', hidesMoney: true }),
    row({ amount: '-50', asks: 'amount AMOUNT_NEGATIVE', hidesMoney: true }),
    row({ amount: '#REF!', asks: 'amount GIFT_CELL_BROKEN', hidesMoney: true }),
    row({ amount: '200 ngìn', asks: 'amount GIFT_WHAT_UNCLEAR', hidesMoney: true }),
    row({ goods: 'Sách', asks: 'quantity GIFT_QUANTITY_MISSING' }),
    row({ asks: 'null GIFT_NOTHING', hidesMoney: true }),
  ),
);

const nameOf = (nth: number): string => `Anh Thứ ${String.fromCharCode(65 + Math.floor(nth / 26), 65 + (nth % 26))}`;

describe('any list', () => {
  const HEADINGS = {
    name: ['Họ và tên', 'Nguoi ung ho', 'Đơn vị, cá nhân'],
    goods: ['Hiện vật', 'HIEN VAT'],
    note: ['Ghi chú', 'Ghi chu'],
  };
  const places = fc.shuffledSubarray(['name', 'amount', 'goods', 'note'], { minLength: 4 });
  const part = fc.tuple(fc.array(planted, { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 0, 300_500, -300_500));

  it('with planted faults is read whole, asked at its rows and compared with its sums', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        places,
        fc.nat(2),
        fc.constantFrom(0, 300_500),
        (parts, titles, order, nth, off) => {
          const line = (cells: Record<string, SheetCell>): SheetCell[] => [
            cells.number ?? '',
            ...order.map((column) => cells[column] ?? ''),
          ];
          const lines: SheetCell[][] = Array.from({ length: titles }, (_, at) => [`Tiêu đề ${at}`]);
          lines.push(
            line({
              number: 'STT',
              name: HEADINGS.name[nth]!,
              amount: 'Số tiền (nghìn đồng)',
              goods: HEADINGS.goods[nth % 2]!,
              note: HEADINGS.note[nth % 2]!,
            }),
          );
          const rows: unknown[][] = [];
          const totals: unknown[][] = [];
          const sums = { whole: 0, open: 0 };
          for (const [nthPart, [plants, slip]] of parts.entries()) {
            lines.push([], [`${['I', 'II', 'III', 'IV'][nthPart]}. Phần`]);
            const sum = plants.reduce((added, { dong }) => added + dong, 0);
            // A sum is never below zero.
            const wrong = sum + slip < 0 ? 300_500 : slip;
            const open = plants.filter(({ hidesMoney }) => hidesMoney).length;
            for (const { amount, goods, note, gifts, asks } of plants) {
              lines.push(line({ number: rows.length + 1, name: nameOf(rows.length), amount, goods, note }));
              rows.push([lines.length, nameOf(rows.length), gifts, asks]);
            }
            lines.push(line({ name: 'Cộng', amount: wrong === 0 ? sum / 1_000 : `${sum + wrong}đ` }));
            totals.push([
              lines.length,
              wrong === 0 ? null : open > 0 ? 'GIFT_TOTAL_OPEN' : 'GIFT_TOTAL_DIFFERS',
              wrong === 0 ? undefined : wrong,
            ]);
            sums.whole += sum;
            sums.open += open;
          }
          lines.push(line({ name: 'Tổng cộng', amount: `${sums.whole + off}đ` }), ['Người lập', '', 'Ký tên']);
          totals.push([
            lines.length - 1,
            off === 0 ? null : sums.open > 0 ? 'GIFT_TOTAL_OPEN' : 'GIFT_TOTAL_DIFFERS',
            off === 0 ? undefined : off,
          ]);
          const read = readGiftSheet(linesOf(...lines));
          expect(read.rows.map((one) => [one.at, one.giver, giftsOf(one), asked(one)])).toEqual(rows);
          expect(totalsOf(read)).toEqual(totals);
          const told = new Set([...read.rows, ...read.totals, ...read.passedOver].map(({ at }) => at));
          expect(linesOf(...lines).filter(({ at }) => !told.has(at))).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 200) },
    );
  });

  it('is read in time that grows as it does, and not beyond its bound', () => {
    const listOf = (count: number) =>
      linesOf(
        ['STT', 'Họ tên', 'Số tiền', 'Hiện vật'],
        ...Array.from({ length: count }, (_, at): SheetCell[] => [
          at + 1,
          `Anh Ba ${at % 7}A (xóm ${at % 9})`,
          '1 tr + 20 quyển vở',
          at % 3 ? '' : '2 xe đạp',
        ]),
      );
    readGiftSheet(listOf(200));
    const [few, many] = [listOf(500), listOf(2_000)].map((lines) => cpuTimeOf(() => readGiftSheet(lines)));
    expect(many! / few!).toBeLessThan(8);
    expect(many).toBeLessThan(2_000);
    const long = readGiftSheet(linesOf(...Array.from({ length: MOST_GIFT_LINES + 20 }, () => ['Họ tên'])));
    expect([long.passedOver.length, long.leftOut]).toEqual([MOST_GIFT_LINES, 20]);
  });
});
