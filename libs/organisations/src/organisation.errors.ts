import { defineErrors, mapConstraints } from '@app/kernel';

export const OrganisationError = defineErrors({
  ORGANISATION_NAME_REQUIRED: { vi: 'Cần nhập tên tổ chức.', en: 'The organisation needs a name.' },
  ORGANISATION_PARENT_NOT_VALID: {
    vi: 'Tổ chức cấp trên không hoạt động trong suốt thời gian từ {validFrom}.',
    en: 'The parent organisation is not in operation from {validFrom} on.',
  },
  ORGANISATION_UNIT_NOT_VALID: {
    vi: 'Đơn vị hành chính không tồn tại vào ngày {validFrom}.',
    en: 'The administrative unit does not exist on {validFrom}.',
  },
  ORGANISATION_UNIT_OUTSIDE_PARENT: {
    vi: 'Đơn vị hành chính nằm ngoài địa bàn của tổ chức cấp trên.',
    en: 'The administrative unit lies outside the area of the parent organisation.',
  },
  ORGANISATION_ACTS_FOR_NOT_VALID: {
    vi: 'Chỉ cơ quan chuyên môn mới thay mặt, và chỉ thay mặt cho tổ chức cấp trên trực tiếp là UBND hoặc Chính phủ.',
    en: 'Only a specialised body acts for another organisation, and only for its own parent: a people’s committee or the Government.',
  },
  ORGANISATION_HAS_OPEN_CHILDREN: {
    vi: 'Còn {count} tổ chức trực thuộc đang hoạt động sau ngày {lastDay}: {names}.',
    en: '{count} organisations below are still in operation after {lastDay}: {names}.',
  },
  ORGANISATION_CLOSED: {
    vi: 'Tổ chức đã ngừng hoạt động từ sau ngày {lastDay}.',
    en: 'The organisation was closed on {lastDay}.',
  },
  ORGANISATION_LAST_DAY_BEFORE_START: {
    vi: 'Ngày cuối không được trước ngày bắt đầu {validFrom}.',
    en: 'The last day must not lie before the first day, {validFrom}.',
  },
  ORGANISATION_PERIODS_OVERLAP: {
    vi: 'Hai giai đoạn của cùng một tổ chức chồng lên nhau.',
    en: 'Two periods of the same organisation overlap.',
  },
  ORGANISATION_STILL_WORKS: {
    vi: 'Đơn vị còn hoạt động, chưa có đơn vị tiếp nhận công việc.',
    en: 'The organisation still works; nobody goes on with its work.',
  },
  ORGANISATION_SUCCESSOR_NOT_VALID: {
    vi: 'Đơn vị tiếp nhận phải là đơn vị khác và còn hoạt động sau ngày {lastDay}.',
    en: 'What goes on with the work must be another organisation that still works after {lastDay}.',
  },
  ORGANISATION_EXCHANGE_CODE_INVALID: {
    vi: 'Mã định danh gồm các nhóm chữ số và chữ cái in hoa A-Z cách nhau bởi dấu chấm, tối đa 35 ký tự, ví dụ H41.05.',
    en: 'The identifier consists of groups of digits and capitals A-Z parted by dots, at most 35 characters, such as H41.05.',
  },
  ORGANISATION_EXCHANGE_CODE_TAKEN: {
    vi: 'Mã định danh này đang được gán cho một tổ chức khác.',
    en: 'Another organisation has this identifier.',
  },
  IMPORT_PARENT_UNKNOWN: {
    vi: 'Không có đơn vị nào tên "{name}" trong tệp hay trong phạm vi của bạn.',
    en: 'No organisation is called "{name}" in the file or within your reach.',
  },
  IMPORT_PARENT_AMBIGUOUS: {
    vi: 'Có nhiều đơn vị tên "{name}"; hãy thêm các dòng này bằng tay ở đơn vị cấp trên đúng.',
    en: 'Several organisations are called "{name}"; add these rows by hand below the right one.',
  },
  IMPORT_UNIT_MERGED: {
    vi: 'Mã {code} là {name}, đã sáp nhập vào {successors} từ {on}. Hãy ghi mã mới.',
    en: 'The code {code} is {name}, which was merged into {successors} on {on}. Give the new code.',
  },
  IMPORT_UNIT_UNKNOWN: {
    vi: 'Không có đơn vị hành chính mã {code} vào ngày bắt đầu.',
    en: 'No administrative unit has the code {code} on the first day.',
  },
  IMPORT_ROW_TWIN: {
    vi: 'Trùng với dòng {row} của tệp: cùng tên, cùng cấp trên.',
    en: 'The same as row {row} of the file: same name, same level above.',
  },
  IMPORT_ORGANISATION_TWIN: {
    vi: 'Đơn vị này đã có dưới cùng cấp trên; hãy bỏ dòng này hoặc sửa tên.',
    en: 'This organisation is there already below the same level above; remove the row or correct the name.',
  },
});

mapConstraints({
  ex_organisation_period_overlap: OrganisationError.ORGANISATION_PERIODS_OVERLAP,
  ex_organisation_period_exchange_code: OrganisationError.ORGANISATION_EXCHANGE_CODE_TAKEN,
});
