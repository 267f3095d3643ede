import { Injectable } from '@nestjs/common';

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const localDate = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });
const HOUR_MS = 3_600_000;

let known = { hour: NaN, date: '' };

/** The business date (ISO `YYYY-MM-DD`) in Vietnam at an instant. Days begin there on a full hour, so the last hour asked for is remembered. */
export function businessDate(instant: Date): string {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour !== known.hour) known = { hour, date: localDate.format(instant) };
  return known.date;
}

/** The only source of the present moment; rules receive a date, they never ask for one. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's business date in Vietnam, ISO `YYYY-MM-DD`. */
  today(): string {
    return businessDate(this.now());
  }
}

/** A clock that stands still until it is told to move. For tests and for loading history. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }
}
