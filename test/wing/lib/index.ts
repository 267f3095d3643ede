export * from './study-circle.entity';
export * from './study-circles.module';
import './study-circle-work.module';
