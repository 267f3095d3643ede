export { SavedFiltersModule } from './saved-filters.module';
