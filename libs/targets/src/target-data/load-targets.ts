import { tableOf } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { AreaTarget } from '../area-target.entity';
import { Indicator } from '../indicator.entity';
import { SHIPPED_INDICATORS } from './indicator-data';
import { SHIPPED_TARGETS } from './target-data';

/** Brings indicators and national targets up to this build. What somebody has ended since, or has set in its stead, stays. */
export async function loadTargets(owner: DataSource): Promise<void> {
  const [indicators, targets] = [tableOf(Indicator), tableOf(AreaTarget)];
  await indicators.insertAll(owner, SHIPPED_INDICATORS, { onConflict: indicators.overwriting() });
  const rows = await owner.query<Pick<AreaTarget, 'key' | 'indicatorKey' | 'unitKey' | 'year'>[]>(
    `SELECT ${targets.columns('t', ['key', 'indicatorKey', 'unitKey', 'year'])} FROM area_target AS t WHERE t.state = 'in_force'`,
  );
  const standing = new Map(rows.map((target) => [placeOf(target), target.key]));
  await targets.insertAll(
    owner,
    SHIPPED_TARGETS.filter((target) => (standing.get(placeOf(target)) ?? target.key) === target.key),
    { onConflict: `${targets.overwriting()} WHERE area_target.version = 1` },
  );
}

const placeOf = ({ indicatorKey, unitKey, year }: Pick<AreaTarget, 'indicatorKey' | 'unitKey' | 'year'>): string =>
  [indicatorKey, unitKey, year].join();
