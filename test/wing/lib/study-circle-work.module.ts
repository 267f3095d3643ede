import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { StudyCircleEndings } from './study-circle-endings';

@ForWorker()
@Module({ providers: [StudyCircleEndings] })
export class StudyCircleWorkModule {}
