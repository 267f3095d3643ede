import { MadeFilesModule } from '@app/documents';
import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { ImportSweep } from './import-sweep';
import { SubjectCountFolder } from './subject-count-folder';

@ForWorker()
@Module({
  imports: [MadeFilesModule],
  providers: [SubjectCountFolder, ImportSweep],
  exports: [SubjectCountFolder, ImportSweep],
})
export class SubjectWorkModule {}
