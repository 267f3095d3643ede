import type { words as vi } from './words.vi.ts';
import { ra } from './reactAdmin.en.ts';

export const words: typeof vi = {
  ra,
};
