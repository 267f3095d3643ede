import { ThingKind } from '@app/kernel';

export const VOUCHER = ThingKind.declare('voucher', 'A voucher that was posted.');
