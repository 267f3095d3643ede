import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { NamedPartyResolver } from './named-party.resolver';
import { PartyResolution } from './party-resolution.service';

@Module({
  imports: [OrganisationsModule],
  providers: [PartyResolution, NamedPartyResolver],
  exports: [PartyResolution],
})
export class PartiesModule {}
