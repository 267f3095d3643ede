import { longDate } from '@app/directives';
import { type Deadline, DeadlineBoundary } from '@app/kernel';

/** `trước ngày 20 tháng 10 năm 2024` leaves out the day, `chậm nhất ngày …` includes it. */
export const dueText = ({ on, boundary }: Deadline): string =>
  `${boundary === DeadlineBoundary.Before ? 'trước' : 'chậm nhất'} ${longDate(on)}`;

/** A number as it stands in running text: two digits below 10. */
export const counted = (count: number): string => String(count).padStart(2, '0');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** `III. …`, for the section at the given place. */
export const section = (at: number, title: string): string => `${ROMAN[at]}. ${title}`;
