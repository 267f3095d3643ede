import {
  Administrator,
  AssociationOfficer,
  Auditor,
  everyone,
  Finance,
  loggers,
  Officer,
  rule,
  type Rule,
  staff,
  writers,
} from './rule';

/** What is not confirmed yet is the office's own. */
const draft = [...rule(writers, 'workplace'), ...rule([Administrator, Finance, Auditor], 'nothing')];

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
  indicatorResult: draft,
  'indicatorResult (confirmed)': rule(everyone, 'territory'),
  indicatorResults: draft,
  'indicatorResults (confirmed)': rule(everyone, 'territory'),
  'node (indicator result)': draft,
  recordIndicatorResult: rule(loggers, 'workplace'),
  amendIndicatorResult: rule(loggers, 'workplace'),
  confirmIndicatorResult: rule(staff, 'workplace'),
};
