import { defineErrors } from '@app/kernel';

export const EdxmlError = defineErrors({
  EDXML_TOO_LARGE: {
    vi: 'Gói tin edXML vượt quá {max} MB.',
    en: 'The edXML message is larger than {max} MB.',
  },
  EDXML_NOT_UTF8: {
    vi: 'Gói tin edXML phải ở bảng mã UTF-8.',
    en: 'The edXML message must be in UTF-8.',
  },
  EDXML_NOT_WELL_FORMED: {
    vi: 'Tệp không phải là XML hợp lệ (dòng {line}).',
    en: 'The file is not well-formed XML (line {line}).',
  },
  EDXML_DOCTYPE_REFUSED: {
    vi: 'Gói tin edXML không được chứa khai báo DOCTYPE.',
    en: 'An edXML message may not contain a DOCTYPE.',
  },
  EDXML_TOO_COMPLEX: {
    vi: 'Gói tin edXML có quá nhiều phần tử, thuộc tính hoặc lồng nhau quá sâu.',
    en: 'The edXML message has too many elements or attributes, or nests too deep.',
  },
  EDXML_NOT_EDXML: {
    vi: 'Tệp XML này không phải gói tin văn bản hay trạng thái theo QCVN 102:2016/BTTTT.',
    en: 'This XML file is neither a document nor a status message of QCVN 102:2016/BTTTT.',
  },
  EDXML_INCOMPLETE: {
    vi: 'Gói tin edXML thiếu thành phần bắt buộc.',
    en: 'The edXML message lacks required elements.',
  },
  EDXML_VALUE_INVALID: {
    vi: 'Gói tin edXML có giá trị không đọc được.',
    en: 'The edXML message holds values that cannot be read.',
  },
  EDXML_TEXT_TOO_LONG: {
    vi: 'Nội dung dài hơn {max} ký tự.',
    en: 'The text is longer than {max} characters.',
  },
  EDXML_ATTACHMENT_MISSING: {
    vi: 'Tệp đính kèm “{name}” được nêu tên nhưng không có trong gói tin.',
    en: 'The attachment “{name}” is named but not in the message.',
  },
  EDXML_ATTACHMENT_REPEATED: {
    vi: 'Hai tệp đính kèm có cùng mã “{contentId}”.',
    en: 'Two attachments have the same id “{contentId}”.',
  },
  EDXML_ATTACHMENT_DAMAGED: {
    vi: 'Nội dung tệp đính kèm “{name}” không phải base64 hợp lệ.',
    en: 'The content of the attachment “{name}” is not valid base64.',
  },
  EDXML_TEXT_UNWRITABLE: {
    vi: 'Nội dung có ký tự điều khiển mà XML không chứa được.',
    en: 'A text holds control characters that XML cannot carry.',
  },
});
