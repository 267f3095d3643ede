import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';

export interface Voting {
  method: Types.VoteMethod;
  mostPoints: number | null;
  digits: number | null;
  quorumPart: number;
  quorumWhole: number;
  passingPart: number;
  passingWhole: number;
  measuredBy: Types.VoteMeasure;
  abstention: Types.VoteAbstention;
}

/** A rule in one sentence. */
export function useRuleText(): (voting: Voting) => string {
  const translate = useTranslate();
  return ({ method, mostPoints, digits, quorumPart, quorumWhole, passingPart, passingWhole, measuredBy, abstention }) =>
    translate(method === 'SCORES' ? 'resources.councils.ruleOfPoints' : 'resources.councils.rule', {
      quorum: `${quorumPart}/${quorumWhole}`,
      passing: `${passingPart}/${passingWhole}`,
      most: mostPoints,
      digits,
      measure: translate(`enums.VoteMeasure.${measuredBy}`),
      abstention: translate(`enums.VoteAbstention.${abstention}`),
    });
}
