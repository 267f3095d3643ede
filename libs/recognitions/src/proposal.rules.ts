import { counted, type DraftParts, type Office, openDraft, OPEN_TEXT } from '@app/issuing';

export interface Proposal {
  /** Who decides; null: no confirmed text says it, or it is none of the offices here. */
  decider: string | null;
  citation: string | null;
  honour: string;
  isTitle: boolean;
  year: number;
  theme: string | null;
  count: number;
  /** Null: too many for the text itself. */
  listed: readonly { name: string; achievement: string | null }[] | null;
  /** Papers of the dossier that go with it. */
  papers: readonly string[];
}

const paragraph = (text: string): DraftParts['body'][number] => ({ kind: 'paragraph', text });

/** Tờ trình to the level above, with the list of those proposed: a person finishes it. */
export function proposal(office: Office, data: Proposal): DraftParts {
  const { honour, isTitle, year, theme, count, listed, papers, citation } = data;
  const decider = data.decider ?? OPEN_TEXT;
  const about = theme === null ? '' : ` về ${theme}`;
  const what = isTitle ? `công nhận danh hiệu "${honour}" năm ${year}` : `tặng ${honour} năm ${year}${about}`;
  const list: DraftParts['body'] =
    listed === null
      ? [paragraph(`Danh sách ${counted(count)} trường hợp kèm theo.`)]
      : [
          {
            kind: 'table',
            columns: [
              { title: 'STT', widthPercent: 8, align: 'center' },
              { title: 'Tên', widthPercent: 42, align: 'left' },
              { title: 'Thành tích', widthPercent: 50, align: 'left' },
            ],
            rows: listed.map(({ name, achievement }, at) => [String(at + 1), name, achievement ?? OPEN_TEXT]),
          },
        ];
  return {
    ...openDraft(office, 'TTr', `Về việc đề nghị ${what}`),
    addressees: [decider],
    bases: citation === null ? [] : [`Căn cứ ${citation}`],
    body: [
      paragraph(`${office.name} đã xét và đề nghị ${decider} ${what} cho ${counted(count)} trường hợp sau:`),
      ...list,
      paragraph(`Hồ sơ kèm theo: ${papers.length > 0 ? papers.join('; ') : OPEN_TEXT}.`),
      paragraph(`${office.name} kính trình ${decider} xem xét, quyết định.`),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}
