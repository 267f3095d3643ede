import { defineErrors } from '@app/kernel';

export const ParticipantError = defineErrors({
  NOBODY_CHOSEN: { vi: 'Hãy chọn ít nhất một đối tượng để đăng ký.', en: 'Choose at least one to register.' },
  CHOSEN_TOO_MANY: {
    vi: 'Mỗi lần đăng ký được tối đa {most} đối tượng.',
    en: 'At most {most} are registered at once.',
  },
  SUBJECTS_OF_SEVERAL_KINDS: {
    vi: 'Mỗi lần chỉ đăng ký cho một loại đối tượng.',
    en: 'Only one kind is registered at once.',
  },
});
