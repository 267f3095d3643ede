import { type DraftParts, type Office, openDraft } from '@app/issuing';

export interface Refusal {
  /** Who receives it: the organisation that was put forward, or that put somebody forward. */
  receiver: string;
  /** Who was put forward. */
  name: string;
  honour: string;
  isTitle: boolean;
  year: number;
  reason: string;
  /** Last day for appeals, as the office set it. */
  appealsUntil: string | null;
}

const paragraph = (text: string): DraftParts['body'][number] => ({ kind: 'paragraph', text });

/** Why somebody is not recommended, in writing: a person finishes it. */
export function refusalLetter(office: Office, refusal: Refusal, day: (on: string) => string): DraftParts {
  const { receiver, name, honour, isTitle, year, reason, appealsUntil } = refusal;
  const what = isTitle ? `công nhận danh hiệu "${honour}" năm ${year}` : `tặng ${honour} năm ${year}`;
  return {
    ...openDraft(office, 'CV', `Về kết quả xét đề nghị ${what}`),
    addressees: [receiver],
    body: [
      paragraph(`${office.name} đã xét đề nghị ${what} đối với ${name}.`),
      paragraph(`Kết quả: không đề nghị ${isTitle ? 'công nhận' : 'khen thưởng'}. Lý do: ${reason}`),
      ...(appealsUntil === null
        ? []
        : [paragraph(`Nếu không nhất trí, đề nghị ${receiver} gửi kiến nghị chậm nhất ${day(appealsUntil)}.`)]),
      paragraph(`${office.name} thông báo để ${receiver} biết.`),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}
