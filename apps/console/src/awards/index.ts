export { useHonours } from './useHonours.ts';
