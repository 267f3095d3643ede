export { useYear } from './useYear.ts';
export { YearField } from './YearField';
export { useTitleName, useTitles } from './useTitles.ts';
