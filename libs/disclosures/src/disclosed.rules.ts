import type { IsoDate } from '@app/kernel';
import type { Disclosure } from './disclosure.entity';

/** Civil Code 2015 (91/2015/QH13), article 20, clause 1: an adult is who is full eighteen years old. */
const GROWN = 18;

interface Birth {
  birthDate?: string | undefined;
  birthYear?: string | undefined;
}

/** Certainly grown up on a day; of whom neither day nor year of birth is known is not. */
export function isGrown({ birthDate, birthYear }: Birth, on: IsoDate): boolean {
  const year = Number(on.slice(0, 4));
  if (birthDate !== undefined) return `${Number(birthDate.slice(0, 4)) + GROWN}${birthDate.slice(4)}` <= on;
  return birthYear !== undefined && Number(birthYear) + GROWN < year;
}

type Shown = Pick<Disclosure, 'shownFrom' | 'shownUntil' | 'withdrawnOn'>;

export const isShown = ({ shownFrom, shownUntil, withdrawnOn }: Shown, today: IsoDate): boolean =>
  withdrawnOn === null && shownFrom <= today && (shownUntil === null || shownUntil >= today);
