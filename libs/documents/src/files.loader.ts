import { batch, type RequestContext } from '@app/kernel';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { loadFiles } from './files.service';
import type { StoredFile } from './stored-file.entity';

/** Files by SHA-256, one statement per request. */
export const fileLoader = (context: RequestContext, dataSource: DataSource): DataLoader<string, StoredFile | null> =>
  batch<string, StoredFile>(
    context,
    fileLoader,
    async (sha256s) => new Map((await loadFiles(dataSource, sha256s)).map((file) => [file.sha256, file])),
  );
