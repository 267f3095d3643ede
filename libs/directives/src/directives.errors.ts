import { defineErrors, KernelError, mapConstraints } from '@app/kernel';

export const DirectiveError = defineErrors({
  DIRECTIVE_EXISTS: {
    vi: 'Văn bản này (cơ quan ban hành, số ký hiệu, ngày) đã có trong sổ.',
    en: 'A document of this issuer, number and date already stands in the register.',
  },
  DIRECTIVE_TWIN: {
    vi: 'Văn bản {code} ngày {date} của {issuer} đã có trong sổ của đơn vị khác. Hãy mở văn bản đó, hoặc xác nhận vẫn vào sổ.',
    en: 'Document {code} of {date} by {issuer} stands in another register already. Open that one, or confirm to register it here too.',
  },
  DIRECTIVE_ISSUER_DIFFERS: {
    vi: 'Đơn vị được chọn không phải cơ quan ban hành ghi trên văn bản.',
    en: 'The chosen organisation is not the issuer that the document names.',
  },
  DIRECTIVE_LINK_UNCLEAR: {
    vi: 'Không xác định được văn bản này: cần số, ký hiệu, hoặc loại, cơ quan ban hành và ngày (hay trích yếu).',
    en: 'This document cannot be told: give its number, or its type, issuer and date (or subject).',
  },
  DIRECTIVE_VALIDITY_ORDER: {
    vi: 'Ngày hết hiệu lực không được trước ngày có hiệu lực.',
    en: 'The last day of validity lies before the first.',
  },
  DIRECTIVE_DRAFTED_HERE: {
    vi: 'Đây là dự thảo do đơn vị soạn. Hãy sửa và ban hành ở phần soạn thảo.',
    en: 'This is a draft of the own office. Change and issue it where it is drafted.',
  },
  DRAFT_ALREADY_ISSUED: {
    vi: 'Văn bản đã ban hành, không thay đổi được nữa.',
    en: 'The document has been issued and cannot change any more.',
  },
  DIRECTIVE_TYPE_UNKNOWN: { vi: 'Loại văn bản không có trong danh mục.', en: 'The document type is not in the list.' },
  DIRECTIVE_CODE_UNREADABLE: {
    vi: 'Không đọc được số, ký hiệu. Ví dụ đúng: 71/KH-HKH, 5201/BGDĐT-GDĐT, 24/2023/TT-BGDĐT.',
    en: 'Number and symbol cannot be read. Examples: 71/KH-HKH, 5201/BGDĐT-GDĐT, 24/2023/TT-BGDĐT.',
  },
  DIRECTIVE_NUMBER_BLANK: {
    vi: 'Văn bản chưa có số chỉ được lưu dưới dạng dự thảo.',
    en: 'A document without its number can only be kept as a draft.',
  },
  DIRECTIVE_DATE_BLANK: {
    vi: 'Văn bản chưa có ngày ban hành chỉ được lưu dưới dạng dự thảo.',
    en: 'A document without its date can only be kept as a draft.',
  },
  DIRECTIVE_DATE_IN_FUTURE: {
    vi: 'Ngày ban hành không được sau hôm nay.',
    en: 'The date of issue lies in the future.',
  },
  DIRECTIVE_NOT_DRAFT: {
    vi: 'Văn bản đã vào sổ không thể trở lại thành dự thảo.',
    en: 'A registered document cannot become a draft again.',
  },
  DIRECTIVE_CITES_ITSELF: { vi: 'Văn bản không thể căn cứ vào chính nó.', en: 'A document cannot be based on itself.' },
});

mapConstraints({
  uq_directive_identity: DirectiveError.DIRECTIVE_EXISTS,
  ck_directive_validity: DirectiveError.DIRECTIVE_VALIDITY_ORDER,
  fk_directive_issuer: KernelError.NOT_FOUND,
});
