export * from './movement.entity';
export { MOVEMENT } from './movement.kinds';
export * from './movements.module';
export { MovementPermission } from './movements.permissions';
export { Movements } from './movements.service';
export { loadMovements } from './movement-data/load-movements';
export * from './movement-parts';
export * from './movement.ids';
export * from './registration.entity';
