import type { FormScreen } from '../resource/screen.ts';

export const forms: readonly FormScreen[] = [
  { name: 'own-document-create', path: '/ownDocuments/create', as: 'officer' },
];
