import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { ActorResolver } from './actor-resolver';
import { Attempts } from './attempts.service';
import { AuditEventActorResolver, RoleAssignmentResolver, ViewerFieldsResolver } from './identity-fields.resolver';
import { Manageable } from './manageable.service';
import { OfficeStaff } from './office-staff';
import { OwnAccount } from './own-account.service';
import { Passwords } from './passwords.service';
import { PeopleDirectory } from './people-directory.service';
import { PeopleLoader } from './people.loader';
import { PeopleResolver } from './people.resolver';
import { People } from './people.service';
import { PersonVault } from './person-vault';
import { Roles } from './roles.service';
import { SecondFactor } from './second-factor.service';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';
import { SignInLinks } from './sign-in-links.service';
import { SignInResolver } from './sign-in.resolver';
import { Viewers } from './viewers.service';

/** Needs `IDENTITY_CONFIG` from a global module, and the cookie plugin of Fastify. */
@Module({
  imports: [OrganisationsModule],
  providers: [
    PersonVault,
    ActorResolver,
    Attempts,
    Passwords,
    SecondFactor,
    Sessions,
    SignIn,
    SignInLinks,
    Viewers,
    OwnAccount,
    Manageable,
    People,
    PeopleDirectory,
    PeopleLoader,
    OfficeStaff,
    Roles,
    SignInResolver,
    PeopleResolver,
    ViewerFieldsResolver,
    RoleAssignmentResolver,
    AuditEventActorResolver,
  ],
  exports: [PersonVault, ActorResolver, People, PeopleLoader, SignInLinks],
})
export class IdentityModule {}
