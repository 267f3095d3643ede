import { defineErrors, mapConstraints } from '@app/kernel';

export const CertificateError = defineErrors({
  CERTIFICATE_NOT_YET: {
    vi: 'Giấy của quyết định này đang được lập. Hãy thử lại sau ít phút.',
    en: 'The certificate is being made out. Try again in a few minutes.',
  },
  CERTIFICATE_OF_REVOKED: {
    vi: 'Công nhận, khen thưởng này đã bị hủy hoặc thu hồi; không in và không cấp lại giấy.',
    en: 'The recognition was revoked; its certificate is neither printed nor replaced.',
  },
  CERTIFICATE_REPLACED: {
    vi: 'Giấy này đã được cấp lại bằng giấy khác.',
    en: 'The certificate has been replaced already.',
  },
  CERTIFICATES_TOO_MANY: {
    vi: 'Đợt này có {count} giấy; một tệp in tối đa {most} giấy.',
    en: 'The round has {count} certificates; a file holds {most} at most.',
  },
  CERTIFICATES_NONE: {
    vi: 'Đợt này chưa có giấy nào để in.',
    en: 'The round has no certificates to print yet.',
  },
  CERTIFICATE_BATCHES_FULL: {
    vi: 'Bạn đang có {max} tệp giấy chờ hoặc đang giữ. Hãy xóa bớt rồi yêu cầu tiếp.',
    en: 'You have {max} files of certificates waiting or kept. Remove one and ask again.',
  },
  CERTIFICATE_TICKET_ENDED: {
    vi: 'Yêu cầu in này không còn hiệu lực.',
    en: 'These certificates are no longer asked for.',
  },
  CERTIFICATE_BATCH_BROKEN_OFF: {
    vi: 'Việc in bị dừng giữa chừng {times} lần. Hãy yêu cầu lại sau.',
    en: 'Drawing them broke off {times} times. Ask again later.',
  },
});

mapConstraints({
  // Two who replaced it at once: one of them did.
  uq_certificate_current: CertificateError.CERTIFICATE_REPLACED,
  uq_certificate_replaces: CertificateError.CERTIFICATE_REPLACED,
});
