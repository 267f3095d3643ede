export { ClientActors } from './client-actor';
export { ClientMeter } from './client-meter';
export { DayAllowance } from './day-allowance';
export { PARTNERS_CONFIG } from './partners.config';
export { PartnersModule } from './partners.module';
// The worker knows it by its being imported.
import './swept-partners.module';
