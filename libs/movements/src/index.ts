export * from './movement.entity';
export { MOVEMENT } from './movement.kinds';
export * from './movements.module';
export { MovementPermission } from './movements.permissions';
export { Movements } from './movements.service';
export { loadMovements } from './movement-data/load-movements';
export * from './movement-parts';
export * from './movement.ids';
export * from './registration.entity';
export * from './yearly-round.entity';
export { YearlyOpening } from './yearly-opening.service';
export { MovementCountVerifier } from './movement-count-verifier';
// The worker knows it by its being imported.
import './movement-work.module';
