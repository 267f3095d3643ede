import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { Transactions } from './transaction';

@Global()
@Module({ providers: [Clock, Transactions], exports: [Clock, Transactions] })
export class KernelModule {}
