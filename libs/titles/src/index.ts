export * from './title.entity';
export * from './title-closing.entity';
export * from './title-registration.entity';
export { TitlesLoader } from './titles.loader';
export * from './titles.module';
export { TitleIds } from './titles.ids';
export { Titles } from './titles.service';
export { HonourUses } from './honour-uses';
export { standsIn } from './title.rules';
export { loadTitles } from './title-data/load-titles';
// The worker knows it by its being imported.
export { TitleCountVerifier } from './title-count-verifier';
import './title-work.module';
