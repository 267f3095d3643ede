import { IdentityModule } from '@app/identity';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens';
import { ApiClientLoader } from './api-client.loader';
import { ApiClientNodes } from './api-client-nodes';
import { ApiClientsResolver } from './api-clients.resolver';
import { ApiClients } from './api-clients.service';
import { ApiCredentials } from './api-credentials.service';
import { ClientActors } from './client-actor';
import { ClientAuthentication } from './client-authentication';
import { ClientMeter } from './client-meter';
import { DayAllowance } from './day-allowance';
import { KeepApiClients } from './keep-api-clients.service';
import { OAuthController } from './oauth.controller';
import { ScopeCatalogue } from './scope-catalogue';
import { TokenKeys } from './token-keys';

/** Needs `PARTNERS_CONFIG` from a global module. */
@Module({
  imports: [IdentityModule, OrganisationsModule],
  controllers: [OAuthController],
  providers: [
    ApiClients,
    KeepApiClients,
    ApiCredentials,
    ApiClientLoader,
    ApiClientsResolver,
    ApiClientNodes,
    ScopeCatalogue,
    TokenKeys,
    AccessTokens,
    ClientAuthentication,
    ClientActors,
    ClientMeter,
    DayAllowance,
  ],
  exports: [ApiClients, ClientActors, ScopeCatalogue, TokenKeys],
})
export class PartnersModule {}
