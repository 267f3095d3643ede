export * from './administrative-unit.entity';
export * from './organisation.entity';
