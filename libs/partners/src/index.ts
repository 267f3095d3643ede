export { ApiClient, ApiClientState } from './api-client.entity';
export { placesOn, stateOn } from './api-client.sql';
export { ApiClients } from './api-clients.service';
export { ClientActors } from './client-actor';
export { ClientMeter } from './client-meter';
export { DayAllowance } from './day-allowance';
export { PARTNERS_CONFIG } from './partners.config';
export { PartnerError } from './partners.errors';
export { ApiClientIds } from './partners.ids';
export { PartnersModule } from './partners.module';
export { ScopeCatalogue } from './scope-catalogue';
export { TokenKeys } from './token-keys';
// The worker knows it by its being imported.
import './swept-partners.module';
