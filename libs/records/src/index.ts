export * from './register.entity';
export * from './registers.module';
export { RegistersService } from './registers.service';
export * from './register.ids';
