export * from './movement.entity';
export { movementColumns, toMovement, visibleMovements } from './movement.sql';
export { MovementPermission } from './movements.permissions';
export * from './movements.module';
export { Movements, type NewMovement } from './movements.service';
