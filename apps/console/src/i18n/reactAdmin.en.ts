import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

export const ra: TranslationMessages['ra'] = {
  ...englishMessages.ra,
  notification: { ...englishMessages.ra.notification, updated: 'Saved', created: 'Added' },
};
