import type { MeantRecipients } from './dispatches.graphql.ts';
import type { Named } from '../shared/named.ts';

/** To whom a document is to go: words that mean somebody, and organisations chosen one by one. */
export interface RecipientDraft {
  lines: string[];
  /** Lines that were taken out again. */
  skipped: string[];
  organisations: Named[];
  note: string;
}

/** Words for every organisation of a kind, as lists of recipients write them. They are read by the same rules as the documents. */
export const USUAL_LINES = [
  'Ủy ban nhân dân các huyện, thị xã, thành phố',
  'Ủy ban nhân dân các xã, phường, đặc khu',
  'Các sở, ban, ngành cấp tỉnh',
  'Hội Khuyến học các xã, phường',
  'Các trường trung học phổ thông',
  'Các trường trung học cơ sở',
  'Các trường tiểu học',
  'Các trường mầm non',
  'Các trung tâm học tập cộng đồng',
] as const;

/** Without the marks of the list, and without what it is sent for: `- UBND huyện (để thực hiện);`. */
export const cleanLine = (line: string): string =>
  line.replace(/^[-–+*\s]+/u, '').replace(/(?:\([^()]*\)|[;.,:\s])+$/u, '');

/** Of the document's own lines: those which keep a copy are no recipients. */
export const linesOf = (recipients: readonly string[]): string[] =>
  [...new Set(recipients.map(cleanLine))].filter((line) => line !== '' && !/^(?:lưu|như trên)/iu.test(line));

export const isKnown = ({ organisationCount }: MeantRecipients): boolean => organisationCount > 0;

/** What the API takes: kinds as groups, so that it is resolved on the day of sending; the others one by one. */
export function recipientsOf(parties: readonly MeantRecipients[], organisations: readonly Named[]) {
  const known = parties.filter(isKnown);
  const single = known.filter(({ kinds }) => kinds.length === 0).flatMap((party) => party.organisations);
  return {
    organisationIds: [...new Set([...single, ...organisations].map(({ id }) => id))],
    groups: known
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ kinds, levels, name }) => ({ kinds, levels, namedAs: name })),
  };
}
