export * from './ballot.entity';
export * from './council.entity';
export { CouncilsModule } from './councils.module';
