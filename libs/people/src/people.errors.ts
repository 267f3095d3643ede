import { defineErrors, mapConstraints } from '@app/kernel';

export const PeopleError = defineErrors({
  PERSON_BEYOND_REACH: {
    vi: 'Người này còn thuộc nơi ngoài phạm vi của bạn; việc này thuộc cấp trên.',
    en: 'This person also belongs outside your reach; somebody further up must do this.',
  },
  PERSON_ERASED: { vi: 'Dữ liệu của người này đã được xoá.', en: 'This person has been erased.' },
  PERSON_MUST_BE_KEPT: {
    vi: 'Chưa được xoá: còn phải lưu theo {citation}.',
    en: 'Not to be erased yet: must be kept by {citation}.',
  },
  ERASES_ONESELF: { vi: 'Không thể tự xoá dữ liệu của chính mình tại đây.', en: 'Nobody erases themselves here.' },
  PERSON_NEEDS_NAME: { vi: 'Phải có họ và tên.', en: 'A name is needed.' },
  PERSONAL_FIELD_INVALID: { vi: 'Giá trị không đúng dạng.', en: 'The value does not have the right form.' },
  PERSONAL_FIELD_UNKNOWN: { vi: 'Chưa ghi mục này của người này.', en: 'This is not known of the person.' },
  PERSONAL_FIELD_TWICE: { vi: 'Mục này được nêu hai lần.', en: 'This field is named twice.' },
  PEOPLE_NOT_FOUND_BY_FIELD: {
    vi: 'Không tra cứu được theo mục này.',
    en: 'People are not found by this field.',
  },
  CONSENT_STANDS: {
    vi: 'Người này đã đồng ý với mục đích này; hãy rút lại trước khi ghi lần mới.',
    en: 'There is a consent for this purpose that stands; withdraw it before recording another.',
  },
  CONSENT_WITHDRAWN: { vi: 'Sự đồng ý này đã được rút lại.', en: 'This consent has been withdrawn.' },
  CONSENT_DATES: {
    vi: 'Ngày rút lại phải từ ngày đồng ý trở đi, và không sau hôm nay.',
    en: 'Consent is withdrawn on or after the day it was given, and no later than today.',
  },
  CONSENT_AHEAD: { vi: 'Ngày đồng ý không được sau hôm nay.', en: 'Consent is not given after today.' },
  CONSENT_EVIDENCE_SHARED: {
    vi: 'Tệp này đã chứng minh cho sự đồng ý của {most} người; hãy dùng tệp khác.',
    en: 'This file shows the consent of {most} people already; use another one.',
  },
  GUARDIAN_IS_SELF: { vi: 'Người giám hộ phải là người khác.', en: 'A guardian is somebody else.' },
});

mapConstraints({
  uq_person_consent_standing: PeopleError.CONSENT_STANDS,
  ck_person_consent_order: PeopleError.CONSENT_DATES,
  ck_person_consent_guardian: PeopleError.GUARDIAN_IS_SELF,
});
