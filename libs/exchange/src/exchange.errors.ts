import { defineErrors } from '@app/kernel';

export const ExchangeError = defineErrors({
  EDXML_NO_CODE: {
    vi: 'Chưa có mã định danh của “{organisation}”. Người quản trị nhập mã ở trang của tổ chức rồi xuất lại.',
    en: '“{organisation}” has no identifier yet. An administrator enters it at the organisation; then export again.',
  },
  EDXML_NO_NUMBER: {
    vi: 'Văn bản không có số, ký hiệu nên không gửi qua trục liên thông được.',
    en: 'The document bears no number, so it cannot go over the national exchange.',
  },
  EDXML_NOT_ADDRESSED: {
    vi: 'Gói tin không gửi cho “{organisation}” (mã định danh {code}).',
    en: 'The message is not addressed to “{organisation}” (identifier {code}).',
  },
  EDXML_OFFICE_UNKNOWN: {
    vi: 'Không có đơn vị nào mang mã định danh {code}.',
    en: 'No organisation has the identifier {code}.',
  },
  EDXML_DISPATCH_UNKNOWN: {
    vi: 'Không tìm thấy lần gửi văn bản {code} mà gói tin nói tới.',
    en: 'There is no dispatch of the document {code} of which the message speaks.',
  },
  EDXML_WORKS_HERE: {
    vi: '“{organisation}” làm việc ngay trên hệ thống này và tự cập nhật; không nhận trạng thái của nơi đó từ gói tin.',
    en: '“{organisation}” works in this system and says itself what it does; no message is taken in its name.',
  },
  EDXML_OWN_DOCUMENT: {
    vi: 'Văn bản {code} do chính đơn vị soạn và ban hành tại đây; không nhập lại từ gói tin.',
    en: 'The document {code} was drafted and issued here by this very office; it is not taken in from a message.',
  },
  EDXML_DRAFT_KNOWN: {
    vi: 'Văn bản {code} đang là dự thảo trong sổ. Đăng ký dự thảo đó rồi nhập lại gói tin.',
    en: 'The document {code} stands in the register as a draft. Register that draft, then import again.',
  },
});
