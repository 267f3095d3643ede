import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { SweptPartners } from './swept-partners';

/** For the worker, which has no key of anybody. */
@ForWorker()
@Module({ providers: [SweptPartners] })
export class SweptPartnersModule {}
