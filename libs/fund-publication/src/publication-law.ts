import type { IsoDate } from '@app/kernel';

/** What a text says of publishing a year of a fund. */
export interface PublicationLaw {
  citation: string;
  /** Null: not confirmed. */
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  /** Last day of the year after, `03-31`. */
  dueBy: string;
  /** It must be said how contributions were used, too. */
  namesUse: boolean;
  /** Reported by others; the text itself was not read. */
  isSecondHand: boolean;
}

/** For funds that are licensed; whether funds that the association keeps without a licence are meant was not found in a text. */
export const PUBLICATION_LAW: readonly PublicationLaw[] = [
  {
    citation: 'NĐ 03/2026/NĐ-CP, Điều 9 khoản 2',
    validFrom: '2026-03-01',
    validTo: null,
    dueBy: '03-31',
    namesUse: true,
    isSecondHand: true,
  },
  {
    citation: 'NĐ 93/2019/NĐ-CP, Điều 8',
    validFrom: null,
    validTo: '2026-02-28',
    dueBy: '03-31',
    namesUse: false,
    isSecondHand: false,
  },
];

/** The text that stands on a day. */
export const publicationLawOn = (day: IsoDate): PublicationLaw | null =>
  PUBLICATION_LAW.find(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  ) ?? null;

/** Last day for publishing a year; what stands on the first day on which it can be published says so. */
export function dueOn(year: number): IsoDate {
  const standing = publicationLawOn(`${year + 1}-03-31`);
  return `${year + 1}-${standing!.dueBy}`;
}
