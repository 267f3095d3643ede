import { defineErrors, mapConstraints } from '@app/kernel';

export const SubjectAssessmentError = defineErrors({
  SUBJECT_OF_ANOTHER_SET: {
    vi: 'Dòng này của đợt đánh giá không dành cho đối tượng này.',
    en: 'This line of the round does not assess such a subject.',
  },
  SUBJECT_ASSESSED_ELSEWHERE: {
    vi: 'Đối tượng đã được đánh giá theo bộ tiêu chí này trong năm, ở một đợt khác.',
    en: 'The subject is assessed by this set in this year already, in another round.',
  },
  SUBJECT_ASSESSMENT_OWN: {
    vi: 'Bạn đã nhập, gửi đánh giá này hoặc đã phát liên kết để trả lời, cần một người khác xét.',
    en: 'You entered or sent this assessment, or handed out its link; somebody else has to review it.',
  },
  ON_BEHALF_REASON_REQUIRED: {
    vi: 'Nêu lý do nhập thay trước khi gửi.',
    en: 'Say why it was entered on behalf before it is sent.',
  },
  ON_BEHALF_CONSENT_REQUIRED: {
    vi: 'Ghi ngày người được đánh giá đồng ý trước khi gửi.',
    en: 'Enter the day of consent before it is sent.',
  },
  ON_BEHALF_CONSENT_AHEAD: { vi: 'Ngày đồng ý không được sau hôm nay.', en: 'Consent cannot lie ahead.' },
  GUARDIAN_REQUIRED: {
    vi: 'Người chưa đủ 18 tuổi cần có người giám hộ đồng ý.',
    en: 'For a minor a guardian has to agree.',
  },
  GUARDIAN_UNFIT: {
    vi: 'Người giám hộ phải là công dân khác, đủ 18 tuổi, trong cùng địa bàn.',
    en: 'A guardian is another citizen of the area who is of age.',
  },
});

mapConstraints({ ck_subject_assessment_guardian: SubjectAssessmentError.GUARDIAN_UNFIT });
