import { defineErrors, mapConstraints } from '@app/kernel';

export const AwardError = defineErrors({
  AWARD_BASIS_REQUIRED: {
    vi: 'Nêu văn bản quy định hình thức khen thưởng (số hiệu, điều, khoản), hoặc chọn “chưa xác minh”.',
    en: 'Name the text that provides for the award (code, article, clause), or say that it is unconfirmed.',
  },
  AWARD_EXISTS: {
    vi: 'Đã có hình thức khen thưởng cùng tên từ ngày này.',
    en: 'There is an award of this name from that day on already.',
  },
  AWARD_ORDER: { vi: 'Ngày kết thúc không được trước ngày bắt đầu.', en: 'The last day lies before the first.' },
  AWARD_GIVEN: {
    vi: 'Hình thức này có đợt xét từ năm {first} đến năm {last}: không đổi tên, không bỏ đối tượng đã xét, và thời gian áp dụng phải gồm các năm đó.',
    en: 'The award has rounds from {first} to {last}: it keeps its name and whom it was given to, and its days hold those years.',
  },
  AWARD_ROUNDS_RUN: {
    vi: 'Còn {count} đợt xét hình thức này chưa quyết định; hãy quyết định hoặc hủy trước khi kết thúc.',
    en: '{count} rounds of the award are not decided; decide or cancel them before it is closed.',
  },
  HONOUR_ONE: {
    vi: 'Chọn một danh hiệu hoặc một hình thức khen thưởng, không chọn cả hai.',
    en: 'Choose one title or one award, not both.',
  },
  AUTHORITY_OVERLAP: {
    vi: 'Trong thời gian này đã có thẩm quyền khác cho cùng việc, cùng địa bàn; hãy kết thúc thẩm quyền đó trước.',
    en: 'Somebody else is competent for the same act and place in these days; end that first.',
  },
  AUTHORITY_ORDER: {
    vi: 'Ngày cuối không được trước ngày đầu.',
    en: 'The last day lies before the first.',
  },
  AUTHORITY_NO_PROVINCE: {
    vi: 'Thẩm quyền riêng chỉ đặt được cho một tỉnh, thành phố.',
    en: 'Only a province has an authority of its own.',
  },
});

mapConstraints({
  uq_award_name: AwardError.AWARD_EXISTS,
  ck_award_order: AwardError.AWARD_ORDER,
  ex_authority_overlap: AwardError.AUTHORITY_OVERLAP,
  ck_authority_order: AwardError.AUTHORITY_ORDER,
});
