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
    vi: 'Kiến nghị của chính đơn vị mình: không ai giải quyết kiến nghị của đơn vị mình.',
    en: 'It is an appeal of your own unit: nobody decides on it.',
  },
});

mapConstraints({ uq_appeal_open: AppealError.APPEAL_OPEN_ALREADY });
