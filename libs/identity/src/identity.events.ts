import { trailEvent } from '@app/kernel';

const account = {
  of: 'Person',
  because: 'who has an account, and with which roles, is told to those who manage people',
};
const signIn = { of: 'Person', because: 'how somebody signs in concerns nobody else' };

export const PersonEnrolled = trailEvent('person.enrolled', account);
export const PersonCreated = trailEvent('person.created', account);
export const PersonDisabled = trailEvent('person.disabled', account);
export const PersonEnabled = trailEvent('person.enabled', account);
export const RoleAssigned = trailEvent('role.assigned', account);
export const RoleEnded = trailEvent('role.ended', account);
export const RoleWithdrawn = trailEvent('role.withdrawn', account);
/** Told of the holder of the role; of whoever exercises it meanwhile, `DelegationReceived`. */
export const RoleDelegated = trailEvent('role.delegated', account);
export const DelegationReceived = trailEvent('role.delegationReceived', account);
export const DelegationEnded = trailEvent('role.delegationEnded', account);

export const PasswordSet = trailEvent('person.passwordSet', signIn);
export const TotpEnrolled = trailEvent('person.totpEnrolled', signIn);
export const TotpConfirmed = trailEvent('person.totpConfirmed', signIn);
export const TotpRemoved = trailEvent('person.totpRemoved', signIn);
export const RecoveryCodesRenewed = trailEvent('person.recoveryCodesRenewed', signIn);
export const RecoveryCodeUsed = trailEvent('person.recoveryCodeUsed', signIn);
export const SignInLinkIssued = trailEvent('signInLink.issued', signIn);
export const SignInLinkReplaced = trailEvent('signInLink.replaced', signIn);
export const NoticesSeen = trailEvent('person.noticesSeen', signIn);
export const SessionStarted = trailEvent('session.started', signIn);
export const SessionRenewed = trailEvent('session.renewed', signIn);
export const SessionsEnded = trailEvent('session.allEnded', signIn);
export const SessionEnded = trailEvent('session.ended', signIn);
