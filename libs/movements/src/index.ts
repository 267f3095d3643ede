export * from './movement.entity';
export { movementColumns, visibleMovements } from './movement.sql';
export * from './movements.module';
export { Movements } from './movements.service';
export * from './movement.ids';
