import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'voucher-drafts', path: '/voucherDrafts' },
  { name: 'voucher-draft', path: '/voucherDrafts', firstRecord: true },
  { name: 'voucher-entry', path: '/voucherDrafts/create' },
];
