import { type Actor, type CallMeter, CallMeters, Clock, type IsoDate, MinuteCounts, toldError } from '@app/kernel';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MOST_CALLS_PER_MINUTE } from './api-clients.inputs';
import { PartnerError } from './partners.errors';

export interface Quota {
  callsPerMinute: number;
  callsPerDay: number;
  costPerDay: number;
}

/** What the database knew of the day when the client was last found. */
interface Known extends Quota {
  callsToday: number;
  costToday: number;
}

interface Counted {
  calls: number;
  errors: number;
  cost: number;
  lastAt: Date;
}

const FLUSH_MS = 5_000;
const KEPT_DAYS = 400;
const SWEEP_MS = 10 * 60_000;
/** Vietnam is seven hours ahead, without summer time. */
const AHEAD_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

// Written outside `transactions.run`: how often a program calls is no business fact and belongs in no trail.
const ADD = `
  INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at)
  SELECT n.client_key, n.day, n.calls, n.errors, n.cost, n.last_at
  FROM jsonb_to_recordset($1::jsonb) AS n(client_key uuid, day date, calls int, errors int, cost bigint, last_at timestamptz)
  ORDER BY n.client_key, n.day
  ON CONFLICT (client_key, day) DO UPDATE SET calls = api_usage.calls + excluded.calls, errors = api_usage.errors + excluded.errors,
    cost = api_usage.cost + excluded.cost, last_at = greatest(api_usage.last_at, excluded.last_at)`;

/**
 * Counts what clients ask for and holds them to their quotas. Counts are kept here and added to a row for each client and day every five seconds, so a
 * quota of the day may be passed by what several processes answer meanwhile.
 */
@Injectable()
export class ClientMeter implements CallMeter, OnApplicationShutdown {
  private readonly minutes = new MinuteCounts(0);
  private readonly arrivals = new MinuteCounts(MOST_CALLS_PER_MINUTE);
  private readonly known = new Map<string, Known>();
  private readonly logger = new Logger(ClientMeter.name);
  private counted = new Map<string, Counted>();
  private timer: NodeJS.Timeout | null = null;
  private sweptAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    meters: CallMeters,
  ) {
    meters.register(this);
  }

  /** Before the client is looked up: what is too much for any client costs no statement. Throws API_CALLS_PER_MINUTE. */
  arrives(key: string): void {
    const seconds = this.arrivals.add(key, 1);
    if (seconds > 0) throw PartnerError.API_CALLS_PER_MINUTE({ max: MOST_CALLS_PER_MINUTE, seconds });
  }

  /** As the client was found for the call at hand. */
  knows(key: string, found: Known): void {
    this.known.set(key, found);
  }

  /** Throws API_CALLS_PER_MINUTE, API_CALLS_PER_DAY. */
  begins({ clientId }: Actor): void {
    const known = this.known.get(clientId!);
    if (!known) return;
    const seconds = this.minutes.add(clientId!, 1, known.callsPerMinute);
    if (seconds > 0) throw PartnerError.API_CALLS_PER_MINUTE({ max: known.callsPerMinute, seconds });
    if (known.callsToday + this.today(clientId!).calls < known.callsPerDay) return;
    throw PartnerError.API_CALLS_PER_DAY({ max: known.callsPerDay, seconds: this.secondsLeft() });
  }

  /** Throws API_COST_PER_DAY. */
  costs({ clientId }: Actor, cost: number): void {
    const known = this.known.get(clientId!);
    if (!known || known.costToday + this.today(clientId!).cost + cost <= known.costPerDay) return;
    throw PartnerError.API_COST_PER_DAY({ cost, max: known.costPerDay, seconds: this.secondsLeft() });
  }

  answered({ clientId }: Actor, cost: number, isError: boolean): void {
    const counted = this.today(clientId!);
    counted.calls += 1;
    counted.errors += isError ? 1 : 0;
    counted.cost += cost;
    counted.lastAt = this.clock.now();
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Adds what was counted to the rows of the days. What could not be written waits for the next time. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const { counted } = this;
    this.counted = new Map();
    this.known.clear();
    const rows = [...counted].flatMap(([name, { calls, errors, cost, lastAt }]) => {
      const [key, day] = name.split('/');
      return calls === 0 ? [] : [{ client_key: key, day, calls, errors, cost, last_at: lastAt }];
    });
    try {
      if (rows.length > 0) await this.dataSource.query(ADD, [JSON.stringify(rows)]);
      await this.sweep();
    } catch (error) {
      this.logger.warn(toldError(error));
      for (const [name, one] of counted) this.giveBack(name, one);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private giveBack(name: string, { calls, errors, cost, lastAt }: Counted): void {
    const now = this.at(name);
    Object.assign(now, { calls: now.calls + calls, errors: now.errors + errors, cost: now.cost + cost });
    if (lastAt > now.lastAt) now.lastAt = lastAt;
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Days that are no longer shown, and assertions that are over. */
  private async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < SWEEP_MS) return;
    this.sweptAt = now;
    await this.dataSource.query('DELETE FROM api_usage WHERE day < $1::date - $2::int', [
      this.clock.today(),
      KEPT_DAYS,
    ]);
    await this.dataSource.query('DELETE FROM api_assertion WHERE expires_at < $1', [this.clock.now()]);
  }

  private today(key: string): Counted {
    return this.at(`${key}/${this.clock.today() satisfies IsoDate}`);
  }

  private at(name: string): Counted {
    const known = this.counted.get(name);
    if (known) return known;
    const fresh = { calls: 0, errors: 0, cost: 0, lastAt: new Date(0) };
    this.counted.set(name, fresh);
    return fresh;
  }

  private secondsLeft(): number {
    return Math.ceil((DAY_MS - ((this.clock.now().getTime() + AHEAD_MS) % DAY_MS)) / 1000);
  }
}
