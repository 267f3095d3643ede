import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** The real plan of document 003, where the folder with the real documents is at hand; otherwise one of ours in the same form. */
export function planFile(): { name: string; content: Buffer; isReal: boolean } {
  const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.startsWith('003_')) : undefined;
  if (name) return { name, content: readFileSync(join(seeds, name)), isReal: true };
  console.log('NOTICE  ../shared/seeds is missing: the lap reads a plan written for it instead of document 003');
  return { name: 'ke-hoach.txt', content: Buffer.from(OWN_PLAN), isReal: false };
}

const OWN_PLAN = `Số: /KH-UBND

Lai Châu, ngày tháng 9 năm 2024

KẾ HOẠCH
Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024

Thực hiện Công văn số 5201/BGDĐT-GDĐT ngày 09/9/2024 của Bộ Giáo dục và Đào tạo về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. Chủ đề

Chủ đề của Tuần lễ: Phát triển văn hóa đọc thúc đẩy học tập suốt đời.

II. Thời gian

Tuần lễ được tổ chức từ ngày 01/10/2024 đến ngày 07/10/2024, trong đó Lễ khai mạc tổ chức vào ngày 01/10/2024.

III. Tổ chức thực hiện

1. Sở Giáo dục và Đào tạo

- Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch triển khai Tuần lễ.

2. Sở Thông tin và Truyền thông

Chỉ đạo các cơ quan báo chí đưa tin về Tuần lễ.

3. Ủy ban nhân dân các huyện, thành phố

- Ban hành kế hoạch và tổ chức Tuần lễ tại địa phương.

IV. Chế độ báo cáo

Kết thúc Tuần lễ, các sở, ban, ngành, đoàn thể tỉnh; Ủy ban nhân dân các huyện, thành phố báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Giáo dục và Đào tạo) trước ngày 20/10/2024.

Nơi nhận:
- Bộ GD&ĐT (b/c);
- Ủy ban nhân dân các huyện, thành phố;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`;
