import { extractText, getDocumentProxy } from 'unpdf';
import { renderVoucherPdf } from './voucher-pdf';
import type { VoucherSheet } from './voucher-sheet';

const place = (role: string, name: string | null) => ({
  role,
  hint: 'Ký, họ tên',
  name,
  signedAt: name === null ? null : 'Đã ký trên hệ thống 30/11/2026',
});

function voucher(lines: number, over: Partial<VoucherSheet> = {}): VoucherSheet {
  const amount = lines * 500_000;
  return {
    organisation: 'Hội Khuyến học tỉnh Lai Châu',
    address: 'Tỉnh Lai Châu',
    title: 'Phiếu chi',
    subtitle: null,
    number: 'PC 12/2026',
    dateLine: 'Ngày 30 tháng 11 năm 2026',
    mark: null,
    facts: [
      { label: 'Người nhận tiền', text: 'Nguyễn Văn Ví Dụ' },
      { label: 'Địa chỉ', text: null },
      { label: 'Nội dung', text: 'Thưởng học sinh giỏi' },
      { label: 'Theo văn bản', text: '12/QĐ-HKH', isHalf: true },
      { label: 'Nơi giữ tiền', text: 'Két tiền mặt', isHalf: true },
    ],
    table: {
      columns: [
        { title: 'STT', as: 'count' },
        { title: 'Khoản chi', as: 'text', share: 4 },
        { title: 'Quỹ', as: 'text', share: 2 },
        { title: 'Số tiền (đồng)', as: 'amount' },
      ],
      rows: Array.from({ length: lines }, (_, at) => [
        String(at + 1),
        `Thưởng em ${at + 1}.`,
        'Quỹ Khuyến học',
        500_000,
      ]),
      totals: [amount],
    },
    amount,
    words: 'Một số tiền',
    papers: ['hoa-don.pdf'],
    confirmations: ['Đã nhận đủ số tiền (viết bằng chữ)'],
    lacks: null,
    places: [place('Người lập', 'Thủ Quỹ Một'), place('Thủ trưởng', 'Lãnh Đạo'), place('Người nhận tiền', null)],
    recipients: null,
    ...over,
  };
}

async function read(file: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: false });
  const size = (await pdf.getPage(1)).view.map(Math.round);
  return { pages: text.map((page) => page.replaceAll(/\s+/g, ' ')), size };
}

const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

/** Of each page, how far above its foot the lowest text stands, in points; what is drawn across the sheet left out. */
async function lowestText(file: Buffer): Promise<number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const heights = items.flatMap((item) =>
        'transform' in item && item.str.trim() ? [Number(item.transform[5])] : [],
      );
      return Math.min(...heights);
    }),
  );
}

describe('a printed voucher', () => {
  it('is one sheet of A5 on its side, or of A4, with two lines and four who sign', async () => {
    const sheet = voucher(2);
    const four = { ...sheet, places: [...sheet.places, place('Phụ trách kế toán', null)] };
    const small = await read(await renderVoucherPdf('x', 'a5', [four]));
    expect(small.size).toEqual([0, 0, 595, 420]);
    expect(small.pages).toHaveLength(1);
    for (const text of [
      'Số: PC 12/2026',
      'PHIẾU CHI',
      'Ngày 30 tháng 11 năm 2026',
      'Người nhận tiền: Nguyễn Văn Ví Dụ',
      'Theo văn bản: 12/QĐ-HKH',
      'Cộng 1.000.000',
      'Số tiền: 1.000.000 đồng.',
      'Kèm theo: 1 tệp chứng từ (hoa-don.pdf)',
      'Lãnh Đạo',
    ])
      expect(small.pages[0]).toContain(text);
    expect(small.pages[0]).toMatch(/Địa chỉ: \.{20}/);
    expect(small.pages[0]).not.toContain('CHƯA GHI SỔ');
    const large = await read(await renderVoucherPdf('x', 'a4', [four]));
    expect(large.size).toEqual([0, 0, 595, 842]);
  });

  it('goes over pages with 200 lines, each of which says what it belongs to', async () => {
    const { pages } = await read(await renderVoucherPdf('x', 'a5', [voucher(200), voucher(1)]));
    const text = pages.join(' ');
    expect([...text.matchAll(/Thưởng em (\d+)\./g)].map(([, number]) => Number(number))).toEqual([
      ...Array.from({ length: 200 }, (_, at) => at + 1),
      1,
    ]);
    expect(pages.slice(1, -1).every((page) => page.includes('Phiếu chi PC 12/2026 (tiếp theo) · Trang'))).toBe(true);
    expect(text).toContain('Cộng 100.000.000');
  });

  it('leaves nothing out however long names, reasons and the names of those who sign are', async () => {
    const facts = ['nguoi', 'diachi', 'noidung', 'lydo'].map((name) => ({ label: name, text: words(name, 180) }));
    const five = ['Người lập', 'Phụ trách kế toán', 'Thủ trưởng', 'Thủ quỹ', 'Người nhận tiền'];
    const places = five.map((role, at) => place(role, words(`ten${at}`, 6)));
    const papers = Array.from({ length: 20 }, (_, at) => `${words('giay', 6)}-${at}.pdf`);
    const { pages } = await read(await renderVoucherPdf('x', 'a5', [voucher(3, { facts, places, papers })]));
    const text = pages.join(' ');
    for (const one of [...facts.map(({ text: said }) => said), ...places.map(({ name }) => name!)])
      for (const word of one.split(' ')) expect(text).toContain(word);
    expect(text).toContain('-19.pdf');
    const bottoms = await lowestText(await renderVoucherPdf('x', 'a5', [voucher(3, { facts, places, papers })]));
    expect(Math.min(...bottoms)).toBeGreaterThan(15);
  });

  it('is marked on every page while it is not posted', async () => {
    const draft = voucher(60, { number: null, mark: 'Chưa ghi sổ', lacks: 'Còn thiếu: địa chỉ.' });
    const { pages } = await read(await renderVoucherPdf('x', 'a5', [draft]));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.includes('CHƯA GHI SỔ'))).toBe(true);
    expect(pages.join(' ')).toContain('Còn thiếu: địa chỉ.');
  });

  it('brings along the list on which those who are paid sign', async () => {
    const sheet = voucher(30);
    const table = { ...sheet.table, columns: [...sheet.table.columns, { title: 'Ký nhận', as: 'text' } as const] };
    const recipients = { table, places: sheet.places.slice(0, 2) };
    const { pages } = await read(await renderVoucherPdf('x', 'a4', [{ ...sheet, recipients }]));
    const at = pages.findIndex((page) => page.includes('DANH SÁCH KÝ NHẬN'));
    expect(at).toBeGreaterThan(0);
    const list = pages.slice(at).join(' ');
    expect(list).toContain('Kèm theo phiếu chi số PC 12/2026, ngày 30 tháng 11 năm 2026');
    expect(list.match(/Thưởng em \d+\./g)).toHaveLength(30);
    expect(list).toContain('Cộng 15.000.000');
  });
});
