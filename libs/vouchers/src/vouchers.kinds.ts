import { ThingKind } from '@app/kernel';

export const VOUCHER_DRAFT = ThingKind.declare('voucher_draft', 'A voucher that is being made and signed.');
