import type { IsoDate, Language } from '@app/kernel';

/** What a unit of today was before. */
export interface Former {
  name: string;
  code: string;
  on: IsoDate;
  extent: 'whole' | 'part';
}

/** `01/07/2025`. */
const written = (day: IsoDate): string => day.split('-').toReversed().join('/');

const PART = { vi: 'một phần', en: 'part of it' } as const;

const partly = (text: string, extent: Former['extent'], language: Language): string =>
  extent === 'part' ? `${text} (${PART[language]})` : text;

/** `trước là Xã A (mã 03136), Xã B (mã 03139, một phần); sáp nhập từ 01/07/2025`: of a unit of today that was found by what it was before. */
export function formerly(former: readonly Former[], language: Language): string {
  const names = former.map(({ name, code, extent }) => {
    const numbered = language === 'vi' ? `mã ${code}` : `code ${code}`;
    return `${name} (${extent === 'part' ? `${numbered}, ${PART[language]}` : numbered})`;
  });
  const since = written(former[0]!.on);
  const merged = language === 'vi' ? `sáp nhập từ ${since}` : `merged on ${since}`;
  return `${language === 'vi' ? 'trước là' : 'formerly'} ${names.join(', ')}; ${merged}`;
}

/** `sáp nhập vào Phường A, Phường B (một phần) từ 01/07/2025`: of a unit that has ended. */
export function became(
  successors: readonly Pick<Former, 'name' | 'on' | 'extent'>[],
  language: Language,
): string | null {
  const [first] = successors;
  if (!first) return null;
  const names = successors.map(({ name, extent }) => partly(name, extent, language)).join(', ');
  const since = written(first.on);
  return language === 'vi' ? `sáp nhập vào ${names} từ ${since}` : `merged into ${names} on ${since}`;
}

/** Of an organisation that is called otherwise today. */
export const wasNamed = (name: string, language: Language): string =>
  `${language === 'vi' ? 'trước là' : 'formerly'} ${name}`;

/** Of an organisation that has ceased. */
export const ended = (lastDay: IsoDate, language: Language): string =>
  `${language === 'vi' ? 'đã chấm dứt hoạt động, ngày cuối' : 'has ceased; last day'} ${written(lastDay)}`;

/** Of one whose work others go on with. */
export const goneOnBy = (names: readonly string[], language: Language): string =>
  `${language === 'vi' ? 'nay là' : 'now'} ${names.join(', ')}`;
