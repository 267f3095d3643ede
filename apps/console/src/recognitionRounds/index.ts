export { useHonourName } from './useHonourName.ts';
