import { defineErrors, mapConstraints } from '@app/kernel';

export const CouncilError = defineErrors({
  COUNCIL_EXISTS: { vi: 'Đợt xét này đã có hội đồng.', en: 'The round has a council already.' },
  COUNCIL_COMPOSITION: {
    vi: 'Thành phần hội đồng chưa đúng: cần số lẻ, ít nhất {least} người, một chủ tịch và một thư ký.',
    en: 'The council is not composed rightly: an odd number of at least {least}, one chair and one secretary.',
  },
  COUNCIL_MEMBER_TWICE: { vi: 'Mỗi người chỉ ngồi một ghế.', en: 'Each person has one seat.' },
  COUNCIL_MEMBER_UNKNOWN: {
    vi: 'Người này không có tài khoản đang hoạt động với vai trò tham gia hội đồng tại đơn vị này.',
    en: 'This person has no open account with a role that may sit in a council at this organisation.',
  },
  COUNCIL_RULE: {
    vi: 'Tỷ lệ phải lớn hơn 0 và không quá một.',
    en: 'A share is more than nothing and at most one.',
  },
  COUNCIL_DISSOLVED: { vi: 'Hội đồng đã giải thể.', en: 'The council has been dissolved.' },
  COUNCIL_BALLOT_OPEN: {
    vi: 'Đang có cuộc bỏ phiếu mở; kết thúc trước đã.',
    en: 'A ballot is open: close it first.',
  },
  COUNCIL_HAS_VOTED: {
    vi: 'Hội đồng đã biểu quyết nên quy tắc không đổi được và hội đồng không giải thể được.',
    en: 'The council has decided on somebody: its rule stands and it is not dissolved.',
  },
  COUNCIL_NOT_ESTABLISHED: {
    vi: 'Ghi văn bản thành lập hội đồng (đã có số, ngày) trước khi bỏ phiếu.',
    en: 'Name the document that sets up the council, with its number and day, before a ballot.',
  },
  BALLOT_NOTHING: { vi: 'Không còn đề nghị nào chờ biểu quyết.', en: 'No nomination waits for a vote.' },
  BALLOT_TOO_MANY: {
    vi: 'Mỗi lần bỏ phiếu tối đa {most} đề nghị.',
    en: 'A ballot has at most {most} nominations.',
  },
  BALLOT_DUE: {
    vi: 'Lấy ý kiến bằng văn bản cần hạn từ hôm nay trở đi; họp thì không có hạn.',
    en: 'Opinions in writing need a last day, today or later; a meeting has none.',
  },
  BALLOT_STILL_OPEN: {
    vi: 'Cuộc bỏ phiếu chưa kết thúc nên chưa có biên bản.',
    en: 'The ballot is still open: there are no minutes yet.',
  },
  BALLOT_CLOSED: { vi: 'Cuộc bỏ phiếu đã kết thúc.', en: 'The ballot is closed.' },
  BALLOT_OVER: { vi: 'Đã quá hạn lấy ý kiến ({due}).', en: 'Opinions were due by {due}.' },
  BALLOT_NOT_OVER: {
    vi: 'Còn thành viên chưa gửi ý kiến và chưa hết hạn ({due}).',
    en: 'Members have not answered yet, and there is time until {due}.',
  },
  BALLOT_NOT_PRESENT: {
    vi: 'Bạn chưa được ghi nhận có mặt tại cuộc họp này.',
    en: 'You are not recorded as present at this meeting.',
  },
  BALLOT_PRESENCE: {
    vi: 'Lấy ý kiến bằng văn bản không ghi người có mặt; người đã bỏ phiếu thì có mặt.',
    en: 'With opinions in writing nobody is recorded as present; whoever has voted is.',
  },
  BALLOT_VOTED: { vi: 'Bạn đã bỏ phiếu trong cuộc này.', en: 'You have voted in this ballot.' },
  BALLOT_CONFLICT: {
    vi: 'Bạn không được biểu quyết đề nghị này.',
    en: 'You may not decide on this nomination.',
  },
  BALLOT_INCOMPLETE: {
    vi: 'Còn đề nghị chưa chọn.',
    en: 'Some nominations have no choice yet.',
  },
});

mapConstraints({
  uq_council_round: CouncilError.COUNCIL_EXISTS,
  uq_council_member_person: CouncilError.COUNCIL_MEMBER_TWICE,
  uq_ballot_open: CouncilError.COUNCIL_BALLOT_OPEN,
});
