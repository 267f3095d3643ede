import { AwardsModule } from '@app/awards';
import { TitlesModule } from '@app/titles';
import { Module } from '@nestjs/common';
import './renewal-notice.entity';
import './renewal-work.module';
import { Renewals } from './renewals.service';
import { RenewalsResolver } from './renewals.resolver';

@Module({ imports: [TitlesModule, AwardsModule], providers: [Renewals, RenewalsResolver] })
export class RenewalsModule {}
