export * from './fund-publication.entity';
export { FundPublicationModule } from './fund-publication.module';
