export * from './movement.entity';
export * from './movements.module';
