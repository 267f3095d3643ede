import { trailEvent } from '@app/kernel';

export const RenewalsNoticed = trailEvent('recognition.renewalNoticed', {
  of: 'RenewalNotice',
  because: 'it tells of mails that went out',
});
