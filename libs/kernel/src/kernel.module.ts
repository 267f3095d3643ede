import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { Reactions } from './reactions';
import { Transactions } from './transaction';

@Global()
@Module({ providers: [Clock, Transactions, Reactions], exports: [Clock, Transactions, Reactions] })
export class KernelModule {}
