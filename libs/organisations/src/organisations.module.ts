import { Module } from '@nestjs/common';
import { AdministrativeUnitLoader } from './administrative-unit.loader';
import { AdministrativeUnitsResolver, AdministrativeUnitSuccessionResolver } from './administrative-units.resolver';
import { AdministrativeUnits } from './administrative-units.service';
import { OrganisationChanges } from './organisation-changes.service';
import { OrganisationLoader } from './organisation.loader';
import { OrganisationsResolver } from './organisations.resolver';
import { Organisations } from './organisations.service';

@Module({
  providers: [
    Organisations,
    OrganisationChanges,
    OrganisationLoader,
    OrganisationsResolver,
    AdministrativeUnits,
    AdministrativeUnitLoader,
    AdministrativeUnitsResolver,
    AdministrativeUnitSuccessionResolver,
  ],
  exports: [Organisations, OrganisationChanges, OrganisationLoader, AdministrativeUnits, AdministrativeUnitLoader],
})
export class OrganisationsModule {}
