import { searchName } from './search-name.rules';

/** What offices shorten, short form and long form, both folded by `searchName`. A short form may be several words (`GD&ĐT`). */
const PAIRS: readonly (readonly [short: string, long: string])[] = (
  [
    ['UBND', 'Ủy ban nhân dân'],
    ['UBNDTTQ', 'Ủy ban Mặt trận Tổ quốc'],
    ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['HKH', 'Hội Khuyến học'],
    ['KHVN', 'Khuyến học Việt Nam'],
    ['GDĐT', 'Giáo dục và Đào tạo'],
    ['GD&ĐT', 'Giáo dục và Đào tạo'],
    ['GD-ĐT', 'Giáo dục và Đào tạo'],
    ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
    ['PGDĐT', 'Phòng Giáo dục và Đào tạo'],
    ['GDTX', 'Giáo dục thường xuyên'],
    ['GDNN', 'Giáo dục nghề nghiệp'],
    ['TTHTCĐ', 'Trung tâm học tập cộng đồng'],
    ['HTSĐ', 'học tập suốt đời'],
    ['XHHT', 'xã hội học tập'],
    ['LĐLĐ', 'Liên đoàn Lao động'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
    ['VHTT', 'Văn hóa và Thông tin'],
    ['TTTT', 'Thông tin và Truyền thông'],
    ['THCS', 'trung học cơ sở'],
    ['THPT', 'trung học phổ thông'],
    ['XMC', 'xóa mù chữ'],
    ['CĐS', 'chuyển đổi số'],
  ] as const
).map(([short, long]) => [searchName(short), searchName(long)] as const);

const padded = (text: string): string => ` ${text} `;

/** Folded text with every known short form written out: what two spellings of one name agree in. */
export const writtenOut = (text: string): string =>
  PAIRS.reduce(
    (folded, [short, long]) => folded.replaceAll(padded(short), padded(long)),
    padded(searchName(text)),
  ).trim();

/** Folded text with every long form that has a short one shortened: the other spelling. */
export const shortened = (text: string): string =>
  PAIRS.reduce(
    (folded, [short, long]) => folded.replaceAll(padded(long), padded(short)),
    padded(searchName(text)),
  ).trim();

/** Other forms of the short and long forms in a folded text, each a sequence of words. */
export function otherForms(text: string): string[] {
  const own = padded(searchName(text));
  return PAIRS.flatMap(([short, long]) => [
    ...(own.includes(padded(short)) ? [long] : []),
    ...(own.includes(padded(long)) ? [short] : []),
  ]);
}

/**
 * Folded words by which a text is found: its own, the long form of every short form in it, and the short form of every long
 * one, so that `ubnd` finds "Ủy ban nhân dân" and "uỷ ban nhân dân" finds "UBND".
 */
export function searchWords(text: string): string {
  const own = padded(searchName(text));
  const long = padded(writtenOut(text));
  const added = PAIRS.filter(([short, form]) => long.includes(padded(form)) && !own.includes(padded(short)));
  const isChanged = long !== own;
  return [own.trim(), ...(isChanged ? [long.trim()] : []), ...added.map(([short]) => short)].join(' ').trim();
}
