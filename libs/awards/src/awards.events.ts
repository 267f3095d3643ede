import { event } from '@app/kernel';
import { AwardPermission } from './awards.permissions';

const award = {
  of: 'Award',
  reads: AwardPermission.Read,
  payload: { tier: 'word', validFrom: 'day?', validTo: 'day?' },
} as const;

export const AwardDefined = event('award.defined', award);
export const AwardAmended = event('award.amended', award);
export const AwardClosed = event('award.closed', award);
export const AwardReopened = event('award.reopened', award);

const authority = {
  of: 'Authority',
  reads: AwardPermission.Read,
  payload: {
    titleKey: 'key?',
    awardKey: 'key?',
    act: 'word',
    provinceKey: 'number?',
    validFrom: 'day',
    validTo: 'day?',
  },
} as const;

export const AuthorityEntered = event('authority.entered', authority);
export const AuthorityAmended = event('authority.amended', authority);
export const AuthorityEnded = event('authority.ended', authority);
export const AuthorityResumed = event('authority.resumed', authority);
