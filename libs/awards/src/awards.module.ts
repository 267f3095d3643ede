import { Module } from '@nestjs/common';
import { Authorities } from './authorities.service';

@Module({ providers: [Authorities], exports: [Authorities] })
export class AwardsModule {}
