import type { Span } from '../../passages/src/index.ts';

type Texts = Record<'vi' | 'en', string>;

/** What a person is told about a problem of the head, the references and the closing. */
const MESSAGES = {
  NUMBER_BLANK: { vi: 'Văn bản chưa có số.', en: 'The document has no number yet.' },
  DATE_INCOMPLETE: { vi: 'Ngày ban hành còn để trống một phần.', en: 'The date is left partly blank.' },
  DATE_IMPOSSIBLE: { vi: '“{text}” không có trong lịch.', en: '“{text}” does not exist.' },
  ISSUER_NOT_STATED: { vi: 'Không thấy ghi tên cơ quan ban hành.', en: 'The issuing body is not stated.' },
  TYPE_NOT_STATED: { vi: 'Không thấy ghi tên loại văn bản.', en: 'The type of the document is not stated.' },
  SUBJECT_NOT_FOUND: { vi: 'Không thấy trích yếu nội dung.', en: 'The subject is not found.' },
  SIGNER_NOT_FOUND: { vi: 'Không thấy người ký.', en: 'The signer is not found.' },
  RECIPIENTS_NOT_FOUND: { vi: 'Không thấy phần Nơi nhận.', en: 'The recipients are not found.' },
  CODE_REPAIRED: {
    vi: 'Số, ký hiệu “{text}” được đọc là “{code}”.',
    en: 'The number and symbol “{text}” were read as “{code}”.',
  },
  CODE_UNREADABLE: { vi: 'Không đọc được số, ký hiệu “{text}”.', en: 'The number and symbol “{text}” cannot be read.' },
  CODE_CONFLICT: {
    vi: '“{text}” và “{code}” dường như là cùng một văn bản.',
    en: '“{text}” and “{code}” seem to be one document.',
  },
  TEXT_BREAKS_OFF: {
    vi: 'Văn bản dừng giữa câu, phần sau bị thiếu.',
    en: 'The text stops in the middle of a sentence; the rest is missing.',
  },
  TEXT_GARBLED: {
    vi: 'Lớp chữ của tệp bị hỏng: chỉ đọc được số và ngày. Hãy dùng tệp gốc hoặc nhận dạng chữ (OCR) lại.',
    en: 'The text layer of the file is garbled: only numbers and days were read. Use the original or recognise the text again.',
  },
  TEXT_POOR: {
    vi: 'Nhiều chữ trong tệp bị sai: hãy kiểm tra từng giá trị với bản giấy.',
    en: 'Many letters of the text are wrong: check every value against the paper.',
  },
  TEXT_CROWDED: {
    vi: 'Văn bản bị mất ngắt dòng: các phần được tách lại theo mẫu, hãy kiểm tra từng giá trị.',
    en: 'The text lost its line breaks: its parts were told apart by their form, check every value.',
  },
  TEXT_UNREADABLE: {
    vi: 'Chữ ở đây không phải tiếng Việt nên không đọc được.',
    en: 'These letters cannot be Vietnamese and were not read.',
  },
  READING_DOUBTED: {
    vi: 'Không thấy địa danh và ngày, hoặc văn bản dường như tự làm căn cứ cho mình: hãy kiểm tra mọi giá trị.',
    en: 'Place and day are missing, or the document seems to be its own basis: check every value.',
  },
  SECOND_DOCUMENT: {
    vi: 'Tệp có hơn một văn bản: chỉ văn bản đầu được đọc. Hãy tách văn bản bắt đầu ở đây thành tệp riêng.',
    en: 'The file holds more than one document: only the first was read. Split off the one that begins here.',
  },
  PAGE_WITHOUT_TEXT: {
    vi: 'Trang {text} chỉ có hình, không có chữ nên không đọc được.',
    en: 'Page {text} holds only a picture and was not read.',
  },
  NOT_A_DOCUMENT: {
    vi: 'Không nhận ra đây là văn bản hành chính.',
    en: 'This is not recognised as an official document.',
  },
} satisfies Record<string, Texts>;

/** What could not be read of head, references or closing, and where. `span` is null when something is missing altogether. */
export interface HeadProblem {
  code: keyof typeof MESSAGES;
  span: Span | null;
  messages: Texts;
}

/** A problem with its words. `span` is null when something is missing altogether. */
export function problem(
  code: HeadProblem['code'],
  span: Span | null,
  words: { text?: string; code?: string } = {},
): HeadProblem {
  const fill = (message: string): string =>
    message.replace('{text}', () => words.text ?? '').replace('{code}', () => words.code ?? '');
  return { code, span, messages: { vi: fill(MESSAGES[code].vi), en: fill(MESSAGES[code].en) } };
}
