export { OpenItemsModule } from './open-items.module';
