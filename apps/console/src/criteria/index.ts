export { useBilingual } from './useBilingual.ts';
export { useCitation } from './useCriteriaTexts.ts';
