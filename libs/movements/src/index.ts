export * from './movement.entity';
export { MOVEMENT } from './movement.kinds';
export * from './movements.module';
export { MovementPermission } from './movements.permissions';
export { Movements } from './movements.service';
export * from './movement.ids';
