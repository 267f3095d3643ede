import { MailModule } from '@app/mail';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AccountDirectory } from './account-directory.service';
import { AccountFollower } from './account-follower';
import { AccountLoader } from './account.loader';
import { AccountNotices } from './account-notices.service';
import { AccountStanding } from './account-standing.service';
import { AccountRows } from './account-rows.service';
import { Accounts } from './accounts.service';
import { AccountsResolver } from './accounts.resolver';
import { ActorResolver } from './actor-resolver';
import { Attempts } from './attempts.service';
import { ReachesOfUnits } from './reach-of-units.service';
import { AuditEventActorResolver, RoleAssignmentResolver, ViewerFieldsResolver } from './identity-fields.resolver';
import { DelegationDirectory } from './delegation-directory.service';
import { DelegationEnds } from './delegation-ends.service';
import { DelegationsResolver, PersonDelegationsResolver } from './delegations.resolver';
import { Delegations } from './delegations.service';
import { ImportPeople } from './import-people.service';
import { Manageable } from './manageable.service';
import { OfficeStaff } from './office-staff';
import { OwnAccount } from './own-account.service';
import { Passwords } from './passwords.service';
import { PersonSearch } from './person-search';
import { RecoveryCodes } from './recovery-codes.service';
import { Roles } from './roles.service';
import { SecondFactor } from './second-factor.service';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';
import { SignInLinks } from './sign-in-links.service';
import { PermissionGuideResolver } from './permission-guide.resolver';
import { SignInResolver } from './sign-in.resolver';
import { Viewers } from './viewers.service';

/** Needs `IDENTITY_CONFIG` from a global module, and the cookie plugin of Fastify. */
@Module({
  imports: [MailModule, OrganisationsModule, PeopleModule],
  providers: [
    ActorResolver,
    ReachesOfUnits,
    Attempts,
    Passwords,
    RecoveryCodes,
    SecondFactor,
    Sessions,
    SignIn,
    SignInLinks,
    Viewers,
    OwnAccount,
    Manageable,
    AccountRows,
    AccountFollower,
    Accounts,
    ImportPeople,
    AccountDirectory,
    AccountLoader,
    AccountNotices,
    AccountStanding,
    DelegationDirectory,
    DelegationEnds,
    Delegations,
    DelegationsResolver,
    PersonDelegationsResolver,
    OfficeStaff,
    PersonSearch,
    Roles,
    SignInResolver,
    PermissionGuideResolver,
    AccountsResolver,
    ViewerFieldsResolver,
    RoleAssignmentResolver,
    AuditEventActorResolver,
  ],
  exports: [ActorResolver, AccountRows, Accounts, ReachesOfUnits, SignInLinks],
})
export class IdentityModule {}
