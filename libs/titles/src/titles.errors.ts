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
  uq_title_registration_organisation: registeredMeanwhile,
  uq_title_registration_subject: registeredMeanwhile,
  // Two at once were the first to set it: one of them did.
  uq_title_closing_year: () => KernelError.VERSION_CONFLICT({ current: 1 }),
  ck_title_closing_day: TitleError.TITLE_CLOSING_DAY,
});
