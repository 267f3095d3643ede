import type { FaultCode } from '@app/criteria-rules';
import { defineErrors, mapConstraints, type Message } from '@app/kernel';

export const CriteriaError = defineErrors({
  CRITERIA_PUBLISHED: {
    vi: 'Phiên bản đã ban hành không sửa, không xoá được; hãy soạn phiên bản mới.',
    en: 'What has been published can neither be changed nor discarded; draft a new version.',
  },
  CRITERIA_DRAFT_EXISTS: {
    vi: 'Bộ tiêu chí này đang có một dự thảo; hãy làm tiếp hoặc huỷ dự thảo đó.',
    en: 'There is a draft of this set already; go on with it or discard it.',
  },
  CRITERIA_NOT_SOUND: {
    vi: 'Dự thảo còn {count} chỗ chưa hoàn chỉnh nên chưa ban hành được.',
    en: 'The draft cannot be published yet: {count} places need to be put right.',
  },
  CRITERIA_UNCHANGED: {
    vi: 'Dự thảo không khác gì phiên bản trước.',
    en: 'The draft says nothing else than the version before it.',
  },
  CRITERIA_VALID_TOO_EARLY: {
    vi: 'Phiên bản mới phải có hiệu lực sau ngày {day}, ngày phiên bản trước bắt đầu có hiệu lực.',
    en: 'A new version must be in force after {day}, the day from which the version before it is.',
  },
});

/** Why a content may not be published, as its places name it. */
const faults = {
  CRITERIA_NO_CRITERIA: { vi: 'Chưa có tiêu chí nào.', en: 'There are no criteria.' },
  CRITERIA_NO_TARGETS: {
    vi: 'Tiêu chí chưa có chỉ tiêu; nếu chưa xác minh được thì ghi rõ.',
    en: 'The criterion has no targets; say so where they are not confirmed.',
  },
  CRITERIA_CODE_MISSING: { vi: 'Thiếu mã.', en: 'The code is missing.' },
  CRITERIA_CODE_TWICE: { vi: 'Mã này đã dùng.', en: 'The code is used already.' },
  CRITERIA_WORDS_MISSING: { vi: 'Thiếu lời văn.', en: 'The words are missing.' },
  CRITERIA_CITATION_MISSING: {
    vi: 'Thiếu căn cứ: điều hoặc văn bản.',
    en: 'Name the article or the text that says it.',
  },
  CRITERIA_NO_PARTS: { vi: 'Chưa có tỷ lệ nào.', en: 'There is no share.' },
  CRITERIA_NO_THRESHOLDS: {
    vi: 'Chưa có ngưỡng; nếu chưa xác minh được thì để trống giá trị.',
    en: 'There is no threshold; leave its value empty where it is not confirmed.',
  },
  CRITERIA_THRESHOLD_NEVER_MEANT: {
    vi: 'Ngưỡng này không bao giờ được dùng vì ngưỡng trước áp dụng cho mọi trường hợp.',
    en: 'This threshold is never meant: the one before it is for everybody.',
  },
  CRITERIA_NUMBER_OUT_OF_BOUNDS: { vi: 'Số ngoài giới hạn cho phép.', en: 'The number is out of bounds.' },
  CRITERIA_UNKNOWN_PART: { vi: 'Không có tỷ lệ mang mã này.', en: 'There is no share of this code.' },
  CRITERIA_NO_RANKS: { vi: 'Chưa có mức nào.', en: 'There are no ranks.' },
  CRITERIA_UNKNOWN_RANK: { vi: 'Không có mức mang mã này.', en: 'There is no rank of this code.' },
  CRITERIA_OFF_STEP: { vi: 'Không đúng bước điểm.', en: 'It is no multiple of the step.' },
  CRITERIA_POINTS_NEEDED: {
    vi: 'Cách tính kết quả theo điểm cần chỉ tiêu chấm điểm.',
    en: 'A result by points needs targets of points.',
  },
  CRITERIA_POINTS_NOT_COUNTED: {
    vi: 'Cách tính “đạt mọi chỉ tiêu” không dùng chỉ tiêu chấm điểm.',
    en: 'A result by targets that are all met counts no points.',
  },
  CRITERIA_NO_BANDS: { vi: 'Chưa có mức xếp loại nào.', en: 'There are no bands.' },
  CRITERIA_BANDS_ALIKE: { vi: 'Hai mức xếp loại bắt đầu từ cùng một điểm.', en: 'Two bands begin at the same points.' },
} satisfies Record<`CRITERIA_${Uppercase<FaultCode>}`, Message>;

defineErrors(faults);

/** Code of the error that a fault is at its place. */
export const errorCodeOf = (code: FaultCode): string => `CRITERIA_${code.toUpperCase()}`;

mapConstraints({
  uq_criteria_version_draft: CriteriaError.CRITERIA_DRAFT_EXISTS,
  uq_criteria_version_number: CriteriaError.CRITERIA_DRAFT_EXISTS,
});
