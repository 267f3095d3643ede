import type { OfficialBlock } from '@app/documents';
import { type Cited, citationOf, longDate, shortDate } from '@app/directives';
import type { TaskFor } from '@app/tasks';
import { type DraftParts, dueText, type Office, openDraft, OPEN_TEXT, section } from '@app/issuing';
import { type Deadline, DeadlineBoundary, type IsoDate } from '@app/kernel';

export interface WeekPlanData {
  year: number;
  theme: string | null;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  openingOn: IsoDate | null;
  openingPlace: string | null;
  bases: Cited[];
  tasks: TaskFor[];
  reporting: {
    /** What the office itself owes, and to whom. */
    own: { to: string | null; through: string | null; due: Deadline } | null;
    /** Who reports below it. */
    below: { who: string[]; due: Deadline }[];
  };
}

const occasion = (year: number): string => `Tuần lễ hưởng ứng học tập suốt đời năm ${year}`;

/** The plan of a week. Facts come from the data alone; what they do not say stays open. */
export function weekPlan(office: Office, data: WeekPlanData): DraftParts {
  const sections = [purpose(), whenAndWhat(data), tasks(data), reporting(office, data), carryingOut(office)].filter(
    ({ blocks }) => blocks.length > 0,
  );
  return {
    ...openDraft(office, 'KH', `Tổ chức ${occasion(data.year)}`),
    bases: data.bases.map((basis) => `Căn cứ ${citationOf(basis)}`),
    body: [
      {
        kind: 'paragraph',
        text: `${office.name} ban hành Kế hoạch tổ chức ${occasion(data.year)} (sau đây gọi là Tuần lễ) như sau:`,
      },
      ...sections.flatMap(({ title, blocks }, at): OfficialBlock[] => [
        { kind: 'heading', level: 1, text: section(at, title) },
        ...blocks,
      ]),
    ],
    recipients: recipients(data),
  };
}

interface Section {
  title: string;
  blocks: OfficialBlock[];
}

const numbered = (texts: (string | null)[]): OfficialBlock[] =>
  texts
    .filter((text) => text !== null)
    .map((text, at): OfficialBlock => ({ kind: 'paragraph', text: `${at + 1}. ${text}` }));

const purpose = (): Section => ({
  title: 'Mục đích, yêu cầu',
  blocks: numbered([
    'Nâng cao nhận thức của các cấp, các ngành và Nhân dân về học tập suốt đời, góp phần xây dựng xã hội học tập.',
    'Các hoạt động hưởng ứng Tuần lễ được tổ chức thiết thực, tiết kiệm, phù hợp với điều kiện của từng cơ quan, đơn vị.',
  ]),
});

const whenAndWhat = ({ theme, startsOn, endsOn, openingOn, openingPlace }: WeekPlanData): Section => ({
  title: 'Chủ đề, thời gian',
  blocks: numbered([
    `Chủ đề: ${theme === null ? OPEN_TEXT : `“${theme}”`}.`,
    `Thời gian: ${startsOn && endsOn ? `từ ${longDate(startsOn)} đến ${longDate(endsOn)}` : OPEN_TEXT}.`,
    openingOn || openingPlace
      ? `Lễ khai mạc: ${[openingOn && longDate(openingOn), openingPlace && `tại ${openingPlace}`].filter(Boolean).join(', ')}.`
      : null,
  ]),
});

function tasks({ tasks: given }: WeekPlanData): Section {
  const title = 'Nội dung và phân công thực hiện';
  if (given.length === 0)
    return {
      title,
      blocks: [
        {
          kind: 'paragraph',
          text: 'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ và điều kiện thực tế để lựa chọn, tổ chức các hoạt động hưởng ứng Tuần lễ.',
        },
      ],
    };
  return {
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', widthPercent: 7, align: 'center' },
          { title: 'Nội dung công việc', widthPercent: 41, align: 'left' },
          { title: 'Chủ trì, thực hiện', widthPercent: 20, align: 'left' },
          { title: 'Phối hợp', widthPercent: 18, align: 'left' },
          { title: 'Thời hạn', widthPercent: 14, align: 'center' },
        ],
        rows: given.map(({ text, leads, others, dueOn, dueBoundary }, at) => [
          String(at + 1),
          text,
          leads.join('; '),
          others.join('; '),
          dueOn === null ? '' : `${dueBoundary === DeadlineBoundary.Before ? 'Trước ' : ''}${shortDate(dueOn)}`,
        ]),
      },
    ],
  };
}

function reporting(office: Office, { reporting: { own, below } }: WeekPlanData): Section {
  const blocks = numbered([
    ...below.map(({ who, due }) => `${who.join('; ')}: gửi báo cáo kết quả tổ chức Tuần lễ ${dueText(due)}.`),
    own &&
      `${office.name}: ${own.to ? `báo cáo ${own.to}${own.through ? ` (qua ${own.through})` : ''}` : 'hoàn thành báo cáo tổng hợp'} ${dueText(own.due)}.`,
  ]);
  return { title: 'Chế độ báo cáo', blocks };
}

const carryingOut = (office: Office): Section => ({
  title: 'Tổ chức thực hiện',
  blocks: [
    {
      kind: 'paragraph',
      text: `Căn cứ Kế hoạch này, các cơ quan, đơn vị chủ động triển khai thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${office.name} để xem xét, giải quyết.`,
    },
  ],
});

function recipients({ reporting: { own, below } }: WeekPlanData): string[] {
  const above = [own?.to, own?.through].filter((name) => name != null).map((name) => `${name} (để báo cáo)`);
  return [...new Set([...above, ...below.flatMap(({ who }) => who).map((who) => `${who} (để thực hiện)`), 'Lưu: VT'])];
}
