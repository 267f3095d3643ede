export { GiftPapersModule } from './gift-papers.module';
