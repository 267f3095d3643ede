import { event } from '@app/kernel';
import { PublicationPermission } from './publications.permissions';

const publication = {
  of: 'FundPublication',
  reads: PublicationPermission.Read,
  payload: { organisationKey: 'number', fundKey: 'key', year: 'number' },
} as const;

export const PublicationSubmitted = event('fundPublication.submitted', publication);
export const PublicationPublished = event('fundPublication.published', publication);
export const PublicationReturned = event('fundPublication.returned', publication);
export const PublicationWithdrawn = event('fundPublication.withdrawn', publication);
