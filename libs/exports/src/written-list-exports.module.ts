import { MadeFilesModule } from '@app/documents';
import { ForWorker } from '@app/kernel';
import { Module } from '@nestjs/common';
import { AskedApi } from './asked-api';
import { ListPages } from './list-pages';
import { WrittenListExports } from './written-list-exports';

/** For the worker: writes the lists that people wait for. Needs `API_ADDRESS` from a global module. */
@ForWorker()
@Module({ imports: [MadeFilesModule], providers: [AskedApi, ListPages, WrittenListExports] })
export class WrittenListExportsModule {}
