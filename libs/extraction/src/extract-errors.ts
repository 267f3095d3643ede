interface Messages {
  vi: string;
  en: string;
}

/** Every way in which the text of a file cannot be had; each says what to do. `{name}` is filled in. */
const TEXTS = {
  FILE_NOT_FOUND: {
    vi: 'Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.',
    en: 'The file does not exist. Check its name and path.',
  },
  FILE_NOT_READABLE: {
    vi: 'Không đọc được: đây không phải là tệp, hoặc không có quyền đọc. Hãy chọn một tệp văn bản.',
    en: 'This is not a file, or it may not be read. Choose a document file.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp quá lớn (tối đa {limit} MB với định dạng này). Hãy bỏ ảnh chụp hoặc tách phụ lục thành tệp riêng.',
    en: 'The file is too large (at most {limit} MB in this format). Remove pictures or split off the annexes.',
  },
  FILE_EMPTY: {
    vi: 'Tệp rỗng, không có chữ nào. Hãy mở tệp gốc, kiểm tra và lưu lại.',
    en: 'The file has no text at all. Open the original, check it and save it again.',
  },
  FORMAT_UNSUPPORTED: {
    vi: 'Không hỗ trợ định dạng này. Hãy lưu văn bản thành .docx, .doc, .odt, .rtf, .pdf (có chữ) hoặc .txt rồi thử lại.',
    en: 'This format is not supported. Save the document as .docx, .doc, .odt, .rtf, .pdf (with text) or .txt and try again.',
  },
  FORMAT_MISMATCH: {
    vi:
      'Nội dung không phải là .{expected} như tên tệp nói{found}. ' +
      'Hãy mở bằng chương trình gốc và lưu lại đúng định dạng (bỏ mật khẩu nếu có).',
    en:
      'The content is not .{expected} as the name says{found}. ' +
      'Open it in the program it came from and save it in the right format (without a password).',
  },
  TEXT_NOT_UTF8: {
    vi:
      'Tệp .txt không phải mã Unicode UTF-8. Phông chữ cũ (TCVN3, VNI, VPS…) không được đoán: ' +
      'hãy chuyển sang Unicode rồi lưu lại ở dạng UTF-8.',
    en:
      'The .txt file is not Unicode UTF-8. Old encodings (TCVN3, VNI, VPS …) are not guessed: ' +
      'convert the text to Unicode and save it as UTF-8.',
  },
  TEXT_IN_OLD_FONT: {
    vi: 'Văn bản dùng phông chữ cũ (TCVN3, VNI…) mà tệp không ghi tên. Hãy chuyển sang Unicode rồi lưu lại thành .docx.',
    en: 'The document uses an old font (TCVN3, VNI …) that the file does not name. Convert it to Unicode and save it as .docx.',
  },
  DOC_BROKEN: {
    vi: 'Tệp .doc bị hỏng hoặc có mật khẩu. Hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.',
    en: 'The .doc file is damaged or has a password. Open it in Word or LibreOffice and save it as .docx.',
  },
  DOC_TOO_LARGE: {
    vi: 'Tệp .doc cần quá nhiều bộ nhớ để đọc. Hãy lưu lại thành .docx.',
    en: 'The .doc file takes too much memory to read. Save it as .docx.',
  },
  ODT_BROKEN: {
    vi: 'Tệp .odt bị hỏng hoặc có mật khẩu. Hãy mở bằng LibreOffice, sửa (bỏ mật khẩu) và lưu lại.',
    en: 'The .odt file is damaged or has a password. Open it in LibreOffice, repair it (without a password) and save it again.',
  },
  ODT_TOO_LARGE: {
    vi: 'Tệp .odt khi giải nén lớn quá mức cho phép. Hãy sao chép phần chữ sang một tệp mới rồi thử lại.',
    en: 'The .odt file unpacks to more than is allowed. Copy its text into a new file and try again.',
  },
  RTF_BROKEN: {
    vi: 'Tệp .rtf bị hỏng. Hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.',
    en: 'The .rtf file is damaged. Open it in Word or LibreOffice and save it as .docx.',
  },
  RTF_TOO_LARGE: {
    vi: 'Tệp .rtf cần quá nhiều bộ nhớ để đọc. Hãy lưu lại thành .docx.',
    en: 'The .rtf file takes too much memory to read. Save it as .docx.',
  },
  TEXT_HAS_NUL: {
    vi: 'Tệp .txt chứa ký tự NUL ở dòng {line}, nên không phải là văn bản thuần. Hãy lưu lại từ tệp gốc ở dạng UTF-8.',
    en: 'The .txt file holds a NUL character on line {line}, so it is not plain text. Save it again as UTF-8.',
  },
  TEXT_HAS_CONTROL_CHARACTERS: {
    vi: 'Tệp .txt chứa ký tự điều khiển ở dòng {line}. Hãy xóa các ký tự đó hoặc lưu lại từ tệp gốc ở dạng UTF-8.',
    en: 'The .txt file holds control characters on line {line}. Remove them or save it again as UTF-8.',
  },
  LINE_TOO_LONG: {
    vi: 'Dòng {line} dài hơn {limit} ký tự, không phải là một văn bản hành chính. Hãy ngắt dòng theo đoạn rồi thử lại.',
    en: 'Line {line} is longer than {limit} characters, which no official document has. Break it into paragraphs.',
  },
  TEXT_TOO_LONG: {
    vi: 'Văn bản dài hơn {limit} ký tự. Hãy tách phụ lục thành tệp riêng.',
    en: 'The text is longer than {limit} characters. Split off the annexes.',
  },
  DOCX_BROKEN: {
    vi: 'Tệp .docx bị hỏng, không mở được. Hãy mở bằng Word hoặc LibreOffice, sửa và lưu lại.',
    en: 'The .docx file is damaged. Open it in Word or LibreOffice, repair it and save it again.',
  },
  DOCX_TOO_LARGE: {
    vi: 'Tệp .docx khi giải nén lớn quá mức cho phép. Hãy sao chép phần chữ sang một tệp mới rồi thử lại.',
    en: 'The .docx file unpacks to more than is allowed. Copy its text into a new file and try again.',
  },
  PDF_ENCRYPTED: {
    vi: 'Tệp .pdf có mật khẩu. Hãy bỏ mật khẩu (in lại thành .pdf) rồi thử lại.',
    en: 'The .pdf file is protected by a password. Remove it (print to .pdf again) and try again.',
  },
  PDF_BROKEN: {
    vi: 'Tệp .pdf bị hỏng, không mở được. Hãy xuất lại .pdf từ tệp gốc.',
    en: 'The .pdf file is damaged. Export it again from the original.',
  },
  PDF_WITHOUT_TEXT: {
    vi: 'Tệp .pdf chỉ có hình (bản quét), không có chữ. Hãy dùng bản .docx, .pdf xuất từ Word, hoặc nhận dạng chữ (OCR) trước.',
    en: 'The .pdf file holds only pictures (a scan). Use the .docx, a .pdf exported from it, or recognise the text (OCR) first.',
  },
  PDF_TOO_LARGE: {
    vi: 'Tệp .pdf khi giải nén lớn quá mức cho phép. Hãy xuất lại .pdf từ tệp gốc, không kèm ảnh.',
    en: 'The .pdf file unpacks to more than is allowed. Export it again from the original, without pictures.',
  },
  PDF_TOO_MANY_PAGES: {
    vi: 'Tệp .pdf có hơn {limit} trang. Hãy tách văn bản cần đọc thành tệp riêng.',
    en: 'The .pdf file has more than {limit} pages. Split off the document to be read.',
  },
  EXTRACTION_TIMEOUT: {
    vi: 'Đọc tệp quá lâu nên đã dừng. Hãy lưu lại tệp từ chương trình gốc, hoặc sao chép phần chữ sang tệp .txt.',
    en: 'Reading the file took too long and was stopped. Save it again from its program, or copy the text into a .txt file.',
  },
  EXTRACTION_BUSY: {
    vi: 'Hệ thống đang đọc nhiều tệp. Hãy thử lại sau ít phút.',
    en: 'Many files are being read. Try again in a few minutes.',
  },
  READING_TIMEOUT: {
    vi: 'Đọc nội dung văn bản quá lâu nên đã dừng. Hãy tách phụ lục thành tệp riêng rồi thử lại.',
    en: 'Reading what the document says took too long and was stopped. Split off the annexes and try again.',
  },
  READING_TOO_LARGE: {
    vi: 'Nội dung văn bản quá lớn để đọc. Hãy tách phụ lục thành tệp riêng rồi thử lại.',
    en: 'The document says too much to be read at once. Split off the annexes and try again.',
  },
} satisfies Record<string, Messages>;

export type TextExtractionCode = keyof typeof TEXTS;

type Params = Record<string, string | number>;

/** The text of a file cannot be had. `code` is stable; `messages` say why and what to do. */
export class TextExtractionError extends Error {
  readonly code: TextExtractionCode;
  readonly messages: Messages;
  readonly params: Params;

  constructor(code: TextExtractionCode, params: Params = {}) {
    super(`${code}: ${fill(TEXTS[code].en, params)}`);
    this.name = 'TextExtractionError';
    this.code = code;
    this.params = params;
    this.messages = { vi: fill(TEXTS[code].vi, params), en: fill(TEXTS[code].en, params) };
  }
}

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
