import { prepared } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PROVINCES_OF_REACH, SCOPES_BELOW_REACH } from './reach.sql';

/** What lies below units: for row-level security, and where facts are looked for. */
export interface ReachOfUnits {
  /** int4multirange literal. */
  scopes: string;
  /** Null for the nation: any. */
  provinces: readonly number[] | null;
}

const REACH = prepared(`
  WITH reach AS (SELECT unnest($1::int[]) AS scope_id)
  SELECT ${SCOPES_BELOW_REACH} AS scopes, ${PROVINCES_OF_REACH} AS provinces`);

/**
 * SQL: tells which units there were. Units, their periods and their successions are only added, one import at a time, and no period ever moves, so what
 * lies below a unit is the same as long as this is.
 */
export const LAST_UNITS = `
  (SELECT max(key) FROM administrative_unit_period) || '.' || coalesce((SELECT max(key) FROM administrative_unit_succession), 0)`;

/** Of the sets of units that people work at; all 34 provinces and 3,321 communes are fewer. */
const MOST_KEPT = 5_000;

/**
 * Keeps in memory what lies below units: adding it up takes PostgreSQL four times as long as finding out who asks, and it changes when units are
 * imported. Who reaches which units is asked anew with every request.
 */
@Injectable()
export class ReachesOfUnits {
  private kept = new Map<string, ReachOfUnits>();
  private units = '';

  constructor(private readonly dataSource: DataSource) {}

  /** Of the units with these keys together. `units` is what `LAST_UNITS` answered for whoever asks. */
  async below(scopeIds: readonly number[], units: string): Promise<ReachOfUnits> {
    if (units !== this.units) {
      this.kept = new Map();
      this.units = units;
    }
    const keys = [...new Set(scopeIds)].toSorted((one, other) => one - other);
    const known = this.kept.get(keys.join());
    if (known) return known;
    const [reach] = await this.dataSource.query<[ReachOfUnits]>(REACH, [keys]);
    this.keep(keys.join(), reach, units);
    return reach;
  }

  private keep(keys: string, reach: ReachOfUnits, units: string): void {
    if (units !== this.units) return;
    const [eldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && eldest !== undefined) this.kept.delete(eldest);
    this.kept.set(keys, reach);
  }
}
