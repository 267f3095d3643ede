import { defineErrors, mapConstraints } from '@app/kernel';

export const SubjectError = defineErrors({
  COMMUNITY_EXISTS: {
    vi: 'Địa bàn này đã có thôn, tổ dân phố cùng tên.',
    en: 'There is a community of that name in this area already.',
  },
  CLAN_EXISTS: { vi: 'Địa bàn này đã có dòng họ cùng tên.', en: 'There is a clan of that name in this area already.' },
  FAMILY_EXISTS: {
    vi: 'Thôn, tổ dân phố này đã có hộ mang số đó.',
    en: 'This community has a household of that number already.',
  },
  CITIZEN_RECORDED: {
    vi: 'Người có số định danh này đã có trong danh sách công dân của tỉnh; một người chỉ được tính một lần.',
    en: 'Whoever has this identity number is in the province’s list of citizens already; nobody is counted twice.',
  },
  CITIZEN_TWIN: {
    vi: 'Đã có công dân cùng họ tên, năm sinh và địa chỉ. Nếu đúng là người khác, hãy xác nhận.',
    en: 'There is a citizen of the same name, year of birth and address. Confirm it if this is somebody else.',
  },
  CITIZEN_TIES: {
    vi: 'Công dân đã thuộc một thôn, một gia đình trong thời gian đó.',
    en: 'The citizen belongs to a community and a family on those days already.',
  },
  SUBJECT_ENDED: { vi: 'Đã kết thúc, không thể thay đổi.', en: 'It has ended and cannot be changed.' },
  SUBJECT_UNKNOWN: {
    vi: 'Không có trong danh sách của địa bàn này.',
    en: 'Not in the lists of this area.',
  },
  SUBJECT_AMBIGUOUS: {
    vi: 'Trong danh sách có nhiều hơn một; hãy ghi rõ thôn, hoặc số định danh của công dân.',
    en: 'There are several in the lists; say the community, or the identity number of a citizen.',
  },
  SUBJECT_DISAGREES: {
    vi: 'Số định danh này là của người khác với họ tên hoặc năm sinh đã ghi.',
    en: 'This identity number is of somebody of another name or year of birth.',
  },
  SUBJECT_HAS_MEMBERS: {
    vi: 'Còn {members} thành viên; hãy chuyển họ đi trước.',
    en: 'It still has {members} members; move them first.',
  },
  SUBJECT_ELSEWHERE: {
    vi: 'Thôn, gia đình, dòng họ phải thuộc cùng địa bàn.',
    en: 'Community, family and clan have to be of the same area.',
  },
  SUBJECT_DAYS: {
    vi: 'Ngày phải từ ngày bắt đầu trở đi và không sau hôm nay.',
    en: 'The day has to be on or after the first one, and no later than today.',
  },
  DIFFICULT_AREA_UNCITED: {
    vi: 'Phải nêu từ ngày nào và theo quyết định nào địa bàn được công nhận là khó khăn.',
    en: 'Say since when, and by which decision, it belongs to a difficult area.',
  },
  BIRTH_YEAR_WRONG: {
    vi: 'Năm sinh phải trong khoảng 1900 đến năm nay.',
    en: 'The year of birth lies between 1900 and this year.',
  },
  NUMBER_UNKNOWN: {
    vi: 'Chưa ghi số định danh của công dân này.',
    en: 'No identity number of this citizen was entered.',
  },
  STATEMENT_EXISTS: {
    vi: 'Đơn vị đã nêu số liệu của năm này; hãy sửa số liệu đó.',
    en: 'The organisation has stated numbers of this year; correct those.',
  },
  IMPORT_FORMAT: {
    vi: 'Chỉ nhận tệp .xlsx hoặc .csv.',
    en: 'Only .xlsx and .csv files are taken.',
  },
  IMPORT_NOT_WAITING: {
    vi: 'Danh sách đang được xử lý hoặc đã kết thúc; hãy tải lại trang.',
    en: 'The list is being worked on or has ended; load the page again.',
  },
  IMPORT_NOTHING_RIGHT: {
    vi: 'Không còn dòng nào để ghi.',
    en: 'No row is left to be written.',
  },
  IMPORT_NO_HEADINGS: {
    vi: 'Không thấy dòng tiêu đề có “Họ và tên” cùng một cột khác trong 30 dòng đầu. Hãy thêm dòng tiêu đề rồi gửi lại.',
    en: 'No row with the heading “Họ và tên” and another one within the first 30. Add headings and send it again.',
  },
  IMPORT_TOO_MANY_ROWS: {
    vi: 'Danh sách dài quá 200.000 dòng. Hãy chia thành nhiều tệp.',
    en: 'The list has more than 200,000 rows. Split it into several files.',
  },
  IMPORT_UNREADABLE: {
    vi: 'Không đọc được tệp. Hãy mở bằng phần mềm bảng tính, lưu lại dạng .xlsx hoặc .csv (UTF-8) rồi gửi lại.',
    en: 'The file cannot be read. Open it, save it as .xlsx or .csv (UTF-8) and send it again.',
  },
  IMPORT_OFFICE_ENDED: {
    vi: 'Cơ quan của danh sách đã kết thúc hoạt động nên không ghi được công dân vào đó. Nếu ngày kết thúc ghi nhầm, hãy sửa ngày rồi thử lại; nếu không, hãy gửi danh sách ở cơ quan kế tiếp.',
    en: 'The office of this list has ended, so nobody can be recorded there. If its last day is a mistake, correct it and try again; else send the list in at the office that follows it.',
  },
  IMPORT_NAME_MISSING: { vi: 'Thiếu họ và tên; hãy nhập.', en: 'The name is missing; enter it.' },
  IMPORT_NAME_ODD: {
    vi: 'Họ và tên có chữ số hoặc không có chữ cái; hãy sửa.',
    en: 'A name has letters and no digits; correct it.',
  },
  IMPORT_BIRTH_MISSING: { vi: 'Thiếu ngày hoặc năm sinh; hãy nhập.', en: 'Day or year of birth is missing; enter it.' },
  IMPORT_BIRTH_UNREADABLE: {
    vi: 'Không đọc được ngày sinh; hãy viết ngày/tháng/năm hoặc chỉ năm, ví dụ 15/03/1980 hoặc 1980.',
    en: 'This is no day of birth; write day/month/year, or the year alone: 15/03/1980 or 1980.',
  },
  IMPORT_BIRTH_OUTSIDE: {
    vi: 'Năm sinh phải từ 1900 đến nay; hãy kiểm tra lại.',
    en: 'The year of birth lies between 1900 and today; check it.',
  },
  IMPORT_GENDER_UNKNOWN: { vi: 'Giới tính ghi Nam, Nữ hoặc Khác.', en: 'Write Nam, Nữ or Khác.' },
  IMPORT_NUMBER_SHORT: {
    vi: 'Số định danh thiếu một chữ số, có thể bảng tính đã bỏ số 0 ở đầu; hãy đối chiếu giấy tờ và nhập đủ 12 số.',
    en: 'A digit is missing; the sheet may have dropped the leading 0. Compare with the card and enter all 12 digits.',
  },
  IMPORT_NUMBER_ODD: {
    vi: 'Số định danh có 12 chữ số (CMND cũ: 9); hãy kiểm tra lại.',
    en: 'An identity number has 12 digits (the former card 9); check it.',
  },
  IMPORT_DAY_UNREADABLE: {
    vi: 'Không đọc được ngày; hãy viết ngày/tháng/năm, ví dụ 05/09/2024.',
    en: 'This is no day; write day/month/year, as 05/09/2024.',
  },
  IMPORT_DAY_AHEAD: { vi: 'Ngày đăng ký ở sau hôm nay; hãy sửa.', en: 'The day lies ahead; correct it.' },
  IMPORT_TOO_LONG: { vi: 'Dài quá {most} ký tự; hãy viết ngắn lại.', en: 'Longer than {most} characters; shorten it.' },
  IMPORT_COMMUNITY_MISSING: {
    vi: 'Thiếu thôn, tổ dân phố; hãy nhập.',
    en: 'The community is missing; enter it.',
  },
  IMPORT_COMMUNITY_UNKNOWN: {
    vi: 'Địa bàn chưa có thôn, tổ dân phố tên này; hãy sửa theo danh sách, hoặc ghi thôn này trước.',
    en: 'There is no community of this name in the area; correct it by the list, or record it first.',
  },
  IMPORT_NUMBER_TWICE: {
    vi: 'Số định danh trùng với dòng {row} của tệp; hãy kiểm tra hai dòng.',
    en: 'Row {row} of the file has the same identity number; check both.',
  },
  IMPORT_ROW_TWICE: {
    vi: 'Trùng họ tên, năm sinh và địa chỉ với dòng {row}; nếu là hai người, hãy ghi số định danh.',
    en: 'Row {row} has the same name, year of birth and address; if they are two people, enter the identity number.',
  },
  IMPORT_NUMBER_RECORDED: {
    vi: 'Người có số định danh này đã có trong danh sách của tỉnh; hãy bỏ dòng này hoặc kiểm tra số.',
    en: 'Whoever has this number is in the province’s list already; leave the row out, or check the number.',
  },
  IMPORT_NUMBER_UNRECORDED: {
    vi: 'Công dân cùng họ tên, năm sinh ở đó đã có trong danh sách nhưng chưa ghi số định danh. Ghi số vào công dân ấy rồi kiểm tra lại; nếu là người khác, ghi riêng công dân này vào danh sách.',
    en: 'A citizen of this name and year of birth is recorded there without a number. Enter the number there and check again; if this is somebody else, record this citizen singly.',
  },
  IMPORT_TWIN_RECORDED: {
    vi: 'Đã có công dân cùng họ tên, năm sinh và địa chỉ; nếu là người khác, hãy ghi số định danh.',
    en: 'There is a citizen of this name, year of birth and address; if this is somebody else, enter the identity number.',
  },
  STATEMENT_NOT_OF_COMMUNE: {
    vi: 'Số liệu được báo theo từng xã, phường: chỉ ủy ban nhân dân hoặc hội khuyến học của xã, phường báo.',
    en: 'Numbers are stated for one commune each, by its committee or its association.',
  },
  STATEMENT_EMPTY: { vi: 'Phải nêu ít nhất một số liệu.', en: 'At least one number has to be stated.' },
});

mapConstraints({
  uq_community_name: SubjectError.COMMUNITY_EXISTS,
  uq_clan_name: SubjectError.CLAN_EXISTS,
  uq_family_code: SubjectError.FAMILY_EXISTS,
  uq_family_digest: SubjectError.FAMILY_EXISTS,
  uq_citizen_number: SubjectError.CITIZEN_RECORDED,
  uq_citizen_person: SubjectError.CITIZEN_RECORDED,
  ex_membership_overlap: SubjectError.CITIZEN_TIES,
  ck_membership_order: SubjectError.SUBJECT_DAYS,
  ck_community_order: SubjectError.SUBJECT_DAYS,
  ck_clan_order: SubjectError.SUBJECT_DAYS,
  ck_family_order: SubjectError.SUBJECT_DAYS,
  ck_citizen_order: SubjectError.SUBJECT_DAYS,
  ck_community_difficult: SubjectError.SUBJECT_DAYS,
  ck_community_difficult_citation: SubjectError.DIFFICULT_AREA_UNCITED,
  uq_subject_statement_year: SubjectError.STATEMENT_EXISTS,
  ck_subject_statement_some: SubjectError.STATEMENT_EMPTY,
});
