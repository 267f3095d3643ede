import { fill, type Language, type Message } from '@app/kernel';
import { EligibilityReason, type Reason, ReasonStanding, standingOf } from './eligibility.rules';

const WORDS: Record<EligibilityReason, Message> = {
  assessment_met: { vi: 'Đánh giá của năm đã được duyệt: đạt.', en: 'The assessment of the year was reviewed: met.' },
  assessment_not_met: {
    vi: 'Đánh giá của năm đã được duyệt: không đạt.',
    en: 'The assessment of the year was reviewed: not met.',
  },
  assessment_unjudgeable: {
    vi: 'Có chỉ tiêu chưa xác minh ngưỡng nên không kết luận được từ đánh giá.',
    en: 'A threshold is not confirmed: the assessment does not tell.',
  },
  assessment_unfinished: {
    vi: 'Đánh giá của năm chưa được duyệt xong.',
    en: 'The assessment of the year is not reviewed yet.',
  },
  assessment_missing: {
    vi: 'Chưa có đánh giá của năm theo bộ tiêu chí này.',
    en: 'There is no assessment of the year by these criteria.',
  },
  without_criteria: {
    vi: 'Không xét theo bộ tiêu chí nào trong hệ thống; hồ sơ do người thẩm định xem.',
    en: 'By no criteria that the system knows: whoever appraises looks at the dossier.',
  },
  title_registered: { vi: 'Đã đăng ký danh hiệu của năm.', en: 'The title was registered for the year.' },
  title_not_registered: {
    vi: 'Không thấy đăng ký danh hiệu của năm (có bắt buộc hay không: chưa xác minh).',
    en: 'The title was not registered for the year (whether it has to be is not confirmed).',
  },
  recognised_already: {
    vi: 'Thành tích này đã được công nhận ngày {on}.',
    en: 'This achievement was recognised on {on}.',
  },
  nominated_elsewhere: {
    vi: 'Cũng được đề nghị cho thành tích này ở đợt xét khác; một thành tích chỉ được công nhận, khen thưởng một lần.',
    en: 'Put forward for this achievement in another round, too: one achievement is recognised once.',
  },
  highest_paid_alone: {
    vi: 'Cũng được đề nghị hoặc vừa được tặng danh hiệu thi đua khác; nếu quyết định trong cùng một ngày thì chỉ chi mức thưởng cao nhất (Nghị định 152/2025/NĐ-CP, Điều 49; “cùng ngày” là cách hiểu của hệ thống).',
    en: 'Put forward for another emulation title, too, or given one today: of those decided on one day the highest alone is paid (Decree 152/2025/NĐ-CP, article 49; “one day” is our reading).',
  },
  upgrade_due: { vi: 'Đủ thời gian giữ mức độ 1 (từ {on}).', en: 'Level 1 has been held long enough (since {on}).' },
  upgrade_too_early: {
    vi: 'Sớm nhất từ {on} mới được nâng mức độ 2.',
    en: 'Level 2 may follow from {on} on at the earliest.',
  },
  upgrade_term_unverified: {
    vi: 'Đã có mức độ 1 từ {on}; phải giữ bao lâu thì chưa xác minh.',
    en: 'Level 1 stands since {on}; how long it has to be held is not confirmed.',
  },
  paper_missing: { vi: 'Hồ sơ thiếu: {papers}.', en: 'Missing in the dossier: {papers}.' },
  paper_missing_unverified: {
    vi: 'Hồ sơ thiếu: {papers} (có bắt buộc hay không: chưa xác minh).',
    en: 'Missing in the dossier: {papers} (whether it has to be there is not confirmed).',
  },
  papers_unchecked: { vi: 'Chưa kiểm tra: {papers}.', en: 'Not checked yet: {papers}.' },
  own_unit: {
    vi: 'Là chính cơ quan thẩm định hoặc quyết định: không ai xét cho đơn vị mình.',
    en: 'It is the office that appraises or decides: nobody judges the own unit.',
  },
};

export const wordsOf = ({ reason, on, papers = [] }: Reason, language: Language): string =>
  fill(WORDS[reason][language], { on, papers: papers.map(({ name }) => name[language]).join(', ') });

/** What keeps somebody back, in one line; null where nothing does. */
export function whyNot(reasons: readonly Reason[], language: Language): string | null {
  const against = reasons.filter(({ reason }) => standingOf(reason) === ReasonStanding.Against);
  return against.length === 0 ? null : against.map((reason) => wordsOf(reason, language)).join(' ');
}
