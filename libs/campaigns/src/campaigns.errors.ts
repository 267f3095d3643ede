import { defineErrors, mapConstraints } from '@app/kernel';

export const CampaignError = defineErrors({
  CAMPAIGN_EXISTS: {
    vi: 'Quỹ đã có đợt vận động tên này.',
    en: 'The fund has a campaign of this name.',
  },
  CAMPAIGN_STATE: {
    vi: 'Đợt vận động không còn ở bước này; hãy tải lại trang.',
    en: 'The campaign has moved on; load the page again.',
  },
  CAMPAIGN_ORDER: { vi: 'Ngày kết thúc trước ngày bắt đầu.', en: 'The last day lies before the first.' },
  CAMPAIGN_FUND: {
    vi: 'Quỹ này không giữ tiền đóng góp, hoặc đã đóng; hãy chọn quỹ khác.',
    en: 'The fund keeps no contributions, or is closed; choose another one.',
  },
  CAMPAIGN_USE_UNKNOWN: { vi: 'Không có nội dung sử dụng này.', en: 'There is no such use.' },
  CAMPAIGN_USE_FORBIDDEN: {
    vi: 'Không được vận động để chi: {use} ({citation}).',
    en: 'Contributions may not be asked for this: {use} ({citation}).',
  },
  CAMPAIGN_USE_NEEDED: {
    vi: 'Trường học phải nêu tiền dùng vào việc gì trong các việc được vận động.',
    en: 'A school says which of the permitted uses it asks for.',
  },
  CAMPAIGN_USE_OF_SCHOOL: {
    vi: 'Danh mục này chỉ áp dụng cho cơ sở giáo dục (TT 16/2018/TT-BGDĐT, Điều 1 khoản 2).',
    en: 'The list is that of schools (circular 16/2018/TT-BGDĐT, article 1, clause 2).',
  },
  CAMPAIGN_UNCONFIRMED: {
    vi: 'Cần xác nhận không dùng tiền vào việc bị cấm trước khi trình.',
    en: 'Confirm that nothing forbidden is meant before the plan is submitted.',
  },
  CAMPAIGN_WAIT_BASIS: {
    vi: 'Số ngày niêm yết của đợt vận động riêng phải kèm quy chế quy định.',
    en: 'An own number of days names the rule that sets it.',
  },
  CAMPAIGN_WAIT_OF_LAW: {
    vi: 'Số ngày niêm yết của cơ sở giáo dục do thông tư quy định.',
    en: 'For schools the circular sets how long it is posted.',
  },
  CAMPAIGN_OWN_PLAN: {
    vi: 'Người lập kế hoạch không tự duyệt; cần người khác.',
    en: 'Whoever planned it does not approve it; somebody else does.',
  },
  CAMPAIGN_APPROVAL_PAPER: {
    vi: 'Kế hoạch do phòng hoặc sở giáo dục và đào tạo duyệt; của cơ sở giáo dục đại học do Hội đồng trường hoặc Hội đồng quản trị duyệt (TT 16/2018/TT-BGDĐT, Điều 5 khoản 1): hãy chọn văn bản duyệt.',
    en: 'The plan of a school is approved by the office or department of education, that of a university by its council or board (circular 16/2018/TT-BGDĐT, article 5, clause 1): name the document.',
  },
  CAMPAIGN_DAY_AHEAD: { vi: 'Ngày này chưa đến.', en: 'The day lies ahead.' },
  CAMPAIGN_DAY_EARLY: {
    vi: 'Ngày này trước ngày {day} của bước trước.',
    en: 'The day lies before {day}, that of the step before.',
  },
  CAMPAIGN_NOT_POSTED: {
    vi: 'Đợt vận động "{name}" chưa niêm yết kế hoạch sử dụng nên chưa được chi ({basis}).',
    en: 'The plan of use of “{name}” is not posted yet, so nothing of it is spent ({basis}).',
  },
  CAMPAIGN_POSTED_RECENTLY: {
    vi: 'Kế hoạch sử dụng của "{name}" mới niêm yết; được chi từ ngày {usableFrom} ({basis}).',
    en: 'The plan of use of “{name}” was posted recently; it is spent from {usableFrom} on ({basis}).',
  },
  CAMPAIGN_GIVEN_EARLY: {
    vi: 'Đợt vận động "{name}" được duyệt ngày {day}; không nhận tiền trước ngày đó.',
    en: '“{name}” was approved on {day} and takes in nothing before.',
  },
  CAMPAIGN_GOODS_NOT_POSTED: {
    vi: 'Đợt vận động "{name}" chưa niêm yết kế hoạch sử dụng nên chưa được trao hiện vật ({basis}).',
    en: 'The plan of use of “{name}” is not posted yet, so none of its goods are handed out ({basis}).',
  },
  CAMPAIGN_GOODS_POSTED_RECENTLY: {
    vi: 'Kế hoạch sử dụng của "{name}" mới niêm yết; được trao hiện vật từ ngày {usableFrom} ({basis}).',
    en: 'The plan of use of “{name}” was posted recently; its goods are handed out from {usableFrom} on ({basis}).',
  },
  CAMPAIGN_ENDED: {
    vi: 'Đợt vận động "{name}" đã kết thúc, không nhận thêm tiền.',
    en: 'The campaign “{name}” has ended and takes in nothing.',
  },
});

mapConstraints({
  uq_campaign_name: CampaignError.CAMPAIGN_EXISTS,
  ck_campaign_order: CampaignError.CAMPAIGN_ORDER,
});
