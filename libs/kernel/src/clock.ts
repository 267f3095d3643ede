import { Injectable } from '@nestjs/common';

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const localDate = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** The business date (ISO `YYYY-MM-DD`) in Vietnam at an instant. */
export const businessDate = (instant: Date): string => localDate.format(instant);

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
