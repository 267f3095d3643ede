import { defineErrors, mapConstraints } from '@app/kernel';

export const PledgeError = defineErrors({
  PLEDGE_DUE: { vi: 'Hạn thực hiện không được trước ngày cam kết.', en: 'It is not due before it was promised.' },
  PLEDGE_DAY_AHEAD: { vi: 'Ngày cam kết chưa đến.', en: 'The day of the promise lies ahead.' },
  PLEDGE_OTHER_KIND: {
    vi: 'Cam kết này hứa {promised}; khoản đóng góp phải cùng loại, cùng đơn vị tính.',
    en: 'What was promised is {promised}; what keeps it is of the same kind, in the same unit.',
  },
  PLEDGE_OTHER_GIVER: {
    vi: 'Cam kết này của người khác; chọn đúng người cho, hoặc bỏ chọn cam kết.',
    en: 'Somebody else promised it: choose them, or name no promise.',
  },
  PLEDGE_OTHER_CAMPAIGN: {
    vi: 'Cam kết này cho đợt vận động khác, hoặc không cho đợt nào.',
    en: 'It was promised for another campaign, or for none.',
  },
  PLEDGE_EXCEEDED: {
    vi: 'Cam kết chỉ còn {remains}. Phần nhiều hơn ghi thành một khoản khác.',
    en: 'Of the promise {remains} remain. Record what is beyond it as a donation of its own.',
  },
  PLEDGE_LATER: {
    vi: 'Cam kết từ ngày {day}; khoản nhận trước đó không thực hiện cam kết này.',
    en: 'It was promised on {day}: what was given before does not keep it.',
  },
  PLEDGE_GIVEN_UP: {
    vi: 'Cam kết này không còn chờ thực hiện; mở lại trước khi ghi khoản nhận.',
    en: 'It was given up: let it stand again first.',
  },
  PLEDGE_KEPT: { vi: 'Cam kết này đã thực hiện đủ.', en: 'All of it was given.' },
  PLEDGE_STANDS: { vi: 'Cam kết này vẫn đang chờ thực hiện.', en: 'It stands.' },
  PLEDGE_HANDED_OVER: {
    vi: 'Cam kết này đã bàn giao cho đơn vị kế nhiệm; thực hiện ở sổ đơn vị đó.',
    en: 'It was handed over to whoever goes on with the work, and is kept in their books.',
  },
  PLEDGE_UNRECEIVED: {
    vi: 'Còn khoản tiền của cam kết này chưa có phiếu thu ghi sổ; thu xong hoặc rút khoản đó trước.',
    en: 'Money given for it has no posted receipt yet: receive it, or withdraw it, first.',
  },
  PLEDGE_BY_DONATION: {
    vi: '"{content}" thu bằng phiếu thu lập từ khoản đóng góp ghi theo cam kết.',
    en: '“{content}” is received by a receipt for donations that name the promise.',
  },
});

mapConstraints({
  ck_pledge_due: PledgeError.PLEDGE_DUE,
  ck_pledge_handed_over: PledgeError.PLEDGE_HANDED_OVER,
});
