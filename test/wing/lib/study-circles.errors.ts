import { defineErrors, mapConstraints } from '@app/kernel';

export const StudyCircleError = defineErrors({
  STUDY_CIRCLE_EXISTS: {
    vi: 'Đơn vị này đã có nhóm học tập cùng tên.',
    en: 'This organisation already has a study circle of that name.',
  },
  STUDY_CIRCLE_CLOSED: {
    vi: 'Nhóm học tập đã ngừng hoạt động.',
    en: 'The study circle has been closed.',
  },
  STUDY_CIRCLE_NOT_BEGUN: {
    vi: 'Nhóm học tập chưa bắt đầu nên chưa thể ngừng.',
    en: 'The study circle has not begun yet, so it cannot be closed.',
  },
});

mapConstraints({
  uq_study_circle_name: StudyCircleError.STUDY_CIRCLE_EXISTS,
  ck_study_circle_order: StudyCircleError.STUDY_CIRCLE_NOT_BEGUN,
});
