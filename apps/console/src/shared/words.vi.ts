import { DIRECTIVE_TYPES } from '../../../../libs/letterhead/src/document-code.rules.ts';

export const words = {
  enums: {
    ObligationStanding: {
      MISSING: 'Chưa gửi',
      DRAFT: 'Đang soạn',
      SUBMITTED: 'Đã gửi, chờ duyệt',
      RETURNED: 'Bị trả lại',
      ACCEPTED: 'Đã nhận',
      CLOSED: 'Không phải gửi nữa',
    },
    /** As the law names them; the server reads by the same list. */
    directiveType: { ...DIRECTIVE_TYPES },
    DeadlineBoundary: { BEFORE: 'trước ngày', BY: 'chậm nhất ngày' },
  },
  shared: {
    overdue: 'Quá hạn',
    late: 'Gửi muộn',
    demo: 'Dữ liệu minh họa',
    deadline: {
      BEFORE: 'trước %{date}',
      BY: 'chậm nhất %{date}',
      extended: 'gia hạn đến hết %{date}',
      today: 'hôm nay là ngày cuối',
      left: 'còn %{smart_count} ngày',
      past: 'quá hạn %{smart_count} ngày',
      gone: 'đã qua',
    },
    period: {
      since: 'từ %{from}',
      until: 'đến hết %{to}',
      always: 'từ trước đến nay',
      between: '%{from}–%{to}',
    },
    number: {
      notWhole: 'Phải là số nguyên, ví dụ %{bound}',
      negative: 'Không được là số âm',
      tooSmall: 'Không nhỏ hơn %{bound}',
      tooLarge: 'Không lớn hơn %{bound}',
    },
    day: {
      placeholder: 'ngày/tháng/năm',
      choose: 'Mở lịch',
      far: 'Cách hôm nay hơn một năm. Xem lại năm có đúng không.',
      fault: 'Chưa phải là ngày. Gõ ngày/tháng/năm, ví dụ 3/10 hoặc 03/10/2026',
      tooEarly: 'Không trước ngày %{day}',
      previousMonth: 'Tháng trước',
      nextMonth: 'Tháng sau',
    },
    tryAgain: 'Thử lại',
    failed: 'Chưa thực hiện được',
    notGiven: 'Chưa có',
    reason: 'Lý do',
    reload: 'Tải lại',
    loading: 'Đang tải…',
    conflict: {
      title: 'Người khác vừa sửa nội dung này',
      advice:
        'Trong lúc bạn đang làm, một người khác đã lưu thay đổi. Để không ghi đè lên nhau, hãy tải lại để thấy bản mới nhất rồi sửa tiếp.',
      keep: 'Ở lại để chép nội dung đang nhập',
    },
    filters: { label: 'Lọc', clear: 'Bỏ lọc', none: 'Không có dòng nào khớp', advice: 'Thử bỏ bớt điều kiện lọc.' },
    files: {
      uploading: 'Đang tải lên…',
      remove: 'Bỏ tệp %{name}',
    },
    searchToChoose: 'Gõ để tìm',
    wayBack: 'Đường về',
    results: '%{smart_count} kết quả',
  },
};
