export * from './ballot.entity';
export * from './council.entity';
export * from './council-rule.entity';
export { CouncilsModule } from './councils.module';
