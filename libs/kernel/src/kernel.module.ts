import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { PersonNames } from './person-names';
import { Reactions } from './reactions';
import { Transactions } from './transaction';

@Global()
@Module({
  providers: [Clock, Transactions, Reactions, PersonNames],
  exports: [Clock, Transactions, Reactions, PersonNames],
})
export class KernelModule {}
