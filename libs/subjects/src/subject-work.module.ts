import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { SubjectCountFolder } from './subject-count-folder';

@ForWorker()
@Module({ providers: [SubjectCountFolder], exports: [SubjectCountFolder] })
export class SubjectWorkModule {}
