import { defineErrors, mapConstraints } from '@app/kernel';

export const TargetError = defineErrors({
  AREA_NOT_SPOKEN_FOR: {
    vi: 'Đơn vị này không thay mặt cho địa bàn: chỉ Ủy ban nhân dân, cơ quan giúp việc của Ủy ban và Hội Khuyến học của địa bàn.',
    en: 'This organisation does not speak for a territory: its committee, a body acting for that, and its association do.',
  },
  AREA_TARGET_EXISTS: {
    vi: 'Địa bàn đã có mục tiêu của chỉ tiêu này trong năm; hãy kết thúc mục tiêu đó, nêu lý do, rồi đặt mục tiêu mới.',
    en: 'The territory has a target of this indicator and year; end that one with a reason before another is set.',
  },
  AREA_TARGET_LOWER: {
    vi: 'Mục tiêu này thấp hơn mục tiêu của cấp trên ({unit}: {above}). Nếu văn bản đúng là như vậy, hãy xác nhận.',
    en: 'This target falls short of that of the level above ({unit}: {above}). If the text says so, confirm it.',
  },
  AREA_TARGET_ENDED: { vi: 'Mục tiêu này đã kết thúc.', en: 'This target has been ended.' },
  INDICATOR_NOT_OF_LEVEL: {
    vi: 'Chỉ tiêu này do cấp khác ghi, không phải địa bàn này.',
    en: 'This indicator is recorded by units of another level.',
  },
  RESULT_EXISTS: {
    vi: 'Địa bàn đã có số liệu của chỉ tiêu này trong năm; hãy sửa số liệu đó.',
    en: 'The territory has a figure of this indicator and year; amend that one.',
  },
  RESULT_WITHOUT_WHOLE: {
    vi: 'Một tỉ lệ phải có cả tử số và mẫu số.',
    en: 'A share needs both its part and its whole.',
  },
  RESULT_WHOLE_OF_COUNT: { vi: 'Số đếm không có mẫu số.', en: 'A count has no whole.' },
  RESULT_PART_ABOVE_WHOLE: {
    vi: 'Tử số không được lớn hơn mẫu số.',
    en: 'The part is larger than the whole.',
  },
  RESULT_UNIT_NOT_THEN: {
    vi: 'Trong năm đó đơn vị hành chính này chưa có hoặc không còn; hãy chọn đơn vị của năm đó.',
    en: 'This unit did not stand in that year; choose the unit of the year.',
  },
  RESULT_YEAR_AHEAD: { vi: 'Năm này chưa đến.', en: 'This year has not begun.' },
  RESULT_CONFIRMED: { vi: 'Số liệu này đã được xác nhận.', en: 'This figure has been confirmed.' },
  RESULT_REASON_NEEDED: {
    vi: 'Sửa số liệu đã xác nhận phải nêu lý do.',
    en: 'Amending a confirmed figure needs a reason.',
  },
});

mapConstraints({
  uq_area_target_in_force: TargetError.AREA_TARGET_EXISTS,
  uq_indicator_result_unit: TargetError.RESULT_EXISTS,
});
