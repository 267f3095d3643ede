import { CertificatesModule } from '@app/certificates';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { DisclosedController } from './disclosed.controller';
import { DisclosedLists } from './disclosed-lists.service';
import { DisclosedPeople } from './disclosed-people';
import { DisclosuresLoader } from './disclosures.loader';
import { DisclosureResolver, DisclosuresResolver } from './disclosures.resolver';
import { Disclosures } from './disclosures.service';

@Module({
  imports: [OrganisationsModule, PeopleModule, DirectivesModule, CertificatesModule],
  controllers: [DisclosedController],
  providers: [Disclosures, DisclosedLists, DisclosedPeople, DisclosuresLoader, DisclosuresResolver, DisclosureResolver],
})
export class DisclosuresModule {}
