export { OPEN_ITEM } from './open-items.kinds';
export { OpenItemsModule } from './open-items.module';
