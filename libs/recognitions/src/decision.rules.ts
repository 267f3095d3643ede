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
  /** Null: too many for the text itself. */
  names: readonly string[] | null;
}

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
  const { honour, isTitle, subject, year, theme, citation, names } = decision;
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
  body.push(
    { kind: 'paragraph', text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.' },
    {
      kind: 'paragraph',
      text: 'Điều 3. Các cơ quan, đơn vị có liên quan và các đối tượng có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    },
  );
  return { subject: `Về việc ${what}`, bases: [`Căn cứ ${citation}`], body };
}
