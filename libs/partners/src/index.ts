export { ClientActors } from './client-actor';
export { ClientMeter } from './client-meter';
export { PARTNERS_CONFIG } from './partners.config';
export { PartnersModule } from './partners.module';
