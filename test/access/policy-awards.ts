import { Administrator, everyone, rule, type Rule } from './rule';

const same = rule(everyone, 'reference');
const kept = rule([Administrator], 'root');

/** Awards, who is competent for titles and awards, what is paid: the same for everybody, kept at the root. */
export const awardPolicy: Record<string, Rule[]> = {
  awards: same,
  award: same,
  'node (award)': same,
  awardKinds: same,
  rewardOf: same,
  defineAward: kept,
  amendAward: kept,
  closeAward: kept,
  authorities: same,
  competence: same,
  'node (authority)': same,
  enterAuthority: kept,
  amendAuthority: kept,
  endAuthority: kept,
};
