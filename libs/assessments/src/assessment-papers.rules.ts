import type { Answer, CriteriaContent, Judgement, Reason, Target, TargetStanding } from '@app/criteria-rules';
import type { OfficialBlock } from '@app/documents';
import { type DraftParts, type Office, openDraft, OPEN_TEXT, section } from '@app/issuing';
import type { Answers } from './packed-answers.rules';

/** What the papers of a dossier are written from. */
export interface DossierData {
  year: number;
  /** What is recognised: the set's title, and its level where it has one. */
  title: string;
  level: number | null;
  /** The text that sets the criteria. */
  textCode: string;
  /** Where it wants the head of the unit to set up a team; null: nowhere. */
  teamArticle: string | null;
  content: CriteriaContent;
  answers: Answers;
  judgement: Judgement;
  /** Titles of the evidence by code of target. */
  evidence: ReadonlyMap<string, readonly string[]>;
  /** Who opened the round, and receives the dossier. */
  receiver: string;
}

const STANDINGS: Record<TargetStanding, string> = {
  met: 'Đạt',
  not_met: 'Không đạt',
  without_evidence: 'Không đạt (thiếu minh chứng)',
  not_applicable: 'Không áp dụng',
  unjudgeable: 'Chưa xác minh',
  unanswered: 'Chưa trả lời',
};

const OUTCOMES: Record<Judgement['outcome'], string> = {
  met: 'đạt',
  not_met: 'không đạt',
  incomplete: 'chưa đủ',
  unjudgeable: 'chưa xác định được',
};

const titleOf = ({ title, level }: Pick<DossierData, 'title' | 'level'>): string =>
  level === null ? `“${title}”` : `“${title}” mức độ ${level}`;

/** Quyết định thành lập Tổ đánh giá, before anything is answered. Who sits in it nobody has told the system: the lines stay open. */
export function assessmentTeam(office: Office, data: DossierData): DraftParts {
  const { year, textCode, teamArticle } = data;
  const team = `Tổ đánh giá ${titleOf(data)} năm ${year}`;
  const seats = ['Tổ trưởng', 'Thư ký', 'Thành viên'];
  return {
    ...openDraft(office, 'QĐ', `Về việc thành lập ${team}`),
    bases: [`Căn cứ ${teamArticle} Thông tư số ${textCode}`],
    body: [
      paragraph(`Điều 1. Thành lập ${team} của ${office.name}, gồm các ông, bà có tên sau đây:`),
      {
        kind: 'table',
        columns: [
          { title: 'STT', widthPercent: 8, align: 'center' },
          { title: 'Họ và tên', widthPercent: 36, align: 'left' },
          { title: 'Chức vụ', widthPercent: 34, align: 'left' },
          { title: 'Nhiệm vụ', widthPercent: 22, align: 'left' },
        ],
        rows: seats.map((seat, at) => [String(at + 1), OPEN_TEXT, OPEN_TEXT, seat]),
      },
      paragraph(
        `Điều 2. Tổ đánh giá xây dựng Báo cáo tự đánh giá và Bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu, trên số liệu từ ngày 01/01/${year} đến ngày 31/12/${year}.`,
      ),
      paragraph(
        'Điều 3. Các bộ phận có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
  };
}

/** Báo cáo tự đánh giá, with the table of all targets. Facts come from the assessment alone; what it does not say stays open. */
export function selfAssessmentReport(office: Office, data: DossierData): DraftParts {
  const { year, textCode, judgement } = data;
  const asked = judgement.targets.filter(({ standing }) => standing !== 'not_applicable');
  const met = asked.filter(({ standing }) => standing === 'met');
  return {
    ...openDraft(office, 'BC', `Tự đánh giá ${titleOf(data)} năm ${year}`),
    body: [
      paragraph(
        `Thực hiện đánh giá theo tiêu chí của văn bản số ${textCode}, trên số liệu từ ngày 01/01/${year} đến ngày 31/12/${year}, ${office.name} báo cáo kết quả tự đánh giá như sau:`,
      ),
      heading(0, 'Đặc điểm tình hình'),
      paragraph(OPEN_TEXT),
      heading(1, 'Kết quả tự đánh giá'),
      paragraph(
        `Trong ${asked.length} chỉ tiêu áp dụng, đơn vị đạt ${met.length} chỉ tiêu. Kết quả: ${OUTCOMES[judgement.outcome]} ${titleOf(data)}.`,
      ),
      heading(2, 'Bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu'),
      summaryTable(data),
      heading(3, 'Đề xuất, kiến nghị'),
      paragraph(OPEN_TEXT),
    ],
    recipients: [`${data.receiver} (để báo cáo)`, 'Lưu: VT'],
  };
}

/** Bản tổng hợp kết quả: the table alone, which the dossier has beside the report. No type of document of Decree 30 is called so; it is numbered as a report. */
export function summary(office: Office, data: DossierData): DraftParts {
  const { year, textCode, receiver } = data;
  return {
    ...openDraft(office, 'BC', `Tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu ${titleOf(data)} năm ${year}`),
    body: [
      paragraph(
        `Tiêu chí của văn bản số ${textCode}; số liệu của ${office.name} từ ngày 01/01/${year} đến ngày 31/12/${year}.`,
      ),
      summaryTable(data),
    ],
    recipients: [`${receiver} (để báo cáo)`, 'Lưu: VT'],
  };
}

/** Tờ trình with which recognition is asked for. */
export function submission(office: Office, data: DossierData): DraftParts {
  const { year, textCode, receiver } = data;
  return {
    ...openDraft(office, 'TTr', `Đề nghị đánh giá, công nhận ${titleOf(data)} năm ${year}`),
    addressees: [receiver],
    body: [
      paragraph(
        `Căn cứ kết quả tự đánh giá năm ${year} theo tiêu chí của văn bản số ${textCode}, ${office.name} đạt các tiêu chí của ${titleOf(data)}.`,
      ),
      paragraph(`${office.name} đề nghị ${receiver} xem xét, đánh giá, công nhận ${titleOf(data)} năm ${year}.`),
      paragraph(
        'Hồ sơ kèm theo: Báo cáo tự đánh giá; Bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu; các minh chứng.',
      ),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}

const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
const heading = (at: number, text: string): OfficialBlock => ({ kind: 'heading', level: 1, text: section(at, text) });

function summaryTable({ content, answers, judgement, evidence }: DossierData): OfficialBlock {
  const judged = new Map(judgement.targets.map((target) => [target.code, target]));
  const rows = content.criteria.flatMap(({ code, words, targets }) => [
    [code, words.vi, '', standingOf(judgement, code), ''],
    ...targets.map((target) => [
      target.code,
      target.words.vi,
      answerText(target, answers[target.code], judged.get(target.code)!.reasons),
      STANDINGS[judged.get(target.code)!.standing],
      (evidence.get(target.code) ?? []).join('; '),
    ]),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: 'TT', widthPercent: 7, align: 'center' },
      { title: 'Tiêu chí, chỉ tiêu', widthPercent: 39, align: 'left' },
      { title: 'Kết quả thực hiện', widthPercent: 20, align: 'left' },
      { title: 'Tự đánh giá', widthPercent: 14, align: 'center' },
      { title: 'Minh chứng', widthPercent: 20, align: 'left' },
    ],
    rows,
  };
}

const standingOf = ({ criteria }: Judgement, code: string): string =>
  STANDINGS[criteria.find((criterion) => criterion.code === code)!.standing];

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** What was answered, in figures; a share always with both its numbers, and the percent by which it was judged. */
function answerText({ measure }: Target, answer: Answer | undefined, reasons: readonly Reason[]): string {
  if (!answer) return '';
  switch (answer.kind) {
    case 'yes_no':
      return answer.isMet ? 'Có' : 'Không';
    case 'count':
      return NUMBER.format(answer.count);
    case 'points':
      return `${NUMBER.format(answer.points)} điểm`;
    case 'change':
      return `${NUMBER.format(answer.before)} → ${NUMBER.format(answer.now)}`;
    case 'rank':
      return (
        (measure.kind === 'rank' && measure.ranks.find(({ code }) => code === answer.rank)?.words.vi) || 'Không có'
      );
    default:
      return Object.entries(answer.parts)
        .map(([share, { part, whole }]) => {
          const percent = reasons.find(({ params }) => params['share'] === share)?.params['percent'];
          const both = `${NUMBER.format(part)}/${NUMBER.format(whole)}`;
          return typeof percent === 'number' ? `${both} (${NUMBER.format(percent)} %)` : both;
        })
        .join('; ');
  }
}
