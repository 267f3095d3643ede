import { addDays, type IsoDate } from '@app/kernel';

/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** Stable across downloads, so that a subscriber updates instead of doubling. */
  uid: string;
  stamp: Date;
  /** Counts up with each change. */
  sequence: number;
  title: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  place: string | null;
  description: string | null;
}

const BREAK = '\r\n';
const MAX_OCTETS = 75;

/** Opening lines of an iCalendar object (RFC 5545). */
export const calendarHead = (name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hieu Hoc//Lifelong learning week//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
  ]
    .map(folded)
    .join('');

export const calendarFoot = folded('END:VCALENDAR');

export function calendarEntry(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${entry.stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${compact(entry.startsOn)}`,
    // The end is the first day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(entry.endsOn, 1))}`,
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    'END:VEVENT',
  ];
  return lines.map(folded).join('');
}

const compact = (date: IsoDate): string => date.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`);

/** Lines hold at most 75 octets; a longer one goes on after a space, never inside a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      out += `${BREAK} `;
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out + BREAK;
}
