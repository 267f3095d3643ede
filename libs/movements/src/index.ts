export * from './movement.entity';
export * from './movements.module';
export { Movements } from './movements.service';
export * from './movement.ids';
