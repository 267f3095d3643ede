import { defineErrors } from '@app/kernel';

/** Faults of a list that puts many forward, each told at its row and column. */
export const NominationListError = defineErrors({
  NOMINATION_CELL_BROKEN: {
    vi: 'Ô bị lỗi công thức (#N/A, #REF! …). Gõ lại giá trị, hoặc chọn đúng đối tượng.',
    en: 'The formula of this cell failed (#N/A, #REF! …). Type the value, or choose who is meant.',
  },
  NOMINATION_ROW_NUMBER: {
    vi: 'Số thứ tự không liên tục: ở đây phải là {expected}. Kiểm tra có hàng nào bị xóa hoặc bị ẩn.',
    en: 'Numbers have a gap: {expected} is expected here. See whether a row was deleted or hidden.',
  },
  NOMINATION_NAME_MISSING: { vi: 'Thiếu tên.', en: 'The name is missing.' },
  NOMINATION_ROW_RANK: {
    vi: 'Ô tên có cấp bậc, học vị hoặc chức vụ. Chỉ ghi họ và tên.',
    en: 'The name holds a rank, a degree or a position. Write the name alone.',
  },
  NOMINATION_ROW_COLLECTIVE: {
    vi: 'Đây là một tập thể, không phải cá nhân. Để lại hàng này và đề nghị ở đợt xét dành cho tập thể.',
    en: 'This is a collective, no person. Leave the row out and nominate it in a round for collectives.',
  },
  NOMINATION_ROW_HOUSEHOLD: {
    vi: 'Đây là hộ gia đình. Để lại hàng này và đề nghị ở đợt xét dành cho gia đình.',
    en: 'This is a household. Leave the row out and nominate it in a round for families.',
  },
  NOMINATION_ROW_PERSON: {
    vi: 'Đây là cá nhân, không phải tập thể. Để lại hàng này và đề nghị ở đợt xét dành cho cá nhân.',
    en: 'This is a person, no collective. Leave the row out and nominate them in a round for people.',
  },
  NOMINATION_ROW_KIND: {
    vi: 'Hàng này thuộc loại đối tượng khác với đợt xét.',
    en: 'The round is not for this kind.',
  },
  NOMINATION_CODE_MISSING: {
    vi: 'Thiếu mã. Gõ mã, hoặc chọn đúng đối tượng.',
    en: 'The code is missing. Type it, or choose who is meant.',
  },
  NOMINATION_BIRTH_ODD: { vi: 'Không đọc được năm sinh.', en: 'The year of birth cannot be read.' },
  NOMINATION_ROW_UNKNOWN: {
    vi: 'Không tìm thấy trong danh sách mà cơ quan này được đề nghị. Sửa cho đúng, hoặc chọn.',
    en: 'Nobody of that name or code among those whom this office may nominate. Correct it, or choose.',
  },
  NOMINATION_ROW_AMBIGUOUS: { vi: 'Chưa rõ là ai. Chọn đúng đối tượng.', en: 'It is not clear who is meant. Choose.' },
  NOMINATION_ROW_DISAGREES: {
    vi: 'Mã và tên chỉ hai đối tượng khác nhau. Chọn đúng đối tượng.',
    en: 'The code and the name mean two different ones. Choose who is meant.',
  },
  NOMINATION_ROW_TWICE: { vi: 'Đã có ở hàng {row}.', en: 'Stands in row {row} already.' },
  NOMINATION_LIST_COUNT: {
    vi: 'Danh sách ghi {said} nhưng có {found}. Kiểm tra có thiếu hàng; nếu danh sách đúng, sửa số đã ghi.',
    en: 'The list says {said} and has {found}. See whether a row is missing; if the list is right, correct the number.',
  },
  NOMINATION_LIST_EMPTY: { vi: 'Không còn hàng nào để đề nghị.', en: 'No row is left to be nominated.' },
});
