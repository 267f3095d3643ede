import type { DraftParts } from '@app/issuing';
import { counted } from '@app/issuing';
import { SubjectKind } from '@app/subjects';

interface Decision {
  honour: string;
  isTitle: boolean;
  subject: SubjectKind;
  year: number;
  theme: string | null;
  /** Text, article, clause and point by which the office is competent. */
  citation: string;
  /** What each is to be paid in đồng, by the texts named; null where no confirmed text says it. */
  reward: { amount: number; citations: readonly string[] } | null;
  /** Null: too many for the text itself. */
  names: readonly string[] | null;
}

const DONG = new Intl.NumberFormat('vi-VN');

/** How many of them are counted: `05 tập thể`. */
const UNITS: Record<SubjectKind, string> = {
  [SubjectKind.Organisation]: 'tập thể',
  [SubjectKind.Community]: 'cộng đồng',
  [SubjectKind.Clan]: 'dòng họ',
  [SubjectKind.Family]: 'gia đình',
  [SubjectKind.Citizen]: 'cá nhân',
};

/** What a decision on recognitions says, as it is drafted: a person finishes it. */
export function decisionParts(decision: Decision): Pick<DraftParts, 'subject' | 'bases' | 'body'> {
  const { honour, isTitle, subject, year, theme, citation, names, reward } = decision;
  const what = isTitle ? `công nhận danh hiệu "${honour}" năm ${year}` : `tặng ${honour} năm ${year}`;
  const why = theme === null ? '' : ` về ${theme}`;
  const whom =
    names === null
      ? `các ${UNITS[subject]} có tên trong danh sách kèm theo`
      : `${counted(names.length)} ${UNITS[subject]} có tên sau đây`;
  const body: DraftParts['body'] = [
    {
      kind: 'paragraph',
      text: `Điều 1. ${isTitle ? 'Công nhận' : 'Tặng'} ${isTitle ? `danh hiệu "${honour}"` : honour} năm ${year}${why} cho ${whom}.`,
    },
  ];
  if (names !== null)
    body.push({
      kind: 'table',
      columns: [
        { title: 'STT', widthPercent: 10, align: 'center' },
        { title: subject === SubjectKind.Citizen ? 'Họ và tên' : 'Tên', widthPercent: 90, align: 'left' },
      ],
      rows: names.map((name, at) => [String(at + 1), name]),
    });
  const articles = [
    ...(reward === null
      ? []
      : [
          `Tiền thưởng kèm theo là ${DONG.format(reward.amount)} đồng cho mỗi ${UNITS[subject]} (${reward.citations.join('; ')}).`,
        ]),
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Các cơ quan, đơn vị có liên quan và các đối tượng có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
  ];
  body.push(...articles.map((text, at) => ({ kind: 'paragraph' as const, text: `Điều ${at + 2}. ${text}` })));
  return { subject: `Về việc ${what}`, bases: [`Căn cứ ${citation}`], body };
}
