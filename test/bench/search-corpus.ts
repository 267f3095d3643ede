import type pg from 'pg';
import { built } from '../lap/world.ts';

const { indexedWords } = await built<typeof import('@app/directives')>('libs/directives/src/index.js');

/** Made-up documents of the usual kinds: subjects and sentences put together at random, the same at every run. */
export const SUBJECTS = [
  'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm {year}',
  'Triển khai phong trào xây dựng xã hội học tập năm {year}',
  'Tăng cường chuyển đổi số trong các thư viện trường học',
  'Báo cáo kết quả hoạt động của trung tâm học tập cộng đồng năm {year}',
  'Kiểm tra công tác xóa mù chữ và phổ cập giáo dục',
  'Khen thưởng các tập thể, cá nhân có thành tích trong công tác khuyến học, khuyến tài',
  'Phân công nhiệm vụ các thành viên ban chỉ đạo',
  'Góp ý dự thảo quy chế phối hợp giữa hội khuyến học và các trường',
  'Mở lớp bồi dưỡng kỹ năng số cho người lao động nông thôn',
  'Phát động quyên góp sách cho tủ sách lớp học vùng khó khăn',
  'Giao chỉ tiêu công nhận đơn vị học tập năm {year}',
  'Tuyển sinh vào các lớp đầu cấp năm học {year}',
];
const SENTENCES = [
  'Các đơn vị chủ động xây dựng kế hoạch phù hợp với điều kiện thực tế của địa phương.',
  'Phòng chuyên môn theo dõi, đôn đốc và tổng hợp kết quả gửi về cơ quan thường trực.',
  'Thư viện mở cửa thêm buổi tối để người dân đến đọc sách, báo và tra cứu tài liệu số.',
  'Nhà văn hóa thôn tổ chức buổi nói chuyện về kỹ năng an toàn trên không gian mạng.',
  'Kinh phí thực hiện lấy từ dự toán được giao và các nguồn huy động hợp pháp khác.',
  'Hội khuyến học vận động các dòng họ, gia đình đăng ký danh hiệu học tập.',
  'Trường trung học cơ sở phối hợp với đoàn thanh niên tổ chức hội thi kể chuyện theo sách.',
  'Trạm truyền thanh đưa tin về các hoạt động vào các khung giờ buổi sáng và buổi chiều.',
  'Ban chỉ đạo họp định kỳ hằng quý để đánh giá tiến độ và tháo gỡ vướng mắc.',
  'Người đứng đầu chịu trách nhiệm về tính chính xác của số liệu báo cáo.',
  'Doanh nghiệp trên địa bàn hỗ trợ máy tính, đường truyền và học liệu mở.',
  'Cán bộ phụ trách lập danh sách người học, ngành nghề và thời gian học.',
  'Các lớp được mở linh hoạt theo mùa vụ, trực tiếp hoặc trực tuyến.',
  'Kết quả được niêm yết công khai tại trụ sở và trên trang thông tin điện tử.',
];
const TYPES = ['KH', 'CV', 'QĐ', 'BC', 'TB', 'TTr'];
export const RARE = [
  'hợp tác xã muối',
  'đồn biên phòng',
  'khu chế xuất',
  'lớp dạy chữ nổi',
  'tàu du lịch',
  'rạp chiếu phim',
];

function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Keeper {
  key: number;
  name: string;
}

const BATCH = 1_000;
const SENTENCES_EACH = 40;

/** `count` registered documents, dealt out over the keepers in turn. As the owner: this measures finding, not registering. */
export async function plantDocuments(owner: pg.Pool, keepers: Keeper[], count: number): Promise<void> {
  const below = randomness(20_261_121);
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  for (let at = 0; at < count; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - at) }, (_, index) => {
      const number = at + index + 1;
      const keeper = keepers[number % keepers.length]!;
      const year = 2010 + below(16);
      const type = oneOf(TYPES);
      const code = type === 'CV' ? `${number}/UBND-VX` : `${number}/${type}-UBND`;
      const subject = `${oneOf(SUBJECTS).replace('{year}', String(year))} tại ${keeper.name}`;
      const sentences = Array.from({ length: SENTENCES_EACH }, () => oneOf(SENTENCES));
      if (number % 200 === 0) sentences.push(`Riêng ${oneOf(RARE)} có kế hoạch riêng.`);
      const body = sentences.join('\n');
      const issuer = keeper.name;
      const { head, all } = indexedWords({ type, codes: [code], subject, issuer, people: [], body });
      const day = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
      return { keeper: keeper.key, type, code, key: code.toLowerCase(), issuer, day, subject, body, head, all };
    });
    await owner.query(
      `WITH given AS (
         SELECT gen_random_uuid() AS directive, r.* FROM jsonb_to_recordset($1::jsonb)
           AS r(keeper int, type text, code text, issuer text, day date, subject text, body text, head text, "all" text[])
       ), entered AS (
         INSERT INTO directive (key, keeper_key, type, code, code_key, original_code, issuer, issued_on, subject, state, created_at)
         SELECT directive, keeper, type, code, btrim(regexp_replace(translate(lower(code), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g')), code, issuer, day, subject,
                'registered', now() FROM given
       )
       INSERT INTO directive_text (directive_key, body, head, search)
       SELECT directive, body, to_tsvector('simple', head), array_to_tsvector("all") FROM given`,
      [JSON.stringify(rows)],
    );
  }
  await owner.query('VACUUM ANALYZE directive');
  await owner.query('VACUUM ANALYZE directive_text');
}

/** What people type: common and rare words, with and without diacritics, short forms, numbers, and words that stand nowhere. */
export const SEARCHES = [
  'tuần lễ hưởng ứng học tập suốt đời',
  'tuan le hoc tap suot doi',
  'học',
  'hoc tap',
  'kế hoạch',
  'ke hoach 2024',
  'UBND',
  'uỷ ban nhân dân',
  'HKH',
  'khuyến học khuyến tài',
  '4864/KH-UBND',
  '777/QĐ-UBND',
  'số liệu báo cáo',
  'thư viện buổi tối',
  'văn hoá',
  'hop tac xa muoi',
  'đồn biên phòng',
  'lớp dạy chữ nổi',
  'rap chieu phim',
  'xóa mù chữ',
  'phường',
  'chi',
  'dự toán được giao',
  'Điện Biên',
  'khongcogi',
  'tàu vũ trụ',
];
