export { useTitleName, useTitles } from './useTitles.ts';
