export { SpendingModule } from './spending.module';
