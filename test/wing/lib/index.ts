export * from './study-circle.entity';
export * from './study-circles.module';
