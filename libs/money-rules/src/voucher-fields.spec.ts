import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountInWords, saysAmount, type VoucherFaultCode, voucherFaults, type VoucherFields } from './index.ts';

const whole: VoucherFields = {
  kind: 'payment',
  title: 'Phiếu chi',
  number: '12/2026',
  day: '2026-11-30',
  maker: { name: 'Hội Khuyến học xã Ví Dụ', address: 'Thôn Đông, xã Ví Dụ' },
  receiver: { name: 'Nguyễn Văn A', address: 'Xóm 2' },
  content: 'Mua vở thưởng học sinh',
  lines: [
    { content: 'Vở', quantity: 100, price: 12_000, amount: 1_200_000 },
    { content: 'Gạo', quantity: 2.5, price: 20_000, amount: 50_000 },
    { content: 'Công chở', amount: 250_000 },
  ],
  total: 1_500_000,
  totalInWords: 'Một triệu năm trăm nghìn đồng chẵn',
  signatures: [
    { role: 'maker', name: 'Lê B' },
    { role: 'treasurer', name: 'Trần C' },
    { role: 'head', name: 'Phạm D' },
  ],
};
const signers = ['maker', 'treasurer', 'head'];
const faultsOf = (of: Partial<VoucherFields>) => voucherFaults({ ...whole, ...of }, signers);

/** Each way in which a voucher can lack something, with what is said of it. */
const LACKS: [VoucherFaultCode, Partial<VoucherFields>, string][] = [
  ['VOUCHER_TITLE_MISSING', { title: ' ' }, 'title'],
  ['VOUCHER_NUMBER_MISSING', { number: null }, 'title'],
  ['VOUCHER_DAY_MISSING', { day: null }, 'day'],
  ['VOUCHER_DAY_WRONG', { day: '2026-02-30' }, 'day'],
  ['VOUCHER_MAKER_MISSING', { maker: null }, 'maker'],
  ['VOUCHER_MAKER_ADDRESS_MISSING', { maker: { name: 'Hội' } }, 'maker'],
  ['VOUCHER_RECEIVER_MISSING', { receiver: { address: 'Xóm 2' } }, 'receiver'],
  ['VOUCHER_RECEIVER_ADDRESS_MISSING', { receiver: { name: 'Nguyễn Văn A', address: '' } }, 'receiver'],
  ['VOUCHER_CONTENT_MISSING', { content: undefined }, 'content'],
  ['VOUCHER_LINES_MISSING', { lines: [] }, 'amounts'],
  ['VOUCHER_AMOUNT_MISSING', { lines: [{ content: 'Vở' }] }, 'amounts'],
  ['VOUCHER_AMOUNT_MISSING', { lines: [{ content: 'Vở', amount: 1.5 }] }, 'amounts'],
  ['VOUCHER_PRICE_MISSING', { lines: [{ quantity: 3, amount: 1_500_000 }] }, 'amounts'],
  ['VOUCHER_QUANTITY_MISSING', { lines: [{ price: 3, amount: 1_500_000 }] }, 'amounts'],
  ['VOUCHER_AMOUNT_DIFFERS', { lines: [{ quantity: 3, price: 100_000, amount: 1_500_000 }] }, 'amounts'],
  ['VOUCHER_TOTAL_MISSING', { total: null }, 'amounts'],
  ['VOUCHER_TOTAL_DIFFERS', { lines: [{ amount: 1_200_000 }] }, 'amounts'],
  ['VOUCHER_WORDS_MISSING', { totalInWords: '' }, 'amounts'],
  ['VOUCHER_WORDS_DIFFER', { totalInWords: 'Một triệu sáu trăm nghìn đồng' }, 'amounts'],
  ['VOUCHER_SIGNATURE_MISSING', { signatures: whole.signatures!.slice(0, 2) }, 'signatures'],
  [
    'VOUCHER_SIGNER_UNNAMED',
    { signatures: [...whole.signatures!.slice(0, 2), { role: 'head', name: ' ' }] },
    'signatures',
  ],
];

describe('a voucher', () => {
  it('with the seven contents lacks nothing', () => expect(faultsOf({})).toEqual([]));

  it.each(LACKS)('is told %s', (code, of, content) => {
    expect(faultsOf(of).map((fault) => [fault.code, fault.content])).toEqual([[code, content]]);
  });

  it('is told how far sums are apart, and the words that are right', () => {
    expect(faultsOf({ lines: [{ amount: 1_200_000 }] })[0]!.params).toEqual({
      total: 1_500_000,
      sum: 1_200_000,
      difference: 300_000,
    });
    expect(faultsOf({ totalInWords: null })[0]!.params).toEqual({ words: 'Một triệu năm trăm nghìn đồng' });
    expect(faultsOf({ lines: [{ amount: 500_000 }, { quantity: 2, price: 3, amount: 1_000_000 }] })[0]!.params).toEqual(
      {
        line: 2,
        amount: 1_000_000,
        product: 6,
      },
    );
  });

  it('needs words for its total only where money is received or paid', () => {
    for (const kind of ['receipt', 'payment'] as const) expect(faultsOf({ kind, totalInWords: null })).toHaveLength(1);
    for (const kind of ['journal', 'bank', 'advance', 'settlement'] as const)
      expect(faultsOf({ kind, totalInWords: null })).toEqual([]);
  });

  it('that lacks several things is told each of them', () => {
    const apart: [VoucherFaultCode, Partial<VoucherFields>, string][] = LACKS.filter(
      ([, , content]) => content !== 'amounts',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(apart), (lacks) => {
        const fields = new Map(
          lacks.flatMap(([code, of]) => Object.keys(of).map((key) => [key, { code, of }] as const)),
        );
        const of = Object.assign({}, ...[...fields.values()].map((lack) => lack.of)) as Partial<VoucherFields>;
        expect(
          faultsOf(of)
            .map(({ code }) => code)
            .toSorted(),
        ).toEqual([...fields.values()].map(({ code }) => code).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('words of an amount', () => {
  it.each([
    'một triệu một trăm lẻ năm ngàn đồng',
    'MỘT TRIỆU MỘT TRĂM LINH NĂM NGHÌN ĐỒNG CHẴN./.',
    'mot trieu mot tram linh nam nghin dong Việt Nam',
  ])('say it: %s', (words) => expect(saysAmount(words, 1_105_000)).toBe(true));

  it('say it as it is misspelled most often', () => {
    expect(saysAmount('mười năm nghìn', 15_000)).toBe(true);
    expect(saysAmount('hai mươi bốn nghìn', 24_000)).toBe(true);
    expect(saysAmount('hai mươi lăm nghìn', 24_000)).toBe(false);
  });

  it('say one amount only, in every spelling', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom('linh', 'lẻ'),
        fc.constantFrom('nghìn', 'ngàn'),
        fc.boolean(),
        (dong, other, gap, thousand, isClosed) => {
          const words = amountInWords(dong, 'vi', { gap, thousand, isClosed });
          expect(saysAmount(words, dong)).toBe(true);
          expect(saysAmount(words, other)).toBe(other === dong);
          expect(saysAmount(words, dong + 1 > Number.MAX_SAFE_INTEGER ? 0 : dong + 1)).toBe(false);
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 1000) },
    );
  });
});
