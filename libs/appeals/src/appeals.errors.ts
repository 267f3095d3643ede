import { defineErrors, mapConstraints } from '@app/kernel';

export const AppealError = defineErrors({
  NOTHING_TO_APPEAL: {
    vi: 'Chỉ kiến nghị được khi đề nghị có kết quả là không được đề nghị công nhận và đợt xét đã đóng.',
    en: 'One can appeal against not being recommended alone, once the round is closed.',
  },
  APPEALS_ENDED: { vi: 'Đã hết hạn kiến nghị ({until}).', en: 'Appeals ended on {until}.' },
  APPEAL_OPEN_ALREADY: {
    vi: 'Đã có kiến nghị đang chờ trả lời.',
    en: 'There is an appeal that waits for its answer already.',
  },
  APPEAL_NOT_OPEN: { vi: 'Không có kiến nghị nào đang chờ trả lời.', en: 'No appeal waits for an answer.' },
  APPEAL_OWN_UNIT: {
    vi: 'Kiến nghị của chính đơn vị mình hoặc do mình gửi: không ai giải quyết kiến nghị của mình.',
    en: 'It is an appeal of your own unit, or one that you lodged: nobody decides on it.',
  },
  APPEALS_EXHAUSTED: {
    vi: 'Một đề nghị được kiến nghị tối đa {most} lần, kể cả lần đã rút.',
    en: 'One can appeal {most} times against a result, those withdrawn counted.',
  },
  APPEAL_ALTERNATE: {
    vi: 'Cơ quan này không trả lời thay được: là bên liên quan, đã kết thúc, hoặc không quản lý nơi được đề nghị.',
    en: 'It cannot stand in: it is party, has ended, or has nothing to do with whoever was put forward.',
  },
});

mapConstraints({ uq_appeal_open: AppealError.APPEAL_OPEN_ALREADY });
