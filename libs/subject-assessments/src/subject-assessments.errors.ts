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
  GUARDIAN_RELATION_REQUIRED: {
    vi: 'Ghi người giám hộ là gì của người được đánh giá: cha, mẹ, ông bà, anh chị, người được cử…',
    en: 'Say what the guardian is to the minor: father, mother, grandparent, sibling, appointed …',
  },
  GUARDIAN_UNFIT: {
    vi: 'Người giám hộ phải là công dân khác, đủ 18 tuổi, trong cùng địa bàn.',
    en: 'A guardian is another citizen of the area who is of age.',
  },
  RESULT_STATEMENT_EXISTS: {
    vi: 'Xã, hoặc một xã đã nhập vào xã này, đã báo số kết quả của năm này theo bộ tiêu chí này. Hãy sửa số báo đó, hoặc tự rút số báo của xã cũ nếu xã đó nhập trọn vào xã này.',
    en: 'The commune, or one that went into it, has stated its results of this year by this set already. Amend that statement, or withdraw that of a former commune that went into this one whole.',
  },
  RESULT_STATEMENT_EMPTY: { vi: 'Phải nêu ít nhất một số liệu.', en: 'At least one count has to be stated.' },
  RESULT_STATEMENT_HALF: {
    vi: 'Số đạt phải đi cùng số được đánh giá: nêu cả hai hoặc bỏ trống cả hai.',
    en: 'Those who met the criteria go with those assessed: state both or neither.',
  },
  RESULT_STATEMENT_MET_ABOVE: {
    vi: 'Số đạt ({met}) lớn hơn số được đánh giá ({assessed}).',
    en: 'More met the criteria ({met}) than were assessed ({assessed}).',
  },
  RESULT_STATEMENT_YEAR_AHEAD: {
    vi: 'Năm {year} chưa đến, chưa có kết quả để báo.',
    en: 'The year {year} is still to come; there are no results to state.',
  },
  RESULT_STATEMENT_SET_UNFIT: {
    vi: 'Bộ tiêu chí này không đánh giá công dân, gia đình, dòng họ hoặc cộng đồng, hoặc không có hiệu lực vào cuối năm {year}.',
    en: 'This set assesses neither citizens, families, clans nor communities, or it is not in force at the end of {year}.',
  },
  RESULT_STATEMENT_NOT_OF_COMMUNE: {
    vi: 'Số kết quả được báo theo từng xã, phường: hãy chọn ủy ban nhân dân hoặc hội khuyến học của một xã.',
    en: 'Counts are stated for one commune each: choose the committee or the association of a commune.',
  },
  RESULT_STATEMENT_REASON_REQUIRED: {
    vi: 'Nêu lý do báo số thay cơ quan của xã.',
    en: 'Say why it is stated on behalf of the office of the commune.',
  },
  RESULT_STATEMENT_DIVIDED: {
    vi: 'Xã cũ đã được chia cho nhiều xã, phường: cơ quan cấp trên của tất cả các xã, phường đó sửa hoặc rút số báo này.',
    en: 'The former commune was divided: whoever is above all communes into which it went amends or withdraws this statement.',
  },
  RESULT_STATEMENT_WITHDRAWN: { vi: 'Số báo này đã được rút lại.', en: 'This statement was withdrawn.' },
});

mapConstraints({
  ck_subject_assessment_guardian: SubjectAssessmentError.GUARDIAN_UNFIT,
  uq_subject_result_statement_open: SubjectAssessmentError.RESULT_STATEMENT_EXISTS,
});
