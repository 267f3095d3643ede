import { defineErrors, mapConstraints } from '@app/kernel';

export const AdvanceError = defineErrors({
  ADVANCE_FOR_OTHERS: {
    vi: 'Chỉ kế toán của đơn vị ghi tạm ứng cho người khác; bạn đề nghị cho chính mình.',
    en: 'Only who keeps the books writes an advance for others; you ask for yourself.',
  },
  ADVANCE_DUE_EARLY: {
    vi: 'Hạn thanh toán không được trước ngày đề nghị hoặc ngày duyệt chi.',
    en: 'It is not to be accounted for before the day on which it is asked for or granted.',
  },
  ADVANCE_DAY: {
    vi: 'Ngày đề nghị phải trong thời gian của sổ và chưa quá hôm nay.',
    en: 'The day lies within the books, and not ahead.',
  },
  ADVANCE_UNSETTLED: {
    vi: 'Người này còn tạm ứng chưa thanh toán: "{content}", {remains} đ, hạn {dueOn}. Vẫn tạm ứng thì ghi lý do.',
    en: 'There is an advance that is not settled: “{content}”, {remains} đ, due on {dueOn}. Say why there is to be another.',
  },
  ADVANCE_DECIDED: {
    vi: 'Đề nghị này đã được duyệt chi hoặc từ chối.',
    en: 'It has been granted or declined.',
  },
  ADVANCE_NOT_GRANTED: {
    vi: 'Chưa xác định quỹ, nguồn cho tạm ứng này.',
    en: 'No money is set aside for the advance yet.',
  },
  ADVANCE_NOTHING_TO_PAY: {
    vi: 'Không còn gì để chi: đã chi, đã kết thúc hoặc đang nằm trong chứng từ chờ ghi sổ.',
    en: 'Nothing is left to be handed out: it was, has ended, or stands in a voucher that waits to be posted.',
  },
  ADVANCE_NOT_PAID: {
    vi: 'Không còn tiền tạm ứng phải thanh toán (chưa chi, đã thanh toán hết hoặc đang nằm trong chứng từ chờ ghi sổ).',
    en: 'Nothing is to be accounted for: it was not handed out, is settled, or vouchers that settle it wait to be posted.',
  },
  ADVANCE_SETTLES_NOTHING: {
    vi: 'Ghi khoản đã chi, hoặc số tiền nộp lại.',
    en: 'Say what was spent, or what is returned.',
  },
  ADVANCE_EXCEEDED: {
    vi: 'Đã chi cộng nộp lại vượt số tạm ứng còn phải thanh toán {remains} đ.',
    en: 'What was spent and is returned comes to more than the {remains} đ that are to be accounted for.',
  },
  ADVANCE_LINE_ACCOUNT: {
    vi: 'Chọn một khoản chi.',
    en: 'Say on what item of expenditure it was spent.',
  },
  ADVANCE_PLACE_NEEDED: {
    vi: 'Chọn nơi nộp lại tiền thừa, hoặc nơi chi bù phần thiếu.',
    en: 'Say where what remains is returned to, or where what lacks is paid from.',
  },
  ADVANCE_PAPER_TWICE: {
    vi: 'Chứng từ gốc {number} số tiền {amount} đ đã thanh toán ngày {day}. Nếu là khoản khác thì ghi lý do.',
    en: 'Paper {number} of {amount} đ was settled on {day}. Say why it is another one.',
  },
  ADVANCE_PAPER_DOUBLE: {
    vi: 'Chứng từ gốc {number} ghi hai lần với cùng số tiền.',
    en: 'Paper {number} stands here twice with the same amount.',
  },
  ADVANCE_PAPER_DAY: {
    vi: 'Ngày chứng từ gốc không được sau ngày thanh toán.',
    en: 'A paper is not younger than the settlement.',
  },
  ADVANCE_UNNAMED: {
    vi: 'Tài khoản tạm ứng phải ghi rõ tạm ứng nào; lập chứng từ từ trang của tạm ứng.',
    en: 'What is booked on the account of advances names the advance; make the voucher on its page.',
  },
  ADVANCE_ACCOUNT: {
    vi: 'Tạm ứng chỉ ghi vào tài khoản tạm ứng.',
    en: 'An advance is booked on the account of advances alone.',
  },
  ADVANCE_VOUCHER_DIFFERS: {
    vi: 'Chứng từ ghi {said} đ, giấy thanh toán tạm ứng là {given} đ ở khoản này. Sửa lại, hoặc bỏ chứng từ và thanh toán lại.',
    en: 'The voucher says {said} đ; the settlement has {given} đ of this item. Mend it, or discard it and settle anew.',
  },
  ADVANCE_EXTRA_EARLY: {
    vi: 'Phiếu chi bù chỉ ghi sổ khi bút toán thanh toán tạm ứng đi cùng đã ghi sổ và chưa bị ghi đảo. Nếu bút toán đó đã bỏ hoặc ghi đảo thì bỏ phiếu này và thanh toán lại.',
    en: 'What was spent beyond the advance is paid once the journal of the same settlement is posted and stands. Where that was discarded or reversed, discard this voucher and settle anew.',
  },
  ADVANCE_EXTRA_PAID: {
    vi: 'Phần chi vượt của lần thanh toán này đã chi bù; ghi đảo phiếu chi bù trước.',
    en: 'What this settlement spent beyond the advance was paid; reverse that payment first.',
  },
  ADVANCE_STATEMENT_LONG: {
    vi: 'Sổ dài hơn {most} dòng; chọn khoảng ngày ngắn hơn.',
    en: 'The statement has more than {most} lines; choose fewer days.',
  },
  ADVANCE_RANGE: { vi: 'Ngày đầu phải trước ngày cuối.', en: 'The first day lies before the last one.' },
});

mapConstraints({ ck_advance_due: AdvanceError.ADVANCE_DUE_EARLY });
