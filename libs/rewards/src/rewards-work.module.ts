import { ForWorker } from '@app/kernel';
import { OpenItems } from '@app/ledger';
import { Module } from '@nestjs/common';
import { RewardFollowing } from './reward-following';
import { RewardSettling } from './settling';

/** For the worker: claims arise and end with what becomes of recognitions. */
@ForWorker()
@Module({ providers: [OpenItems, RewardSettling, RewardFollowing], exports: [RewardFollowing, RewardSettling] })
export class RewardsWorkModule {}
