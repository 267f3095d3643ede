import { ra } from './reactAdmin.vi.ts';

export const words = {
  ra,
};
