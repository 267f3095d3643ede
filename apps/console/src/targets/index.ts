export { IndicatorSelectInput } from './IndicatorSelectInput';
export { useIndicatorWords } from './useIndicatorWords';
export { useOwnArea } from './useOwnArea';
export { INDICATORS } from './targets.graphql.ts';
