import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

export interface AreaThings {
  /** Set by the organisation for its unit. */
  areaTarget: string;
  /** Recorded by the organisation of its unit; a draft. */
  indicatorResult: string;
  /** The same of another indicator, confirmed. */
  confirmedResult: string;
}

const CITIZENS = 13;

/** Several organisations share a unit, so each has a year of its own. */
export async function areaThings(api: TestApi, at: TestOrganisation): Promise<AreaThings> {
  const [target, result, confirmed] = [newKey(), newKey(), newKey()];
  await api.owner.query(
    `INSERT INTO area_target (key, indicator_key, unit_key, year, value, text_code, text_issued_on, article, organisation_key, state, valid_from)
     SELECT $1, $2, $3, 2031 + count(*), 6000, '1/KH', '2024-01-01', 'I', $4, 'in_force', '2024-01-01' FROM area_target WHERE unit_key = $3 AND organisation_key IS NOT NULL`,
    [target, CITIZENS, at.scopeId, at.key],
  );
  await api.owner.query(
    `INSERT INTO indicator_result (province_id, scope_id, key, organisation_key, path, indicator_key, year, numerator, denominator, source, state, recorded_at)
     SELECT $1, $2, $3, $4, $5, $6, 2020 + count(*), 1, 2, 'entered', 'draft', now() FROM indicator_result WHERE scope_id = $2`,
    [at.provinceId, at.scopeId, result, at.key, at.path, CITIZENS],
  );
  await api.owner.query(
    `INSERT INTO indicator_result (province_id, scope_id, key, organisation_key, path, indicator_key, year, numerator, denominator, source, state, recorded_at)
     SELECT $1, $2, $3, $4, $5, $6, 2000 + count(*), 1, 2, 'entered', 'confirmed', now() FROM indicator_result WHERE scope_id = $2`,
    [at.provinceId, at.scopeId, confirmed, at.key, at.path, CITIZENS],
  );
  return {
    confirmedResult: nodeId('IndicatorResult', confirmed, at),
    areaTarget: nodeId('AreaTarget', target),
    indicatorResult: nodeId('IndicatorResult', result, at),
  };
}
