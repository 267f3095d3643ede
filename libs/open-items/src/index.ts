export { OPEN_ITEM } from './open-items.kinds';
export { OpenItemError } from './open-items.errors';
export { OpenItemsModule } from './open-items.module';
