export * from './directive-code.rules';
export * from './directive.entity';
export * from './directive.inputs';
export * from './directives.loader';
export * from './directives.module';
export * from './directives.permissions';
export * from './directives.service';
export * from './flows-down.rules';
