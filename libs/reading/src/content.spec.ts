import { describe, expect, it } from '@jest/globals';
import { splitParts } from '../../letterhead/src/index.ts';
import { beginning, seeds } from '../../../test/support/samples.ts';
import { readContent } from './content.ts';
import type { DocumentReading, ReadDate } from './reading.ts';

const isHere = seeds.length > 0;

const seed = (number: string): string => beginning(seeds, number).text;

type Content = ReturnType<typeof readContent>;

const readSeed = (number: string, date: ReadDate | null): Content =>
  readContent(splitParts(seed(number)), { issuer: null, date, type: null, addressees: [] });

const due = ({ deadlines }: Pick<DocumentReading, 'deadlines'>) =>
  deadlines.map(({ date, boundary, from, to, through }) => ({ date, boundary, from, to, through }));

/** `III.1 lead Sở …`, each once, in their order. */
const tasks = ({ assignments }: Pick<DocumentReading, 'assignments'>) => [
  ...new Set(assignments.map(({ section, role, to }) => `${section} ${role} ${to}`)),
];

const count = (content: Content, section: string, to: string) =>
  content.assignments.filter((task) => task.section === section && task.to === to).length;

const problems = (content: Content) => content.problems.map(({ code }) => code);

(isHere ? describe : describe.skip)('the source documents', () => {
  describe('000, the plan of a province', () => {
    const read = isHere ? readSeed('000', '2023-09-26') : null!;

    it('calls the week of 2023', () => {
      expect(read.week).toMatchObject({
        year: 2023,
        theme: 'Xây dựng năng lực tự học trong kỷ nguyên số',
        suggestedThemes: [],
        from: '2023-10-02',
        to: '2023-10-08',
        opening: '2023-10-02',
      });
      expect(read.movement).toBeNull();
    });

    it('has two deadlines in one section', () => {
      expect(due(read)).toEqual([
        {
          date: '2023-10-23',
          boundary: 'before',
          from: ['Các Sở, Ban, ngành, hội, đoàn thể', 'UBND các huyện, thị xã, thành phố'],
          to: 'UBND tỉnh',
          through: 'Sở Giáo dục và Đào tạo',
        },
        {
          date: '2023-10-30',
          boundary: 'before',
          from: ['Sở Giáo dục và Đào tạo'],
          to: 'Bộ GDĐT và UBND tỉnh',
          through: null,
        },
      ]);
    });

    it('gives work to everyone named in section III and to nobody else', () => {
      expect(tasks(read)).toEqual([
        'III.1 lead Sở Giáo dục và Đào tạo',
        'III.1 coordinate Hội Khuyến học tỉnh',
        'III.1 coordinate các cơ quan, đơn vị có liên quan',
        'III.1 coordinate UBND các huyện, thị xã, thành phố',
        'III.2 coordinate Hội Khuyến học tỉnh',
        'III.3 do Sở Văn hóa, Thể thao và Du lịch',
        'III.3 do Sở Thông tin và Truyền thông',
        'III.3 do Đài Phát thanh – Truyền hình Quảng Nam',
        'III.3 do Báo Quảng Nam',
        'III.4 do Các Sở, Ban, ngành, hội, đoàn thể, cơ quan, đơn vị trên địa bàn tỉnh',
        'III.5 do UBND các huyện, thị xã, thành phố',
      ]);
      expect(count(read, 'III.3', 'Báo Quảng Nam')).toBe(2);
      expect(count(read, 'III.5', 'UBND các huyện, thị xã, thành phố')).toBe(5);
    });

    it('has neither forms nor sources of money nor gaps', () => {
      expect([read.forms, read.fundingSources, read.problems]).toEqual([[], [], []]);
    });
  });

  describe('001, the plan of a district', () => {
    const read = isHere ? readSeed('001', { year: 2022, month: null }) : null!;

    it('calls the week of 2022 and takes its report by 10 October', () => {
      expect(read.week).toMatchObject({
        year: 2022,
        theme: 'Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch COVID-19',
        from: '2022-10-01',
        to: '2022-10-07',
        opening: '2022-10-01',
      });
      expect(due(read)).toEqual([
        {
          date: '2022-10-10',
          boundary: 'by',
          from: ['các đơn vị'],
          to: 'Ủy ban nhân dân quận',
          through: 'Phòng Giáo dục và Đào tạo',
        },
      ]);
    });

    it('gives work to four addressees', () => {
      expect(tasks(read)).toEqual([
        'III.1 do Phòng Giáo dục và Đào tạo quận',
        'III.1 coordinate Phòng Giáo dục và Đào tạo quận',
        'III.2 coordinate Trung tâm Văn hóa thông tin và Thể thao quận',
        'III.3 do Ủy ban nhân dân các phường',
        'III.4 do Các cơ sở giáo dục trong quận',
      ]);
      const [broken] = read.assignments.filter(({ section }) => section === 'III.2');
      expect(broken!.text).toContain('tổ chức Tuần lễ, chú trọng vào');
    });

    it('asks for eight figures over two pages, with what is under them', () => {
      const [form] = read.forms;
      expect(read.forms).toHaveLength(1);
      expect(form!.sections.map(({ code }) => code)).toEqual(['I', 'II', 'II.1', 'II.2', 'III']);
      expect(form!.rows.flatMap(({ code }) => code ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
      expect(form!.rows).toHaveLength(45);
      expect(form!.rows[0]).toMatchObject({ measures: ['Kết quả, Số lượng'], unit: null });
      expect(form!.rows[1]).toMatchObject({ code: '2', measures: [] });
      expect(form!.rows.at(-1)).toMatchObject({ code: null, label: 'Tổng kinh phí khen thưởng' });
    });

    it('tells of the list that goes from a dash to c', () => {
      expect(problems(read)).toEqual(['NUMBERING_JUMPS']);
    });
  });

  describe('002, an official letter that breaks off', () => {
    const read = isHere ? readSeed('002', '2021-09-10') : null!;

    it('leaves the theme to others and proposes three', () => {
      expect(read.week).toMatchObject({
        year: 2021,
        theme: null,
        suggestedThemes: [
          'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19',
          'Chuyển đổi số để xây dựng thành công một xã hội mới',
          'Thi đua đẩy nhanh mức độ trưởng thành chuyển đổi số tại địa phương, đơn vị, cộng đồng',
        ],
        from: '2021-10-01',
        to: '2021-10-07',
        opening: '2021-10-01',
      });
    });

    it('invents no work and no deadline, and says that the rest is missing', () => {
      expect([read.deadlines, read.assignments, read.forms]).toEqual([[], [], []]);
      expect(problems(read)).toEqual(['TEXT_BREAKS_OFF']);
    });
  });

  describe('003, a plan with two annexes', () => {
    const read = isHere ? readSeed('003', { year: 2024, month: null }) : null!;

    it('calls the week of 2024', () => {
      expect(read.week).toMatchObject({
        year: 2024,
        theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
        from: '2024-10-01',
        to: '2024-10-07',
        opening: '2024-10-01',
      });
    });

    it('has one deadline, not one for the report that follows without a day', () => {
      expect(due(read)).toEqual([
        {
          date: '2024-10-20',
          boundary: 'before',
          from: ['các sở, ban ngành, đoàn thể tỉnh', 'Ủy ban nhân dân các huyện, thành phố'],
          to: 'Ủy ban nhân dân tỉnh',
          through: 'Sở Giáo dục và Đào tạo',
        },
      ]);
    });

    it('gives work in sections 1 to 8, of which there is no 7', () => {
      expect(tasks(read)).toEqual([
        'VI.1 lead Sở Giáo dục và Đào tạo',
        'VI.1 coordinate Hội Khuyến học tỉnh',
        'VI.1 coordinate các đơn vị có liên quan',
        'VI.1 do Sở Giáo dục và Đào tạo',
        'VI.2 do Hội Khuyến học tỉnh',
        'VI.3 do Sở Thông tin và Truyền thông',
        'VI.4 do Sở Văn hóa, Thể thao và Du lịch',
        'VI.5 do Báo Lai Châu',
        'VI.5 do Đài Phát thanh và Truyền hình tỉnh',
        'VI.5 do Công Thông tin điện tử tỉnh',
        'VI.6 do Các sở, ban, ngành, đoàn thể, cơ quan, đơn vị trên địa bàn tỉnh',
        'VI.8 do Ủy ban nhân dân các huyện, thành phố',
      ]);
      expect(count(read, 'VI.8', 'Ủy ban nhân dân các huyện, thành phố')).toBe(5);
      expect(problems(read)).toEqual(['NUMBERING_JUMPS', 'ROW_WITHOUT_NUMBER']);
    });

    it('names three sources of money', () => {
      expect(read.fundingSources.map(({ value }) => value)).toEqual([
        'nguồn kinh phí chi cho sự nghiệp giáo dục của địa phương',
        'kinh phí hoạt động khuyến học',
        'các khoản ủng hộ, đóng góp hợp pháp của các tổ chức, cá nhân',
      ]);
    });

    it('has a narrative form and a form of figures', () => {
      const [outline, figures] = read.forms;
      expect(read.forms).toHaveLength(2);
      expect(outline!.rows).toEqual([]);
      expect(outline!.sections.map(({ code }) => code)).toEqual([
        'I',
        'I.1',
        'I.2',
        'I.3',
        'II',
        'II.1',
        'II.2',
        'III',
        'III.1',
        'III.2',
      ]);
      expect(figures!.rows).toHaveLength(41);
      expect(figures!.rows.map(({ code }) => code).slice(0, 7)).toEqual(['1', '1.1', '1.2', '1.3', '1.4', null, '1.5']);
      expect(figures!.rows[1]).toMatchObject({ unit: 'Lớp/người', measures: ['Số lớp/số cuộc thi', 'Người'] });
      expect(figures!.rows.find(({ code }) => code === '10')!.measures).toEqual([]);
      expect(figures!.rows.find(({ code }) => code === '10.1')!.unit).toBe('đồng');
      expect(figures!.rows.at(-1)).toMatchObject({ code: '11', unit: null });
    });
  });

  describe('004, a plan for a movement', () => {
    const read = isHere ? readSeed('004', '2023-10-30') : null!;

    it('carries out a movement and calls no week', () => {
      expect(read.week).toBeNull();
      expect(read.movement!.name).toBe(
        'Mỗi người dân tự học, học tập suốt đời đáp ứng yêu cầu phát triển bền vững trong thời kỳ chuyển đổi số',
      );
      expect(problems(read)).toEqual(['QUOTE_NOT_CLOSED']);
    });

    it('has two yearly deadlines in one sentence, the second owed by the receiver of the first', () => {
      expect(due(read)).toEqual([
        {
          date: { month: 11, day: 15 },
          boundary: 'before',
          from: ['UBND các phường, xã'],
          to: 'Hội Khuyến học thành phố',
          through: null,
        },
        {
          date: { month: 11, day: 20 },
          boundary: 'before',
          from: ['Hội Khuyến học thành phố'],
          to: 'UBND thành phố và Hội khuyến học tỉnh',
          through: null,
        },
      ]);
    });

    it('gives work in sections II and III', () => {
      expect(tasks(read)).toEqual([
        'II.1 do UBND các phường, xã',
        'II.1 coordinate Hội Khuyến học',
        'II.2 do UBND các phường, xã',
        'II.2 coordinate Hội Khuyến học',
        'III.1 lead Hội Khuyến học thành phố',
        'III.1 coordinate các ban, ngành, đoàn thể, tổ chức chính trị, xã hội',
        'III.1 do Hội Khuyến học thành phố',
        'III.1 coordinate Phòng Giáo dục và Đào tạo',
        'III.1 coordinate Phòng Văn hóa Thông tin',
        'III.1 coordinate Trung tâm Văn hóa Thể thao và Truyền thanh thành phố',
        'III.1 coordinate các phòng ban, hội, đoàn thể',
        'III.2 do Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
        'III.2 do các tổ chức thành viên',
        'III.2 coordinate các tổ chức chính trị - xã hội, xã hội nghề nghiệp',
        'III.2 coordinate các tổ chức xã hội có liên quan',
        'III.3 do UBND các phường, xã',
      ]);
    });
  });
});
