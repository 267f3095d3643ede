import { event, trailEvent } from '@app/kernel';
import { OrganisationPermission } from './organisation.permissions';

const organisation = { of: 'Organisation', reads: OrganisationPermission.Read };
const units = { of: 'AdministrativeUnit' };

export const OrganisationCreated = event('organisation.created', { ...organisation, payload: { parentKey: 'number' } });
export const OrganisationAmended = event('organisation.amended', organisation);
export const OrganisationClosed = event('organisation.closed', {
  ...organisation,
  payload: { organisationKey: 'number', lastDay: 'day', legalBasis: 'text' },
});
export const OrganisationSuccessorsNamed = event('organisation.successorsNamed', {
  ...organisation,
  payload: { organisationKey: 'number' },
});
export const AdministrativeUnitsImported = event('administrativeUnits.imported', {
  ...units,
  reads: OrganisationPermission.Read,
});

const because = 'they come with the programme, before anybody listens';
export const AdministrativeUnitsLoaded = trailEvent('administrativeUnits.loaded', { ...units, because });
export const AdministrativeUnitsConfirmed = trailEvent('administrativeUnits.confirmed', { ...units, because });
