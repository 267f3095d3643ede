import { nodeId } from '@app/kernel';
import { type Call, found, input, list, nothing, place, stale, staleInput } from './call';
import type { Target } from './world';

/** Learning Citizens, which communes record. */
const CITIZENS = nodeId('Indicator', 13);
const unitOf = ({ organisation }: Target): string => nodeId('AdministrativeUnit', organisation.scopeId);
const NOT_SPOKEN_FOR = 'AREA_NOT_SPOKEN_FOR';

export const targetCalls: Record<string, Call> = {
  indicators: nothing(),
  areaTarget: place(({ areaTarget }) => ({ id: areaTarget })),
  areaTargets: nothing({ first: 1 }),
  'node (area target)': found(({ areaTarget }) => areaTarget),
  // More than the whole: what is allowed ends in INVALID_INPUT, and schools speak for nobody.
  setAreaTarget: input(
    ({ organisation }) => ({
      organisationId: organisation.id,
      indicatorId: CITIZENS,
      year: 2030,
      value: 20_000,
      textCode: 'x',
      textIssuedOn: '2024-01-01',
      article: 'x',
    }),
    ['INVALID_INPUT', NOT_SPOKEN_FOR],
  ),
  endAreaTarget: {
    ...stale(({ areaTarget }) => ({ id: areaTarget, reason: 'thử' })),
    ends: ['VERSION_CONFLICT', NOT_SPOKEN_FOR],
  },
  areaBoard: {
    ...place((target) => ({ unitId: unitOf(target), from: 2024, to: 2024, map: 'TODAY' })),
    select: 'map',
  },
  areaFigures: {
    ...place((target) => ({ unitId: unitOf(target), indicatorId: CITIZENS, year: 2024, map: 'AS_REPORTED', first: 1 })),
    select: 'totalCount',
  },
  indicatorResult: place(({ indicatorResult }) => ({ id: indicatorResult })),
  'indicatorResult (confirmed)': place(({ confirmedResult }) => ({ id: confirmedResult })),
  'indicatorResults (confirmed)': list(
    () => ({}),
    ({ confirmedResult }) => confirmedResult,
  ),
  indicatorResults: list(
    () => ({}),
    ({ indicatorResult }) => indicatorResult,
  ),
  'node (indicator result)': found(({ indicatorResult }) => indicatorResult),
  recordIndicatorResult: input(
    ({ organisation }) => ({
      organisationId: organisation.id,
      indicatorId: CITIZENS,
      year: 2060,
      numerator: 1,
      denominator: 2,
    }),
    ['RESULT_YEAR_AHEAD', NOT_SPOKEN_FOR],
  ),
  amendIndicatorResult: staleInput(({ indicatorResult }) => ({ id: indicatorResult, numerator: 1, denominator: 2 })),
  confirmIndicatorResult: stale(({ indicatorResult }) => ({ id: indicatorResult })),
};
