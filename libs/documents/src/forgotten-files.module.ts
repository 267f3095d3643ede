import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { ForgottenFiles } from './forgotten-files';
import { LocalFileStore } from './local-file-store';

/** For the worker: removes what nobody refers to any more. */
@ForWorker()
@Module({ providers: [ForgottenFiles, { provide: FileStore, useClass: LocalFileStore }], exports: [ForgottenFiles] })
export class ForgottenFilesModule {}
