export { DispatchPiles } from './DispatchPiles';
export type { ArrivedDispatch } from './dispatches.graphql.ts';
