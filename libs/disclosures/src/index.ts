export * from './disclosure.entity';
export { DisclosuresModule } from './disclosures.module';
