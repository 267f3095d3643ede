export type { PayableItem } from './openItems.graphql.ts';
export { MOST_PAID } from './pay.rules.ts';
export { PayItemsButton } from './PayItemsButton';
