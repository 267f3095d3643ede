import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'vouchers', path: '/vouchers', onlyFor: 'treasurer' },
  { name: 'voucher', path: '/vouchers', firstRecord: true, onlyFor: 'treasurer' },
];
