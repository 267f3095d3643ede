import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { SubjectResultFolder } from './subject-result-folder';

@ForWorker()
@Module({ providers: [SubjectResultFolder], exports: [SubjectResultFolder] })
export class SubjectAssessmentWorkModule {}
