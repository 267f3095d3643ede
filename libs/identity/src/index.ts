export { ActorResolver } from './actor-resolver';
export { IDENTITY_CONFIG } from './identity.config';
export { PersonEnrolled } from './identity.events';
export * from './identity.entities';
export { IdentityModule } from './identity.module';
export { AccountRows } from './account-rows.service';
export { Accounts } from './accounts.service';
export { SignInLinks } from './sign-in-links.service';
export * from './identity.ids';
