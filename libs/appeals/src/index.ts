export * from './appeal.entity';
export { AppealsModule } from './appeals.module';
