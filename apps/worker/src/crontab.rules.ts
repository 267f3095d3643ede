import type { Job, VietnamTime } from '@app/kernel';

/** Vietnam keeps one time all year. */
const AHEAD_OF_UTC_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;

/** A line for each job of once a day, in the time of the queue: UTC. */
export const crontabOf = (jobs: readonly Job[]): string =>
  jobs.flatMap(({ name, when }) => ('dailyAt' in when ? [`${utc(when.dailyAt)} * * * ${name}`] : [])).join('\n');

/** `01:10` as `10 18`, on the day before. Throws where it is no time of day. */
function utc(time: VietnamTime): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined) throw new Error(`${time} is no time of day`);
  const minutes = (Number(hour) * 60 + Number(minute) - AHEAD_OF_UTC_MINUTES + DAY_MINUTES) % DAY_MINUTES;
  return `${minutes % 60} ${Math.floor(minutes / 60)}`;
}
