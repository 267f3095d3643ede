export { mayBeSameIssuer, isSameIssuer } from './issuer-identity.rules';
export { NamedParty } from './named-party.view';
export { PartyResolution } from './party-resolution.service';
export { readPartyName, unitNames } from './party-names.rules';
export * from './parties.module';
