import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { PersonNames } from './person-names';
import { Reactions } from './reactions';
import { SearchSources } from './search-source';
import { StaffedOffices } from './staffed-offices';
import { Transactions } from './transaction';

@Global()
@Module({
  providers: [Clock, Transactions, Reactions, PersonNames, SearchSources, StaffedOffices],
  exports: [Clock, Transactions, Reactions, PersonNames, SearchSources, StaffedOffices],
})
export class KernelModule {}
