import { ThingKind } from '@app/kernel';
import { declareOpenItem } from '@app/ledger';

export const DONATION = ThingKind.declare('donation', 'Something that was given: money, goods or labour.');

export const PLEDGE = ThingKind.declare('pledge', 'A promise to give money, goods or labour.');

export const PLEDGED_MONEY = declareOpenItem('pledge', {
  description: 'Money that somebody promised to give.',
  isIncoming: true,
  endsWithItsCause: true,
  isPaidWithItsCause: true,
});
