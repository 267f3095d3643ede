import { defineErrors } from '@app/kernel';

export const ExchangeError = defineErrors({
  EDXML_NO_CODE: {
    vi: 'Chưa có mã định danh của “{organisation}”. Người quản trị nhập mã ở trang của tổ chức rồi xuất lại.',
    en: '“{organisation}” has no identifier yet. An administrator enters it at the organisation; then export again.',
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
});
