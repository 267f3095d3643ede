import { Administrator, AssociationOfficer, everyone, loggers, Officer, rule, type Rule, staff } from './rule';

/** Targets of territories and what they came to. */
export const targetPolicy: Record<string, Rule[]> = {
  indicators: rule(everyone, 'reference'),
  // The same for everybody, whoever set it.
  areaTarget: rule(everyone, 'narrowing'),
  areaTargets: rule(everyone, 'reference'),
  'node (area target)': rule(everyone, 'narrowing'),
  setAreaTarget: rule([Administrator, Officer, AssociationOfficer], 'workplace'),
  endAreaTarget: rule([Administrator, Officer, AssociationOfficer], 'workplace'),
  areaBoard: rule(everyone, 'territory'),
  areaFigures: rule(everyone, 'territory'),
  indicatorResult: rule(everyone, 'territory'),
  indicatorResults: rule(everyone, 'territory'),
  'node (indicator result)': rule(everyone, 'territory'),
  recordIndicatorResult: rule(loggers, 'workplace'),
  amendIndicatorResult: rule(loggers, 'workplace'),
  confirmIndicatorResult: rule(staff, 'workplace'),
};
