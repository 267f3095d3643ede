import { AwardPermission } from '@app/awards';
import { event, trailEvent } from '@app/kernel';
import { CouncilPermission } from './councils.permissions';

const reads = CouncilPermission.Read;

const council = { of: 'Council', reads, payload: { roundKey: 'key', organisationKey: 'number' } } as const;

export const CouncilSetUp = event('council.setUp', council);
export const CouncilAmended = event('council.amended', council);
export const CouncilDissolved = event('council.dissolved', council);

/** Names nobody: of which organisation the seat is. */
export const CouncilMemberReplaced = event('council.memberReplaced', council);
export const CouncilAlternateNamed = event('council.alternateNamed', council);

const rule = {
  of: 'CouncilRule',
  reads: AwardPermission.Read,
  payload: { provinceKey: 'number?', validFrom: 'day', validTo: 'day?' },
} as const;

export const CouncilRuleEntered = event('councilRule.entered', rule);
export const CouncilRuleEnded = event('councilRule.ended', rule);
export const CouncilRuleResumed = event('councilRule.resumed', rule);

export const CouncilRecused = trailEvent('council.recused', {
  of: 'Council',
  because: 'who stands near whom is for the council and its office',
});

const ballot = {
  of: 'Ballot',
  reads,
  payload: { roundKey: 'key', organisationKey: 'number', councilKey: 'key', number: 'number' },
} as const;

export const BallotOpened = event('ballot.opened', ballot);
export const BallotClosed = event('ballot.closed', ballot);

export const BallotAttended = trailEvent('ballot.attended', {
  of: 'Ballot',
  because: 'who is present stands in the minutes',
});

export const BallotCast = trailEvent('ballot.cast', {
  of: 'Ballot',
  because: 'a vote is secret: that one was handed in, by nobody named, is all that is kept',
});
