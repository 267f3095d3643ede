import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderAccountBookPdf } from './account-book-pdf';
import { type AccountBookSheet, amountText } from './account-book-sheet';
import { renderAccountBookXlsx } from './account-book-xlsx';

const LONG =
  'Mua sách, vở, đồ dùng học tập và xe đạp tặng học sinh nghèo vượt khó học giỏi nhân dịp khai giảng năm học mới';

interface Made {
  number: string;
  amount: number;
  running: number;
}

/** A cash book of so many lines, in and out by chance that is the same each time. */
function book(count: number, opening = 12_500_000): { sheet: AccountBookSheet; made: Made[] } {
  let seed = 7;
  const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  let running = opening;
  const made = Array.from({ length: count }, (_, at): Made => {
    const wish = (chance(3) === 0 ? -1 : 1) * (chance(900) + 1) * 1000;
    const amount = running + wish < 0 ? -wish : wish;
    running += amount;
    return { number: `${amount > 0 ? 'PT' : 'PC'} ${at + 1}/2026`, amount, running };
  });
  const of = (sign: 1 | -1): number => made.reduce((sum, { amount }) => sum + Math.max(0, sign * amount), 0);
  const sheet: AccountBookSheet = {
    organisation: 'Hội Khuyến học tỉnh Lai Châu',
    address: 'Tỉnh Lai Châu',
    title: 'Sổ quỹ tiền mặt',
    period: 'Từ ngày 01/11/2026 đến ngày 30/11/2026',
    notes: ['Két: Két tiền mặt'],
    columns: [
      { title: 'Ngày', as: 'day' },
      { title: 'Số chứng từ', as: 'text' },
      { title: 'Diễn giải', as: 'text', share: 4 },
      { title: 'Thu', as: 'amount', carry: 'sum' },
      { title: 'Chi', as: 'amount', carry: 'sum' },
      { title: 'Tồn', as: 'amount', carry: 'last' },
    ],
    opening: { title: 'Số dư đầu kỳ', amounts: [null, null, opening] },
    rows: made.map(({ number, amount, running: left }, at) => [
      '2026-11-30',
      number,
      at % 7 === 0 ? LONG : 'Ủng hộ',
      amount > 0 ? amount : null,
      amount < 0 ? -amount : null,
      left,
    ]),
    closing: [
      { title: 'Cộng phát sinh trong kỳ', amounts: [of(1), of(-1), null] },
      { title: 'Số dư cuối kỳ', amounts: [null, null, running] },
    ],
    signers: ['Người lập', 'Thủ trưởng'],
  };
  return { sheet, made };
}

async function pagesOf(file: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

const amounts = (text: string | undefined): number[] =>
  (text ?? '')
    .trim()
    .split(' ')
    .map((amount) => Number(amount.replaceAll('.', '')));

/** Of each page, how far above its foot what is carried over stands, in points. */
async function footsOf(file: Buffer): Promise<number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await (await pdf.getPage(at + 1)).getTextContent()).items),
  );
  return pages.flatMap((items) =>
    items.flatMap((item) => ('str' in item && item.str.startsWith('Cộng mang') ? [Number(item.transform[5])] : [])),
  );
}

describe('a printed book of money', () => {
  it('carries over at the foot of each page what its lines come to, and the same at the head of the next', async () => {
    const { sheet, made } = book(200);
    const file = await renderAccountBookPdf(sheet);
    const pages = await pagesOf(file);
    expect(pages.length).toBeGreaterThan(5);
    // Between the last line and the number of the page, whose margin is 14 mm.
    expect(Math.min(...(await footsOf(file)))).toBeGreaterThan(40);
    let seen = 0;
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Ngày Số chứng từ Diễn giải Thu Chi Tồn');
      expect(page).toContain(`Trang ${at + 1}`);
      const head = /Cộng trang trước mang sang ([\d. ]+?) (?=\d\d\/\d\d\/|Cộng|Số)/.exec(page);
      const foot = /Cộng mang sang trang sau ([\d.]+ [\d.]+ [\d.]+)/.exec(page);
      const toldBefore = made.slice(0, seen);
      const numbers = [...page.matchAll(/P[TC] (\d+)\/2026/g)].map(([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, place) => seen + place + 1));
      seen += numbers.length;
      const sums = (lines: readonly Made[]): number[] => [
        lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
        lines.reduce((sum, { amount }) => sum - Math.min(0, amount), 0),
        lines.at(-1)!.running,
      ];
      if (at === 0) expect(head).toBeNull();
      else expect(amounts(head?.[1])).toEqual(sums(toldBefore));
      if (at === pages.length - 1) expect(foot).toBeNull();
      else expect(amounts(foot?.[1])).toEqual(sums(made.slice(0, seen)));
    }
    expect(seen).toBe(200);
    expect(pages[0]).toContain(`Số dư đầu kỳ ${amountText(12_500_000)}`);
    expect(pages.at(-1)).toContain(`Số dư cuối kỳ ${amountText(made.at(-1)!.running)}`);
    expect(pages.at(-1)).toContain(`Sổ này có ${String(pages.length).padStart(2, '0')} trang`);
  });

  it('loses nothing of a text that is longer than a page, and counts its line once', async () => {
    const { sheet } = book(3);
    const words = Array.from({ length: 900 }, (_, at) => `chữ${at}`);
    const rows = sheet.rows.map((row, at) => (at === 1 ? [...row.slice(0, 2), words.join(' '), ...row.slice(3)] : row));
    const pages = await pagesOf(await renderAccountBookPdf({ ...sheet, rows }));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.join(' ');
    expect(words.filter((word) => !text.includes(`${word} `))).toEqual([]);
    const [, foot] = /Cộng mang sang trang sau ([\d.]+ [\d.]+ [\d.]+)/.exec(text)!;
    const written = sheet.rows.slice(0, 2);
    expect(amounts(foot)[0]).toBe(written.reduce((sum, row) => sum + Number(row[3] ?? 0), 0));
  });

  it('is a page with the balances alone where nothing moved', async () => {
    const pages = await pagesOf(await renderAccountBookPdf(book(0).sheet));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Số dư cuối kỳ 12.500.000');
    expect(pages[0]).not.toContain('mang sang');
  });

  it('is a workbook of numbers and days that adds up by itself', async () => {
    const { sheet, made } = book(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await renderAccountBookXlsx(sheet)) as unknown as ArrayBuffer);
    const page = workbook.worksheets[0]!;
    const heads = 7;
    expect(page.getRow(heads).values).toEqual([undefined, 'Ngày', 'Số chứng từ', 'Diễn giải', 'Thu', 'Chi', 'Tồn']);
    expect(page.pageSetup.printTitlesRow).toBe(`${heads}:${heads}`);
    const first = page.getRow(heads + 2);
    expect(first.getCell(1).value).toEqual(new Date('2026-11-30T00:00:00Z'));
    expect(first.getCell(1).numFmt).toBe('dd/mm/yyyy');
    expect(first.getCell(6).numFmt).toBe('#,##0');
    const cell = (row: number, column: number): number => Number(page.getRow(row).getCell(column).value ?? 0);
    let [debit, credit] = [0, 0];
    for (let row = heads + 2; row < heads + 2 + made.length; row += 1) {
      debit += cell(row, 4);
      credit += cell(row, 5);
      expect(cell(row, 6)).toBe(12_500_000 + debit - credit);
    }
    expect([cell(page.rowCount - 1, 4), cell(page.rowCount - 1, 5)]).toEqual([debit, credit]);
    expect(cell(page.rowCount, 6)).toBe(made.at(-1)!.running);
  });
});
