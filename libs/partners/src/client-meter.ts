import { type Actor, type CallMeter, CallMeters, Clock, type IsoDate, MinuteCounts, toldError } from '@app/kernel';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MOST_CALLS_PER_MINUTE } from './api-clients.inputs';
import { DayAllowance } from './day-allowance';
import { PartnerError } from './partners.errors';

export interface Quota {
  callsPerMinute: number;
  callsPerDay: number;
  costPerDay: number;
}

interface Counted {
  calls: number;
  errors: number;
  cost: number;
  lastAt: Date;
}

const FLUSH_MS = 5_000;
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

/** Counts what clients ask for and holds them to their quotas. What is shown of it is added to a row for each client and day every five seconds. */
@Injectable()
export class ClientMeter implements CallMeter, OnApplicationShutdown {
  private readonly minutes = new MinuteCounts(0);
  private readonly arrivals = new MinuteCounts(MOST_CALLS_PER_MINUTE);
  private readonly quotas = new WeakMap<Actor, Quota>();
  private readonly logger = new Logger(ClientMeter.name);
  private counted = new Map<string, Counted>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly allowance: DayAllowance,
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
  knows(actor: Actor, quota: Quota): void {
    this.quotas.set(actor, quota);
  }

  /** Throws API_CALLS_PER_MINUTE, API_CALLS_PER_DAY. */
  async begins(actor: Actor): Promise<void> {
    const { callsPerMinute, callsPerDay } = this.quotaOf(actor);
    const seconds = this.minutes.add(actor.clientId!, 1, callsPerMinute);
    if (seconds > 0) throw PartnerError.API_CALLS_PER_MINUTE({ max: callsPerMinute, seconds });
    this.flushLater();
    if (await this.allowance.use(actor.clientId!, 'calls', 1, callsPerDay)) return;
    throw PartnerError.API_CALLS_PER_DAY({ max: callsPerDay, seconds: this.secondsLeft() });
  }

  /** Throws API_COST_PER_DAY. */
  async costs(actor: Actor, cost: number): Promise<void> {
    const { costPerDay } = this.quotaOf(actor);
    this.flushLater();
    if (cost === 0 || (await this.allowance.use(actor.clientId!, 'cost', cost, costPerDay))) return;
    throw PartnerError.API_COST_PER_DAY({ cost, max: costPerDay, seconds: this.secondsLeft() });
  }

  answered({ clientId }: Actor, cost: number, isError: boolean): void {
    const counted = this.today(clientId!);
    counted.calls += 1;
    counted.errors += isError ? 1 : 0;
    counted.cost += cost;
    counted.lastAt = this.clock.now();
    this.flushLater();
  }

  /** Adds what was counted to the rows of the days, and gives back what nobody uses. What could not be written waits for the next time. */
  async flush(isLast = false): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const { counted } = this;
    this.counted = new Map();
    const rows = [...counted].flatMap(([name, { calls, errors, cost, lastAt }]) => {
      const [key, day] = name.split('/');
      return calls === 0 ? [] : [{ client_key: key, day, calls, errors, cost, last_at: lastAt }];
    });
    try {
      if (rows.length > 0) await this.dataSource.query(ADD, [JSON.stringify(rows)]);
    } catch (error) {
      this.logger.warn(toldError(error));
      for (const [name, one] of counted) this.keep(name, one);
    }
    try {
      if (await this.allowance.giveBack(isLast)) this.flushLater();
    } catch (error) {
      this.logger.warn(toldError(error));
      this.flushLater();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush(true);
  }

  private quotaOf(actor: Actor): Quota {
    const quota = this.quotas.get(actor);
    if (!quota) throw new Error('the client was not looked up');
    return quota;
  }

  private flushLater(): void {
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  private keep(name: string, { calls, errors, cost, lastAt }: Counted): void {
    const now = this.at(name);
    Object.assign(now, { calls: now.calls + calls, errors: now.errors + errors, cost: now.cost + cost });
    if (lastAt > now.lastAt) now.lastAt = lastAt;
    this.flushLater();
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
