export * from './fund-handover.entity';
export * from './handed-thing.entity';
export * from './fund-succession.module';
export { EndedBooksWatch } from './ended-books-watch';
// The worker knows it by its being imported.
import './fund-succession-work.module';
