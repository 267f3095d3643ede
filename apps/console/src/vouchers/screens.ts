import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'vouchers', path: '/vouchers' },
  { name: 'voucher', path: '/vouchers', firstRecord: true },
];
