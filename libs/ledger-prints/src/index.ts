export * from './ledger-prints.module';
export { PartyNames } from './party-names';
