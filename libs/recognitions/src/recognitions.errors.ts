import { defineErrors, mapConstraints } from '@app/kernel';

export const RecognitionError = defineErrors({
  HONOUR_REQUIRED: {
    vi: 'Chọn một danh hiệu hoặc một hình thức khen thưởng.',
    en: 'Choose one title or one award.',
  },
  HONOUR_NOT_FOR: { vi: '"{name}" không dành cho đối tượng này.', en: '“{name}” is not for this kind.' },
  HONOUR_NOT_IN_YEAR: {
    vi: '"{name}" không còn hoặc chưa có trong năm {year}.',
    en: '“{name}” does not stand in {year}.',
  },
  AWARD_KIND_REQUIRED: {
    vi: 'Khen thưởng phải có loại hình; danh hiệu thì không.',
    en: 'An award needs a kind of award; a title has none.',
  },
  RECOGNITION_ROUND_EXISTS: {
    vi: 'Cơ quan này đã mở đợt xét danh hiệu này cho năm đó.',
    en: 'This office has a round for this title and year already.',
  },
  RECOGNITION_ROUND_DAYS: {
    vi: 'Hạn đề nghị không được trước hôm nay; hạn quyết định không được trước hạn đề nghị.',
    en: 'Nominations cannot end before today, nor the decision come before they end.',
  },
  APPEALS_PAST: { vi: 'Hạn kiến nghị không được trước hôm nay.', en: 'Appeals cannot end before today.' },
  RECOGNITION_ROUND_STATE: {
    vi: 'Đợt xét đang ở trạng thái khác nên không làm được việc này.',
    en: 'The round is in another state: this cannot be done now.',
  },
  RECOGNITION_ROUND_HAS_GRANTS: {
    vi: 'Đợt xét đã có quyết định ghi vào sổ nên không hủy hoặc mở lại được.',
    en: 'A decision of this round was entered: it can be neither cancelled nor opened again.',
  },
  NOMINATIONS_ENDED: {
    vi: 'Đã hết hạn đề nghị ({until}).',
    en: 'Nominations ended on {until}.',
  },
  NOMINATED_ALREADY: { vi: 'Đã được đề nghị trong đợt này.', en: 'Put forward in this round already.' },
  NOMINATION_NOT_FOR: {
    vi: 'Đợt xét này không dành cho loại đối tượng này.',
    en: 'The round is not for this kind.',
  },
  NOMINATION_STATE: {
    vi: 'Đề nghị đang ở trạng thái khác nên không làm được việc này.',
    en: 'The nomination is in another state: this cannot be done now.',
  },
  NOMINATION_REASON_NEEDED: {
    vi: 'Không đề nghị công nhận thì phải nêu lý do.',
    en: 'Say why it is not recommended.',
  },
  PAPER_UNKNOWN: {
    vi: 'Giấy tờ này không thuộc thành phần hồ sơ của đợt xét.',
    en: 'The round does not ask for this paper.',
  },
  NOMINATION_NOT_ELIGIBLE: { vi: 'Chưa đủ điều kiện: {why}', en: 'Not eligible: {why}' },
  ROUND_HAS_COUNCIL: {
    vi: 'Đợt xét này do hội đồng bỏ phiếu; cơ quan không tự thẩm định.',
    en: 'A council votes in this round: the office does not appraise by itself.',
  },
  NOBODY_MEETS: {
    vi: 'Không có ai đạt tiêu chí mà chưa được đề nghị.',
    en: 'There is nobody left who meets the criteria.',
  },
  AUTHORITY_UNKNOWN: {
    vi: 'Chưa có văn bản xác nhận ai có thẩm quyền quyết định vào ngày {on}. Quản trị nhập thẩm quyền kèm trích dẫn trước.',
    en: 'No confirmed text says who decides on {on}. An administrator enters the authority with its citation first.',
  },
  AUTHORITY_OTHER: {
    vi: 'Vào ngày {on}, người có thẩm quyền quyết định là cơ quan khác ({citation}).',
    en: 'On {on} another office is competent to decide ({citation}).',
  },
  DECISION_NOT_ISSUED: {
    vi: 'Chọn quyết định của cơ quan mình đã có số và ngày, hoặc quyết định của cấp có thẩm quyền đã vào sổ văn bản đến của cơ quan mở đợt xét.',
    en: 'Choose a decision of your own office that has its number and day, or one of the level that decides that is registered with the office of the round.',
  },
  DECIDED_BY_ITSELF: {
    vi: 'Cơ quan của đợt xét có thẩm quyền quyết định nên không phải trình cấp trên.',
    en: 'The office of the round decides itself: nothing is proposed upwards.',
  },
  NOBODY_RECOMMENDED: {
    vi: 'Chưa có ai được thẩm định là đủ điều kiện.',
    en: 'Nobody is recommended yet.',
  },
  GRANT_TOO_MANY: {
    vi: 'Mỗi lần ghi tối đa {most} trường hợp.',
    en: 'At most {most} are entered at a time.',
  },
  RECOGNISED_ALREADY: {
    vi: 'Thành tích này đã được công nhận hoặc khen thưởng.',
    en: 'This achievement has been recognised already.',
  },
  RECOGNITION_REVOKED: { vi: 'Công nhận này đã bị hủy.', en: 'The recognition has been revoked.' },
});

mapConstraints({
  uq_recognition_round_title: RecognitionError.RECOGNITION_ROUND_EXISTS,
  ck_recognition_round_order: RecognitionError.RECOGNITION_ROUND_DAYS,
  uq_nomination_organisation: RecognitionError.NOMINATED_ALREADY,
  uq_nomination_subject: RecognitionError.NOMINATED_ALREADY,
  uq_recognition_organisation: RecognitionError.RECOGNISED_ALREADY,
  uq_recognition_subject: RecognitionError.RECOGNISED_ALREADY,
});
