import { Global, Module } from '@nestjs/common';
import { CallMeters } from './call-meter';
import { Clock } from './clock';
import { DeadLetters } from './dead-letters';
import { EventFeed } from './event-feed';
import { Jobs } from './job';
import { KernelJobs } from './kernel-jobs';
import { NodeSources } from './node-source';
import { PersonNames } from './person-names';
import { Reactions } from './reactions';
import { RowNames } from './row-names';
import { SearchSources } from './search-source';
import { StaffedOffices } from './staffed-offices';
import { Transactions } from './transaction';

@Global()
@Module({
  providers: [
    CallMeters,
    Clock,
    DeadLetters,
    EventFeed,
    Jobs,
    KernelJobs,
    Transactions,
    Reactions,
    PersonNames,
    NodeSources,
    RowNames,
    SearchSources,
    StaffedOffices,
  ],
  exports: [
    CallMeters,
    Clock,
    DeadLetters,
    Jobs,
    Transactions,
    Reactions,
    PersonNames,
    NodeSources,
    RowNames,
    SearchSources,
    StaffedOffices,
  ],
})
export class KernelModule {}
