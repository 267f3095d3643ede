import { connectionOf } from '@app/kernel';
import { OrganisationView } from './organisation.entity';

/** A page of organisations, for every operation that answers one. */
export const OrganisationConnection = connectionOf(OrganisationView);
