export * from './ledger-prints.module';
export { type Party, PartyNames } from './party-names';
export { ROLES } from './print-words';
