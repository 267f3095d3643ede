import { defineErrors, mapConstraints } from '@app/kernel';

export const HandoverError = defineErrors({
  HANDOVER_NO_SUCCESSION: {
    vi: 'Hệ thống không ghi nhận đơn vị nhận kế nhiệm đơn vị bàn giao. Người quản trị ghi đơn vị kế nhiệm trước.',
    en: 'The receiving office is not known to go on with the work of the other one. An administrator names successors first.',
  },
  HANDOVER_FUNDS_NEEDED: {
    vi: 'Đơn vị này có nhiều đơn vị kế nhiệm: chọn quỹ nào về đơn vị nhận.',
    en: 'Several offices go on with its work: say which funds go to this one.',
  },
  HANDOVER_FUNDS_WHOLE: {
    vi: 'Chỉ có một đơn vị kế nhiệm nên mọi quỹ cùng bàn giao; không chọn riêng quỹ.',
    en: 'One office alone goes on with its work: all funds go to it, none is chosen.',
  },
  HANDOVER_DAY: {
    vi: 'Ngày bàn giao từ {from} (sau chứng từ cuối cùng, trong thời gian cả hai sổ còn mở) đến hôm nay.',
    en: 'The day lies between {from}, when the last voucher was posted and both books are open, and today.',
  },
  HANDOVER_WAITS: {
    vi: 'Sổ này đã có một biên bản bàn giao đang chờ.',
    en: 'A protocol of these books waits already.',
  },
  HANDOVER_NOTHING: {
    vi: 'Không còn tiền hay khoản nào để bàn giao.',
    en: 'There is nothing left to be handed over.',
  },
  HANDOVER_REASON_NEEDED: {
    vi: 'Đơn vị bàn giao không còn kế toán hay lãnh đạo: ghi lý do đơn vị kế nhiệm tự lập biên bản.',
    en: 'Nobody is left at the office that hands over: say why its successor prepares the protocol.',
  },
  HANDOVER_COUNT_MISSING: {
    vi: 'Chưa ghi số kiểm đếm, đối chiếu của "{place}".',
    en: 'What was counted in “{place}” is missing.',
  },
  HANDOVER_COUNT_UNKNOWN: {
    vi: 'Nơi giữ tiền này không có tiền bàn giao, hoặc đã ghi ở trên.',
    en: 'No money is handed over in this place, or it stands above.',
  },
  HANDOVER_COUNT_UNEXPLAINED: {
    vi: '"{place}" chênh {difference} đ so với sổ: ghi giải thích.',
    en: '“{place}” differs from the books by {difference} đ: explain it.',
  },
  HANDOVER_DRAFTS_WAIT: {
    vi: 'Còn {count} chứng từ chưa ghi sổ; ký xong hoặc bỏ trước khi bàn giao.',
    en: '{count} vouchers wait unposted; sign or discard them before the books are handed over.',
  },
  HANDOVER_UNFINISHED: {
    vi: 'Đơn vị bàn giao còn việc dở mà biên bản không chuyển: {names}. Kế toán đơn vị bàn giao làm xong hoặc rút trước.',
    en: 'What waits at the handing office does not go over: {names}. Its treasurer finishes or withdraws it first.',
  },
  HANDOVER_STOCK_MISSING: {
    vi: 'Chưa ghi số kiểm kê của "{item}".',
    en: 'What was counted of “{item}” is missing.',
  },
  HANDOVER_STOCK_UNKNOWN: {
    vi: 'Hiện vật này không bàn giao, hoặc đã ghi ở trên.',
    en: 'These goods are not handed over, or stand above.',
  },
  HANDOVER_STOCK_UNEXPLAINED: {
    vi: '"{item}" chênh {difference} so với sổ kho: ghi giải thích.',
    en: '“{item}” differs from the store’s book by {difference}: explain it.',
  },
  HANDOVER_CAUSE_UNREACHED: {
    vi: 'Quyết định mà khoản "{content}" chi theo nằm ngoài địa bàn của bạn; lãnh đạo đơn vị nhận phụ trách cả địa bàn đó xác nhận.',
    en: 'What “{content}” is paid for lies out of your reach: a head of the receiving office whose reach covers it confirms.',
  },
  HANDOVER_DECIDED: {
    vi: 'Biên bản này đã xác nhận, trả lại hoặc rút.',
    en: 'The protocol was confirmed, returned or withdrawn.',
  },
  HANDOVER_NOT_AGREED: {
    vi: 'Lãnh đạo đơn vị bàn giao chưa ký biên bản.',
    en: 'The head of the office that hands over has not agreed yet.',
  },
  HANDOVER_AGREED: { vi: 'Bên bàn giao đã ký biên bản.', en: 'The handing office has agreed already.' },
  HANDOVER_OWN: {
    vi: 'Người lập biên bản không xác nhận biên bản của mình.',
    en: 'Nobody confirms a protocol that they prepared.',
  },
  FUND_HANDED_OVER: {
    vi: 'Quỹ "{name}" đã bàn giao cho đơn vị kế nhiệm; thu, chi, đảo chứng từ ở đây không chạm tới quỹ này nữa.',
    en: '“{name}” was handed over to whoever goes on with the work: no voucher of these books touches it any more.',
  },
  HANDOVER_STALE: {
    vi: 'Sổ đã khác biên bản ({what}); trả lại hoặc rút, rồi lập lại.',
    en: 'The books say something else now ({what}); return or withdraw the protocol and prepare another.',
  },
});

mapConstraints({ uq_fund_handover_waiting: HandoverError.HANDOVER_WAITS });
