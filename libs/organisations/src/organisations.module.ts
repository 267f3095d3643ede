import { AuditModule } from '@app/audit';
import { Module } from '@nestjs/common';
import { AdministrativeUnitLoader } from './administrative-unit.loader';
import { AdministrativeUnitsResolver, AdministrativeUnitSuccessionResolver } from './administrative-units.resolver';
import { AdministrativeUnits } from './administrative-units.service';
import { ImportOrganisations } from './import-organisations.service';
import { OrganisationChanges } from './organisation-changes.service';
import { OrganisationPaths } from './organisation-paths';
import { AdministrativeUnitSearch } from './administrative-unit-search';
import { OrganisationSearch } from './organisation-search';
import { OrganisationLoader } from './organisation.loader';
import { OrganisationsResolver } from './organisations.resolver';
import { Organisations } from './organisations.service';
import { OrganisationStoryResolver, OrganisationSuccessionResolver } from './organisation-successions.resolver';
import { OrganisationSuccessions } from './organisation-successions.service';
import { ThingResolver } from './thing.resolver';
import { AdministrativeUnitNodes, OrganisationNodes } from './organisation-nodes';

@Module({
  imports: [AuditModule],
  providers: [
    Organisations,
    ImportOrganisations,
    OrganisationChanges,
    OrganisationLoader,
    OrganisationsResolver,
    OrganisationPaths,
    OrganisationSearch,
    OrganisationSuccessions,
    OrganisationStoryResolver,
    OrganisationSuccessionResolver,
    AdministrativeUnitSearch,
    OrganisationNodes,
    AdministrativeUnitNodes,
    AdministrativeUnits,
    AdministrativeUnitLoader,
    AdministrativeUnitsResolver,
    AdministrativeUnitSuccessionResolver,
    ThingResolver,
  ],
  exports: [Organisations, OrganisationChanges, OrganisationLoader, AdministrativeUnits, AdministrativeUnitLoader],
})
export class OrganisationsModule {}
