export { DispatchCounts } from './DispatchCounts';
export { useSentTitle } from './useSentTitle.ts';
