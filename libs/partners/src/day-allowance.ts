import { Clock, type IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type Measure = 'calls' | 'cost';

interface Held {
  key: string;
  day: IsoDate;
  left: Record<Measure, number>;
  /** What was asked for last and not there; nothing of that size is asked for again before the next turn. */
  short: Record<Measure, number>;
  isIdle: boolean;
}

/** Of a quota a process takes a hundredth at a time, and never more than this. */
const MOST_AT_ONCE: Record<Measure, number> = { calls: 100, cost: 10_000 };
const PARTS = 100;

// Written outside `transactions.run`: how much a program asks for is no business fact and belongs in no trail.
const TAKE: Record<Measure, string> = { calls: taking('calls_taken'), cost: taking('cost_taken') };

const GIVE_BACK = `
  UPDATE api_usage AS u SET calls_taken = u.calls_taken - n.calls, cost_taken = u.cost_taken - n.cost
  FROM jsonb_to_recordset($1::jsonb) AS n(key uuid, day date, calls int, cost bigint) WHERE u.client_key = n.key AND u.day = n.day`;

/**
 * Quotas of the day, whichever process is asked. A process takes parts of a quota out of the row of the client and the day, and the row gives no more than there
 * is: a quota is never passed. What a process holds and does not use is given back within ten seconds; one that is killed takes it along for that day, a
 * hundredth of the quota at most.
 */
@Injectable()
export class DayAllowance {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whether there was so much left of the quota; then it is used. */
  async use(key: string, measure: Measure, amount: number, quota: number): Promise<boolean> {
    const held = this.of(key);
    held.isIdle = false;
    if (spent(held, measure, amount)) return true;
    if (amount > quota || amount >= held.short[measure]) return false;
    const part = Math.max(1, Math.min(MOST_AT_ONCE[measure], Math.floor(quota / PARTS)));
    const took =
      (await this.take(held, measure, amount + part, quota)) || (await this.take(held, measure, amount, quota));
    if (!took) held.short[measure] = Math.min(held.short[measure], amount);
    return spent(held, measure, amount);
  }

  /** What nobody has used since the last turn goes back. Answers whether something is still held. Throws where it cannot be written; it is held on, then. */
  async giveBack(all: boolean): Promise<boolean> {
    const idle = [...this.held].filter(([, { isIdle }]) => all || isIdle);
    for (const one of this.held.values()) Object.assign(one, { isIdle: true, short: nothingShort() });
    for (const [name] of idle) this.held.delete(name);
    const rows = idle.flatMap(([, { key, day, left }]) => (left.calls + left.cost > 0 ? [{ key, day, ...left }] : []));
    if (rows.length === 0) return this.held.size > 0;
    try {
      await this.dataSource.query(GIVE_BACK, [JSON.stringify(rows)]);
      return this.held.size > 0;
    } catch (error) {
      for (const { key, calls, cost } of rows) {
        const { left } = this.of(key);
        Object.assign(left, { calls: left.calls + calls, cost: left.cost + cost });
      }
      throw error;
    }
  }

  private async take(held: Held, measure: Measure, amount: number, quota: number): Promise<boolean> {
    if (amount > quota) return false;
    const params = [held.key, held.day, this.clock.now(), amount, quota];
    const taken = await this.dataSource.query<unknown[]>(TAKE[measure], params);
    if (taken.length > 0) held.left[measure] += amount;
    return taken.length > 0;
  }

  private of(key: string): Held {
    const day = this.clock.today();
    const name = `${key}/${day}`;
    const known = this.held.get(name);
    if (known) return known;
    const fresh = { key, day, left: { calls: 0, cost: 0 }, short: nothingShort(), isIdle: false };
    this.held.set(name, fresh);
    return fresh;
  }
}

function taking(column: string): string {
  return `
  INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at, ${column}) VALUES ($1, $2, 0, 0, 0, $3, $4)
  ON CONFLICT (client_key, day) DO UPDATE SET ${column} = api_usage.${column} + excluded.${column}
  WHERE api_usage.${column} + excluded.${column} <= $5 RETURNING client_key`;
}

/** Without a wait in between, or two calls would use the same. */
function spent({ left }: Held, measure: Measure, amount: number): boolean {
  if (left[measure] < amount) return false;
  left[measure] -= amount;
  return true;
}

const nothingShort = (): Record<Measure, number> => ({ calls: Infinity, cost: Infinity });
