import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'voucher-drafts', path: '/voucherDrafts', onlyFor: 'treasurer' },
  { name: 'voucher-draft', path: '/voucherDrafts', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'voucher-entry', path: '/voucherDrafts/create', onlyFor: 'treasurer' },
];
