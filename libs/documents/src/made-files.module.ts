import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { LocalFileStore } from './local-file-store';
import { MadeFiles } from './made-files';

/** For modules of the worker that make files. */
@Module({ providers: [MadeFiles, { provide: FileStore, useClass: LocalFileStore }], exports: [MadeFiles, FileStore] })
export class MadeFilesModule {}
