import { defineErrors, DomainError, KernelError, mapConstraints } from '@app/kernel';

export const TitleError = defineErrors({
  TITLE_NOT_FOR: {
    vi: 'Danh hiệu "{name}" không dành cho loại đối tượng này.',
    en: 'The title “{name}” is not for this kind.',
  },
  TITLE_NOT_IN_YEAR: {
    vi: 'Danh hiệu "{name}" không còn hoặc chưa có trong năm {year}.',
    en: 'The title “{name}” does not stand in {year}.',
  },
  TITLE_REGISTERED: {
    vi: 'Đã đăng ký danh hiệu "{name}" cho năm {year}.',
    en: 'The title “{name}” is registered for {year} already.',
  },
  TITLE_DAY_AHEAD: { vi: 'Ngày đăng ký không được sau hôm nay.', en: 'The day of registration lies ahead.' },
  TITLE_YEAR_OVER: {
    vi: 'Năm {year} đã hết. Chỉ ghi được đăng ký có ngày trong năm {year} hoặc trước đó, theo ngày trên giấy; muốn đổi sang danh hiệu khác thì rút đăng ký cũ rồi ghi lại.',
    en: 'The year {year} is over. Only a registration of a day in {year} or before is entered, with the day of its paper; for another title, withdraw what stands and register again.',
  },
  TITLE_WITHDRAWN: { vi: 'Đăng ký danh hiệu này đã được rút.', en: 'The registration has been withdrawn.' },
  TITLE_CLOSING_DAY: {
    vi: 'Hạn đăng ký phải nằm trong năm đăng ký hoặc năm liền trước.',
    en: 'The closing day lies in the year or in the one before it.',
  },
  TITLE_BASIS_REQUIRED: {
    vi: 'Nêu văn bản quy định danh hiệu (số hiệu, điều, khoản), hoặc chọn “chưa xác minh”.',
    en: 'Name the text that provides for the title (code, article, clause), or say that it is unconfirmed.',
  },
  TITLE_EXISTS: {
    vi: 'Đã có danh hiệu cùng tên, cùng đối tượng, từ ngày này.',
    en: 'There is a title of this name from that day on already, for the same kind.',
  },
  TITLE_ORDER: { vi: 'Ngày kết thúc không được trước ngày bắt đầu.', en: 'The last day lies before the first.' },
  TITLE_OF_CRITERIA: {
    vi: 'Danh hiệu học tập này theo bộ tiêu chí: sửa, ban hành hoặc kết thúc bộ tiêu chí đó.',
    en: 'This title of the learning society follows its criteria: amend, publish or end those.',
  },
  TITLE_STRIVEN_FOR: {
    vi: 'Đã có bên đăng ký danh hiệu này nên không đổi tên được; hãy kết thúc danh hiệu này và đặt danh hiệu mới từ một ngày sau đó.',
    en: 'Somebody has registered for this title, so its name stays; close it and define another one from a later day on.',
  },
  TITLE_STRIVEN_FOR_LATER: {
    vi: 'Đã có bên đăng ký danh hiệu này cho năm {year}; ngày kết thúc không được trước năm đó.',
    en: 'Somebody has registered for it for {year}; its last day cannot lie before that year.',
  },
  TITLE_GIVEN: {
    vi: 'Danh hiệu này có đợt xét từ năm {first} đến năm {last}: không đổi tên, và thời gian áp dụng phải gồm các năm đó.',
    en: 'The title has rounds from {first} to {last}: it keeps its name, and its days hold those years.',
  },
  TITLE_ROUNDS_RUN: {
    vi: 'Còn {count} đợt xét danh hiệu này chưa quyết định; hãy quyết định hoặc hủy trước khi kết thúc danh hiệu.',
    en: '{count} rounds of the title are not decided; decide or cancel them before it is closed.',
  },
  TITLE_NOT_ENDED: { vi: 'Danh hiệu này chưa kết thúc.', en: 'The title has no last day.' },
  TITLE_STRIVEN_FOR_EARLIER: {
    vi: 'Đã có bên đăng ký danh hiệu này cho năm {year}; ngày bắt đầu không được sau năm đó.',
    en: 'Somebody has registered for it for {year}; its first day cannot lie after that year.',
  },
  TITLE_ROW_REGISTERED: {
    vi: 'Đã đăng ký danh hiệu của danh sách này cho năm {year}.',
    en: 'The title of this list is registered for {year} already.',
  },
  TITLE_ROW_TWICE: { vi: 'Đã có ở dòng {row}.', en: 'It stands in row {row} already.' },
  TITLE_ORGANISATION_UNKNOWN: {
    vi: 'Không có đơn vị này trong phạm vi của cơ quan. Kiểm tra mã định danh hoặc tên đầy đủ như trong danh mục đơn vị.',
    en: 'The office has no such organisation within its reach. Check the identifier, or the whole name as the list of organisations has it.',
  },
  TITLE_ORGANISATION_AMBIGUOUS: {
    vi: 'Có nhiều đơn vị cùng tên này; hãy ghi mã định danh.',
    en: 'Several organisations have this name; enter the identifier.',
  },
  TITLE_ORGANISATION_DISAGREES: {
    vi: 'Mã định danh này là của đơn vị có tên khác. Kiểm tra lại mã và tên.',
    en: 'This identifier is of an organisation of another name. Check both.',
  },
  TITLES_TOO_MANY: {
    vi: 'Danh sách in có tối đa {most} dòng; hãy xuất danh sách ra tệp.',
    en: 'A printed list has {most} lines at most; take the list as a file.',
  },
});

/** Of two at once the constraint refuses one and cannot say which title it was. */
const registeredMeanwhile = () =>
  new DomainError('TITLE_REGISTERED', {
    vi: 'Danh hiệu này vừa được đăng ký cho năm đó.',
    en: 'The title has just been registered for that year.',
  });

mapConstraints({
  uq_title_name: TitleError.TITLE_EXISTS,
  ck_title_order: TitleError.TITLE_ORDER,
  uq_title_registration_organisation: registeredMeanwhile,
  uq_title_registration_subject: registeredMeanwhile,
  // Two at once were the first to set it: one of them did.
  uq_title_closing_year: () => KernelError.VERSION_CONFLICT({ current: 1 }),
  ck_title_closing_day: TitleError.TITLE_CLOSING_DAY,
});
