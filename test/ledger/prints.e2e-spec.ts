import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { amountInWords } from '@app/money-rules';
import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { download } from '../support/downloads';
import { BooksGiven, type Draft, type Posted, SIGN } from './books-given';

const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id } }';
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version } }';
const DAYS = 'from=2026-01-01&to=2026-11-30';

const dotted = (amount: number): string => new Intl.NumberFormat('vi-VN').format(amount);

describe('vouchers and books on paper', () => {
  let api: TestApi;
  let books: BooksGiven;
  let auditor: TestPerson;
  let stranger: TestPerson;
  let officer: TestPerson;
  let purposeId: string;
  let payment: Posted;
  let draft: Draft;
  const moved: number[] = [];

  beforeAll(async () => {
    api = await TestApi.start('2026-11-30T03:00:00Z');
    const tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
    officer = await api.given.person(Role.Officer, tree.commune);
    const treasurer = await api.given.person(Role.Finance, tree.commune);
    const leader = await api.given.person(Role.Leader, tree.commune);
    books = await new BooksGiven(api, tree.commune, treasurer, leader).open('2026-01-01');
    purposeId = await books.purpose('study', 'Xe đạp');
    const person = {
      organisationId: tree.commune.id,
      kind: 'PERSON',
      name: 'Lò Thị Ví Dụ',
      address: 'Bản Mẫu, xã Thử',
    };
    books.giver = (
      await api.ok<{ addCounterparty: { id: string } }>(treasurer, ADD, { input: person })
    ).addCounterparty.id;
    for (const [amount, day] of [
      [40_000_105, '2026-03-02'],
      [2_000_000, '2026-11-03'],
    ] as const) {
      await books.receive(amount, day);
      moved.push(amount);
    }
    payment = await books.post({
      kind: 'CASH_PAYMENT',
      day: '2026-11-10',
      content: 'Thưởng học sinh giỏi',
      lines: [
        { account: 'expenditure.reward', amount: 1_500_000, note: 'Em Giàng A Mẫu' },
        { account: 'expenditure.reward', amount: 1_000_105, note: 'Em Lò Văn Thử' },
      ],
    });
    moved.push(-2_500_105);
    draft = await books.draft({
      kind: 'CASH_RECEIPT',
      day: '2026-11-12',
      content: 'Ủng hộ mua xe đạp',
      lines: [{ account: 'income.contribution', amount: 700_000, purposeId }],
    });
  });
  afterAll(() => api.close());

  const get = (url: string, person: TestPerson | null = books.treasurer) => download(api, person, url);
  const textOf = async (url: string, person?: TestPerson): Promise<string[]> => {
    const { status, headers, body } = await get(url, person);
    expect([url, status, headers['content-type']]).toEqual([url, 200, 'application/pdf']);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: false });
    return text.map((page) => page.replaceAll(/\s+/g, ' '));
  };
  const codeOf = async (url: string, person?: TestPerson | null) => {
    const { status, body } = await get(url, person);
    const answer = JSON.parse(body.toString()) as {
      errors: { extensions: { code: string; fields: { path: string }[] } }[];
    };
    const { code, fields } = answer.errors[0]!.extensions;
    return [status, code, ...(fields ?? []).map(({ path }) => path)];
  };
  const vouchers = (asks = '', ids: readonly string[] = [payment.id]) =>
    `/vouchers/print.pdf?ids=${ids.join(',')}${asks}`;
  const book = (kind: string, asks = '', days = DAYS) =>
    `/account-books/${kind}?organisation=${books.organisation.id}&${days}${asks}`;

  it('prints the seven contents of a voucher, with the names of those who signed in their order', async () => {
    const [page, ...others] = await textOf(vouchers(), auditor);
    expect(others).toEqual([]);
    for (const text of [
      'PHIẾU CHI',
      'Số: PC 1/2026',
      'Ngày 10 tháng 11 năm 2026',
      'Người nhận tiền: Lò Thị Ví Dụ',
      'Địa chỉ: Bản Mẫu, xã Thử',
      'Nội dung: Thưởng học sinh giỏi',
      'Nơi giữ tiền: Nơi giữ box',
      'Chi khen thưởng: Em Giàng A Mẫu Quỹ study Đóng góp, tài trợ 1.500.000',
      'Cộng 2.500.105',
      `Viết bằng chữ: ${amountInWords(2_500_105, 'vi')}.`,
      'Kèm theo:',
    ])
      expect(page).toContain(text);
    expect(page).toMatch(/Người lập .*Thủ trưởng .*Người nhận tiền/);
    expect(page!.match(/Đã ký trên hệ thống 30\/11\/2026/g)).toHaveLength(2);
    expect(page).toContain('linh');
  });

  it('writes lẻ where the office does, on A4, and brings the list of those who are paid', async () => {
    const pages = await textOf(vouchers('&paper=a4&gap=le&recipients=1'));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain(`${amountInWords(2_500_105, 'vi', { gap: 'lẻ' })}.`);
    expect(pages[0]).not.toContain('linh');
    expect(pages[1]).toContain('DANH SÁCH KÝ NHẬN');
    expect(pages[1]).toContain('1 Em Giàng A Mẫu Chi khen thưởng 1.500.000');
    expect(pages[1]).toContain('Cộng 2.500.105');
  });

  it('marks what is not posted, and says what it lacks', async () => {
    const url = `/voucher-drafts/print.pdf?ids=${draft.id}`;
    const [page] = await textOf(url);
    expect(page).toContain('CHƯA GHI SỔ');
    expect(page).toContain('PHIẾU THU');
    expect(page).toContain('Xe đạp 700.000');
    expect(page).not.toContain('Đã ký trên hệ thống');
    expect(page).not.toContain('Còn thiếu');
    const { addCounterparty } = await api.ok<{ addCounterparty: { id: string } }>(books.treasurer, ADD, {
      input: { organisationId: books.organisation.id, kind: 'BODY', name: 'Cửa hàng không địa chỉ' },
    });
    const known = books.giver;
    books.giver = addCounterparty.id;
    const bare = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-11-12',
      lines: [{ account: 'expenditure.week', amount: 100 }],
    });
    books.giver = known;
    expect((await textOf(`/voucher-drafts/print.pdf?ids=${bare.id}`)).join(' ')).toContain(
      'Còn thiếu theo Điều 16 Luật Kế toán: địa chỉ người nộp, người nhận.',
    );
    await api.ok(books.treasurer, SIGN, { id: draft.id, version: draft.version });
    expect((await textOf(url))[0]!.match(/Đã ký trên hệ thống/g)).toHaveLength(1);
  });

  it('prints a reversal before and after it is posted, with both sides', async () => {
    const wrong = await books.pay(50_000, '2026-11-14');
    moved.push(-50_000);
    const input = { id: wrong.id, day: '2026-11-15', reason: 'Ghi nhầm quỹ' };
    const { reverseVoucher } = await api.ok<{ reverseVoucher: Draft }>(books.treasurer, REVERSE, { input });
    const [waiting] = await textOf(`/voucher-drafts/print.pdf?ids=${reverseVoucher.id}`);
    const posted = await books.postDraft(reverseVoucher);
    moved.push(50_000);
    const [page] = await textOf(vouchers('', [posted.id]));
    for (const one of [waiting, page]) {
      expect(one).toContain('PHIẾU KẾ TOÁN');
      expect(one).toContain('Ghi đảo PC 2/2026');
      expect(one).toContain('Lý do ghi đảo: Ghi nhầm quỹ');
      expect(one).toContain('Cộng 50.000 50.000');
    }
  });

  it('names those to whom it was owed on the list that they sign, without their addresses', async () => {
    const items: string[] = [];
    for (const name of ['Vừ Thị Mẫu', 'Sùng A Thử']) {
      const input = { organisationId: books.organisation.id, kind: 'PERSON', name, address: `Bản của ${name}` };
      const { addCounterparty } = await api.ok<{ addCounterparty: { id: string } }>(books.treasurer, ADD, { input });
      const owed = {
        organisationId: books.organisation.id,
        day: '2026-11-16',
        content: 'Học bổng',
        amount: 300_000,
        fundId: books.funds.get('study'),
        source: 'CONTRIBUTION',
        counterpartyId: addCounterparty.id,
      };
      items.push(
        (await api.ok<{ commitMoney: { id: string } }>(books.treasurer, COMMIT, { input: owed })).commitMoney.id,
      );
    }
    const input = {
      ids: items,
      kind: 'CASH_PAYMENT',
      day: '2026-11-16',
      placeId: books.places.get('box'),
      counterpartyId: books.giver,
      accountId: books.accounts.get('expenditure.scholarship'),
      content: 'Chi học bổng',
    };
    const { payOpenItems } = await api.ok<{ payOpenItems: Draft }>(books.treasurer, PAY, { input });
    const [first, list] = await textOf(`/voucher-drafts/print.pdf?ids=${payOpenItems.id}`);
    expect(first).toContain('Người nhận tiền: Lò Thị Ví Dụ');
    expect(list).toContain('DANH SÁCH KÝ NHẬN');
    expect(list).toContain('1 Vừ Thị Mẫu Chi học bổng: Học bổng 300.000');
    expect(list).toContain('2 Sùng A Thử Chi học bổng: Học bổng 300.000');
    expect(first! + list!).not.toContain('Bản của');
  });

  it('prints several at once, at most 100, and none where one is out of sight', async () => {
    const again = await books.receive(1000, '2026-11-20');
    moved.push(1000);
    const pages = await textOf(vouchers('', [again.id, payment.id]));
    expect(pages.map((page) => /Số: (P[TC]) /.exec(page)?.[1])).toEqual(['PT', 'PC']);
    const one = await api.statements(() => get(vouchers('', [payment.id])));
    expect(await api.statements(() => get(vouchers('', [again.id, payment.id])))).toBeLessThanOrEqual(one);
    expect(await codeOf('/vouchers/print.pdf?ids=')).toEqual([400, 'PRINT_NOTHING']);
    const many = Array.from({ length: 101 }, (_, at) => `${payment.id}${at}`);
    expect(await codeOf(vouchers('', many))).toEqual([400, 'PRINT_TOO_MANY']);
    expect((await get(vouchers(), stranger)).status).toBe(404);
    expect((await get(vouchers(), officer)).status).toBe(403);
    expect((await get(vouchers(), null)).status).toBe(401);
    expect((await get(`/voucher-drafts/print.pdf?ids=${draft.id}`, stranger)).status).toBe(404);
    expect((await get(vouchers('', [draft.id]))).status).toBe(400);
  });

  it('prints the cash book with what was there before and what remains, and the same as a workbook', async () => {
    const november = 'from=2026-11-01&to=2026-11-30';
    const at = `&place=${books.places.get('box')}`;
    const [page] = await textOf(book('statement.pdf', at, november), auditor);
    const [first = 0, ...ofNovember] = moved;
    const received = ofNovember.reduce((sum, amount) => sum + Math.max(0, amount), 0);
    const paid = ofNovember.reduce((sum, amount) => sum - Math.min(0, amount), 0);
    expect(page).toContain('SỔ QUỸ TIỀN MẶT Từ ngày 01/11/2026 đến ngày 30/11/2026 Két: Nơi giữ box');
    expect(page).toContain(`Số dư đầu kỳ ${dotted(first)}`);
    expect(page).toContain(`10/11/2026 PC 1/2026 Lò Thị Ví Dụ Thưởng học sinh giỏi 2.500.105 ${dotted(39_500_000)}`);
    expect(page).toContain(`Cộng phát sinh trong kỳ ${dotted(received)} ${dotted(paid)}`);
    expect(page).toContain(`Số dư cuối kỳ ${dotted(first + received - paid)}`);
    expect(page).not.toContain('Bản Mẫu');
    const { status, body } = await get(book('statement.xlsx', at, november));
    expect(status).toBe(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    const last = sheet.getRow(sheet.rowCount);
    expect(last.getCell(7).value).toBe(first + received - paid);
    const amounts = ofNovember.map((_, row) => {
      const cells = sheet.getRow(sheet.rowCount - 1 - ofNovember.length + row);
      return Number(cells.getCell(5).value ?? 0) - Number(cells.getCell(6).value ?? 0);
    });
    expect(amounts).toEqual(ofNovember);
  });

  it('prints the book of a source, and of an account with what remains on its side', async () => {
    const [page] = await textOf(
      book('statement.pdf', `&source=CONTRIBUTION&fund=${books.funds.get('study')}&purpose=${purposeId}`),
    );
    expect(page).toContain('SỔ CHI TIẾT THEO MỤC ĐÍCH');
    expect(page).toContain('Quỹ: Quỹ study Nguồn: Đóng góp, tài trợ Mục đích: Xe đạp');
    const account = await textOf(book('statement.pdf', `&account=${books.accounts.get('income.contribution')}`));
    expect(account[0]).toContain('SỔ CHI TIẾT TÀI KHOẢN');
    expect(account[0]).toMatch(/Nợ Có Dư Nợ Dư Có/);
    expect(account.at(-1)).toContain(`Số dư cuối kỳ ${dotted(42_001_105)}`);
  });

  it('carries totals over the pages of an account with 200 lines in one voucher', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => ({ account: 'expenditure.support', amount: 1000 + at }));
    await books.post({ kind: 'CASH_PAYMENT', day: '2026-11-25', content: 'Hỗ trợ 200 em', lines });
    moved.push(-lines.reduce((sum, { amount }) => sum + amount, 0));
    const pages = await textOf(book('statement.pdf', `&account=${books.accounts.get('expenditure.support')}`));
    expect(pages.length).toBeGreaterThan(4);
    let sum = 0;
    for (const [at, page] of pages.entries()) {
      const brought = /Cộng trang trước mang sang ([\d.]+)/.exec(page)?.[1];
      expect(brought).toBe(at === 0 ? undefined : dotted(sum));
      for (const [, amount] of page.matchAll(/Hỗ trợ 200 em ([\d.]+) /g)) sum += Number(amount!.replaceAll('.', ''));
      const carried = /Cộng mang sang trang sau ([\d.]+)/.exec(page)?.[1];
      expect(carried).toBe(at === pages.length - 1 ? undefined : dotted(sum));
    }
    expect(sum).toBe(-moved.at(-1)!);
    expect(pages.at(-1)).toContain(`Số dư cuối kỳ ${dotted(sum)}`);
  });

  it('prints the register of vouchers and the trial balance, whose sides are equal', async () => {
    const register = await textOf(book('vouchers.pdf'));
    expect(register[0]).toContain('SỔ ĐĂNG KÝ CHỨNG TỪ');
    expect(register[0]).toContain('02/03/2026 PT 1/2026 Phiếu thu Lò Thị Ví Dụ');
    const all = moved.reduce((sum, amount) => sum + Math.abs(amount), 0);
    expect(register.at(-1)).toContain(`Cộng ${moved.length} chứng từ ${dotted(all)}`);
    const balance = (await textOf(book('balance.pdf'))).join(' ');
    const [, opened, owed, debit, credit, ends, owes] =
      /Cộng ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) Sổ này/.exec(balance)!;
    expect([opened, debit, ends]).toEqual([owed, credit, owes]);
    expect(debit).toBe(dotted(all));
  });

  it('refuses an address that asks for no book, and those who do not read these books', async () => {
    expect(await codeOf(book('statement.pdf', '', 'from=2026-11-01'))).toEqual([400, 'INVALID_INPUT', 'to']);
    expect(await codeOf(book('statement.pdf', '', 'from=2026-11-31&to=2026-12-01'))).toEqual([
      400,
      'INVALID_INPUT',
      'from',
    ]);
    expect(await codeOf(book('statement.pdf', '&source=GOLD'))).toEqual([400, 'INVALID_INPUT', 'source']);
    expect(await codeOf(book('statement.pdf', '', 'from=2026-11-02&to=2026-11-01'))).toEqual([
      400,
      'ENTRIES_RANGE',
      'from',
    ]);
    expect((await get(book('ledger.pdf'))).status).toBe(404);
    for (const kind of ['statement.pdf', 'vouchers.xlsx', 'balance.xlsx']) {
      expect((await get(book(kind), stranger)).status).toBe(404);
      expect((await get(book(kind), officer)).status).toBe(403);
      expect((await get(book(kind), null)).status).toBe(401);
    }
  });
});
