import { merge, type Texts } from '../i18n/merge.ts';

const words = import.meta.glob<Texts>(['../*/words.vi.ts', '#further/*/words.vi.ts'], { eager: true, import: 'words' });

export const vi = merge(Object.values(words));
