import { beginning, type PaperText, samples, seeds } from '../support/samples.ts';

/** The province of the laps: eight districts and more than a hundred communes. */
export const PROVINCE_CODE = '12';

/** The plan of a province that a lap begins with, and what a person finds in it. */
export interface Plan extends PaperText {
  /** Its province, without `tỉnh`. */
  province: string;
  subject: string;
  theme: string;
  /** Code of the dispatch that it carries out. */
  cited: string;
  assignments: number;
}

/** The project's own plan; with `PAPERS=seeds` the real document 003 after which it is made. */
export const plan: Plan =
  process.env.PAPERS === 'seeds'
    ? {
        ...beginning(seeds, '003'),
        province: 'Lai Châu',
        subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
        theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
        cited: '5201/BGDĐT-GDĐT',
        assignments: 12,
      }
    : {
        ...beginning(samples, '4-'),
        province: 'Ví Dụ',
        subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024 (văn bản mẫu)',
        theme: 'Mỗi trang sách mở một lối đi',
        cited: '9940/BGDĐT-GDTX',
        assignments: 12,
      };
