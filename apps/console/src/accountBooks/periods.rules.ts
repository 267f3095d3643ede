import { movedDay } from '../shared/day.rules.ts';

/** The first day of a month so many months after the one of a day. */
function monthStart(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** Last days of the months that can be closed next: after what is closed, and over today. At most twelve. */
export function closableThrough(
  { opensOn, closedThrough }: { opensOn: string; closedThrough: string | null },
  today: string,
): string[] {
  const first = closedThrough === null ? opensOn : movedDay(closedThrough, 1);
  const ends: string[] = [];
  for (let months = 1; ends.length < 12; months += 1) {
    const end = movedDay(monthStart(first, months), -1);
    if (end >= today) break;
    ends.push(end);
  }
  return ends;
}

/** First days of the months that are closed, the latest first. At most twelve. */
export function reopenableFrom({
  opensOn,
  closedThrough,
}: {
  opensOn: string;
  closedThrough: string | null;
}): string[] {
  if (closedThrough === null) return [];
  const starts: string[] = [];
  for (let months = 0; starts.length < 12; months -= 1) {
    const start = monthStart(closedThrough, months);
    if (start < monthStart(opensOn, 0)) break;
    starts.push(start);
  }
  return starts;
}
