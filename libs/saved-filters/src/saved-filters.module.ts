import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { SavedFiltersResolver } from './saved-filters.resolver';
import { SavedFilters } from './saved-filters.service';

@Module({ imports: [OrganisationsModule, PeopleModule], providers: [SavedFilters, SavedFiltersResolver] })
export class SavedFiltersModule {}
