import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver';
import { Search } from './search.service';

/** The one search. What is found, other libraries register in the kernel. */
@Module({ imports: [OrganisationsModule], providers: [Search, SearchResolver] })
export class SearchModule {}
