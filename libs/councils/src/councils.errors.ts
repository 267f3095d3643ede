import { defineErrors, mapConstraints } from '@app/kernel';

export const CouncilError = defineErrors({
  COUNCIL_ESTABLISHED: {
    vi: 'Hội đồng đã có quyết định thành lập.',
    en: 'A decision has set the council up already.',
  },
  COUNCIL_EXISTS: { vi: 'Đợt xét này đã có hội đồng.', en: 'The round has a council already.' },
  COUNCIL_COMPOSITION: {
    vi: 'Thành phần hội đồng chưa đúng: cần số lẻ, ít nhất {least} người, một chủ tịch và một thư ký.',
    en: 'The council is not composed rightly: an odd number of at least {least}, one chair and one secretary.',
  },
  COUNCIL_TOO_FEW: {
    vi: 'Có {count} thành viên, cần ít nhất {least}.',
    en: '{count} members: at least {least} are needed.',
  },
  COUNCIL_EVEN: { vi: 'Số thành viên ({count}) phải là số lẻ.', en: 'The number of members ({count}) has to be odd.' },
  COUNCIL_CHAIRS: { vi: 'Cần đúng một chủ tịch, đang có {count}.', en: 'One chair is needed, there are {count}.' },
  COUNCIL_SECRETARIES: {
    vi: 'Cần đúng một thư ký, đang có {count}.',
    en: 'One secretary is needed, there are {count}.',
  },
  COUNCIL_RULE_MISSING: {
    vi: 'Tỉnh này chưa có quy tắc biểu quyết: nêu đủ quy tắc của hội đồng và căn cứ.',
    en: 'The province has no rule for councils: say all of the council’s own, with its text.',
  },
  COUNCIL_RULE_STANDS: {
    vi: 'Tỉnh này đã có quy tắc biểu quyết ({citation}); hội đồng không đặt quy tắc khác.',
    en: 'The province has a rule for councils ({citation}): a council has no other.',
  },
  COUNCIL_RULE_OVERLAP: {
    vi: 'Trong thời gian này nơi này đã có quy tắc khác; hãy kết thúc quy tắc đó trước.',
    en: 'Another rule stands there in these days; end that first.',
  },
  COUNCIL_RULE_ORDER: { vi: 'Ngày cuối không được trước ngày đầu.', en: 'The last day lies before the first.' },
  COUNCIL_RULE_POINTS: {
    vi: 'Chấm điểm cần điểm tối đa và số chữ số làm tròn; bỏ phiếu thì không có.',
    en: 'Points need their most and the digits of the mean; votes have neither.',
  },
  COUNCIL_ALTERNATE: {
    vi: 'Người dự khuyết không có người dự khuyết.',
    en: 'An alternate has no alternate.',
  },
  COUNCIL_ALTERNATE_NAMED: {
    vi: 'Thành viên này đã có người dự khuyết; hãy thay người đó.',
    en: 'The member has an alternate already: replace that one.',
  },
  BALLOT_POINTS: {
    vi: 'Hội đồng này chấm điểm từ 0 đến {most}, hoặc không có ý kiến.',
    en: 'This council gives points from 0 to {most}, or no opinion.',
  },
  BALLOT_NO_POINTS: { vi: 'Hội đồng này bỏ phiếu, không chấm điểm.', en: 'This council votes; it gives no points.' },
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
  uq_council_member_alternate: CouncilError.COUNCIL_ALTERNATE_NAMED,
  ex_council_rule_overlap: CouncilError.COUNCIL_RULE_OVERLAP,
  ck_council_rule_order: CouncilError.COUNCIL_RULE_ORDER,
  uq_ballot_open: CouncilError.COUNCIL_BALLOT_OPEN,
});
