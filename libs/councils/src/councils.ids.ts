import { uuidIds } from '@app/kernel';

export const CouncilIds = uuidIds('Council');
export const CouncilRuleIds = uuidIds('CouncilRule');
export const CouncilMemberIds = uuidIds('CouncilMember');
export const BallotIds = uuidIds('Ballot');
export const BallotCaseIds = uuidIds('BallotCase');
