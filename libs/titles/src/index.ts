export * from './title.entity';
export * from './title-closing.entity';
export * from './title-registration.entity';
export * from './titles.module';
export { loadTitles } from './title-data/load-titles';
