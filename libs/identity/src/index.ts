export { ActorResolver } from './actor-resolver';
export { IDENTITY_CONFIG } from './identity.config';
export * from './identity.entities';
export { IdentityModule } from './identity.module';
export { People } from './people.service';
export { PersonVault } from './person-vault';
export { SignInLinks } from './sign-in-links.service';
export * from './identity.ids';
