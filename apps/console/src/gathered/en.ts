import { merge, type Texts } from '../i18n/merge.ts';

const words = import.meta.glob<Texts>(['../*/words.en.ts', '#further/*/words.en.ts'], { eager: true, import: 'words' });

export const en = merge(Object.values(words));
