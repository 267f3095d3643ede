import { batch, type RequestContext, viewOf } from '@app/kernel';
import { fileColumns, StoredFile } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class EvidenceLoader {
  constructor(private readonly dataSource: DataSource) {}

  /** The file of evidence that the caller sees. */
  async file(context: RequestContext, sha256: string | null): Promise<StoredFile | null> {
    if (sha256 === null) return null;
    return batch<string, StoredFile>(context, 'assessmentEvidence.file', async (wanted) => {
      const rows = await this.dataSource.query<StoredFile[]>(
        `SELECT ${fileColumns} FROM stored_file AS f WHERE f.sha256 = ANY($1)`,
        [wanted],
      );
      return new Map(rows.map((row) => [row.sha256, viewOf(StoredFile, row)]));
    }).load(sha256);
  }
}
