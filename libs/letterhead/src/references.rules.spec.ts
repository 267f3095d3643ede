import { describe, expect, it } from '@jest/globals';
import { readDirectiveCode } from './document-code.rules.ts';
import { splitParts } from './document-parts.ts';
import { readReferences } from './references.rules.ts';

const HEAD = 'Số: 9/KH-UBND\n\nKẾ HOẠCH\nTổ chức Tuần lễ\n\n';

/** A plan with this preamble and this body. */
function read(preamble: string, body = '') {
  const text = `${HEAD}${preamble}\n\nI. MỤC ĐÍCH\n\n${body}\n`;
  const found = readReferences(splitParts(text), null, readDirectiveCode('9/KH-UBND'));
  return { ...found, text };
}

const named = (
  code: string,
  type: string,
  date: unknown,
  issuer: string | null,
  subject: string | null,
  relation: string | null,
) => ({
  code,
  type,
  date,
  issuer,
  subject,
  relation,
});

describe('documents that a text names', () => {
  it('takes those of the preamble as bases and the others as references', () => {
    const { bases, references } = read(
      'Căn cứ Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án “A; B” và Công văn số 48/BGDĐT-GDTX ngày 08/9/2023 của Bộ Giáo dục và Đào tạo về việc tổ chức Tuần lễ; UBND tỉnh ban hành Kế hoạch:',
      '1. Theo Quyết định 1373/QĐ-TTg và Kết luận 49-KL/TW của Ban Bí thư về khuyến học.',
    );
    expect(bases).toMatchObject([
      named('1373/QĐ-TTg', 'QĐ', '2021-07-30', 'Thủ tướng Chính phủ', 'phê duyệt Đề án “A; B”', 'based_on'),
      named('48/BGDĐT-GDTX', 'công văn', '2023-09-08', 'Bộ Giáo dục và Đào tạo', 'tổ chức Tuần lễ', 'based_on'),
    ]);
    expect(references).toMatchObject([named('49-KL/TW', 'Kết luận', null, 'Ban Bí thư', 'khuyến học', null)]);
  });

  it('hands type and issuer of a list down to each of it', () => {
    const { references } = read(
      'Thực hiện chủ trương;',
      '1. Thực hiện các Kế hoạch của Ủy ban nhân dân tỉnh: Số 40/KH-UBND ngày 03/12/2021 về Đề án A; số 20/KH-UBND ngày 17/6/2022 về việc phê duyệt B.\n\n2. Các Quyết định số 1/QĐ-TTg, số 2/QĐ-TTg và số 3/QĐ-TTg của Thủ tướng Chính phủ.',
    );
    expect(references).toMatchObject([
      named('40/KH-UBND', 'KH', '2021-12-03', 'Ủy ban nhân dân tỉnh', 'Đề án A', null),
      named('20/KH-UBND', 'KH', '2022-06-17', 'Ủy ban nhân dân tỉnh', 'phê duyệt B', null),
      named('1/QĐ-TTg', 'QĐ', null, 'Thủ tướng Chính phủ', null, null),
      named('2/QĐ-TTg', 'QĐ', null, 'Thủ tướng Chính phủ', null, null),
      named('3/QĐ-TTg', 'QĐ', null, 'Thủ tướng Chính phủ', null, null),
    ]);
  });

  it('takes the one who proposes as the issuer of the proposal', () => {
    const { bases } = read(
      'Thực hiện Công văn số 37/BGDĐT-GDTrX; theo đề nghị của Sở Giáo dục và Đào tạo tại Tờ trình số 22/TTr-SGDĐT ngày 06/9/2021, UBND tỉnh yêu cầu:',
    );
    expect(bases[1]).toMatchObject(
      named('22/TTr-SGDĐT', 'TTr', '2021-09-06', 'Sở Giáo dục và Đào tạo', null, 'based_on'),
    );
  });

  it('names laws by number or by their day', () => {
    const { bases } = read(
      'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019; Luật Thư viện số 46/2019/QH14 ngày 21/11/2019;\nCăn cứ Bộ luật Lao động năm 2019;',
    );
    expect(bases).toMatchObject([
      { code: null, type: 'Luật', subject: 'Giáo dục', date: '2019-06-14' },
      { code: '46/2019/QH14', type: 'Luật', subject: 'Thư viện', date: '2019-11-21' },
      { code: null, type: 'Bộ luật', subject: 'Lao động', date: { year: 2019, month: null } },
    ]);
  });

  it('does not take the words about one basis for the relation to the next', () => {
    const { bases } = read(
      'Căn cứ Nghị định số 75/2006/NĐ-CP hướng dẫn thi hành Luật Giáo dục; Nghị định số 31/2011/NĐ-CP của Chính phủ;',
    );
    expect(bases.map(({ relation }) => relation)).toEqual(['based_on', 'based_on']);
  });

  it('repairs what a scanner spoilt, keeps what was written and says so', () => {
    const { bases, problems, text } = read(
      'Căn cứ Công văn số 48/BGDDĐT-GDTX ngày 08/9/2023; Quyết định số 13/QĐ- TTg;',
    );
    expect(bases).toMatchObject([
      { code: '48/BGDĐT-GDTX', originalCode: '48/BGDDĐT-GDTX' },
      { code: '13/QĐ-TTg', originalCode: '13/QĐ- TTg' },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['CODE_REPAIRED']);
    expect(text.slice(problems[0]!.span!.start, problems[0]!.span!.end)).toContain('48/BGDDĐT-GDTX');
  });

  it('sees one plan under two symbols', () => {
    const { bases, references, problems } = read(
      'Thực hiện Kế hoạch số 71/KH-HKH ngày 02 tháng 10 năm 2023 của Hội Khuyến học Tỉnh X về phong trào.',
      '- Theo Kế hoạch 71/KH-KHVN ngày 02/10/2023 của Hội Khuyến học tỉnh X.',
    );
    expect(bases).toHaveLength(1);
    expect(references).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['CODE_CONFLICT']);
  });

  it('says when a number has lost its symbol, unless the document is named in full elsewhere', () => {
    const { references, problems } = read(
      'Thực hiện chủ trương;',
      '1. Theo Quyết định số 324 ngày 22/9/2023 của Hội Khuyến học.\n\n2. Theo Quyết định số 13/QĐ-TTg ngày 30/7/2021 và Quyết định số 13 ngày 30/7/2021 của Thủ tướng.',
    );
    expect(references).toMatchObject([{ code: null, originalCode: '324', date: '2023-09-22' }, { code: '13/QĐ-TTg' }]);
    expect(problems.map(({ code }) => code)).toEqual(['CODE_UNREADABLE']);
  });

  it('does not name the document itself', () => {
    const { references } = read(
      'Thực hiện chủ trương;',
      'Kế hoạch số 9/KH-UBND.\n\nPHỤ LỤC I\n(Kèm theo Kế hoạch số 7/KH-UBND ngày 1/9/2024)',
    );
    expect(references).toEqual([]);
  });

  it('says which documents are replaced, amended and repealed', () => {
    const { references } = read(
      'Căn cứ Luật A;',
      'Thông tư này thay thế Thông tư số 44/2014/TT-BGDĐT. Sửa đổi, bổ sung một số điều của Thông tư số 25/2023/TT-BGDĐT. Bãi bỏ Quyết định số 12/QĐ-BGDĐT ngày 1/1/2020. Bãi bỏ Điều 2 Thông tư số 1/2020/TT-BGDĐT.',
    );
    expect(references.map(({ relation }) => relation)).toEqual(['replaces', 'amends', 'repeals', 'amends']);
  });

  it.each(['mở 40/trường và 5/Tổ', 'học 24/7, tỉ lệ 3/4', 'từ 2021-2030', 'đạt 50%/năm', 'lớp 12/A'])(
    'finds no document in %j',
    (words) => {
      expect(read('Thực hiện chủ trương;', `1. Các đơn vị ${words}.`).references).toEqual([]);
    },
  );
});
