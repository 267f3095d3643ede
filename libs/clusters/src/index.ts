export * from './cluster.entity';
export * from './clusters.module';
