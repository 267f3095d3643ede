import { Module } from '@nestjs/common';
import { FileAccessRegistry } from './file-access';
import { FileStore } from './file-store';
import { Files } from './files.service';
import { FilesController } from './files.controller';
import { LocalFileStore } from './local-file-store';
import { StoredFileResolver } from './stored-file.resolver';

@Module({
  controllers: [FilesController],
  providers: [FileAccessRegistry, Files, StoredFileResolver, { provide: FileStore, useClass: LocalFileStore }],
  exports: [FileAccessRegistry, Files, FileStore],
})
export class DocumentsModule {}
