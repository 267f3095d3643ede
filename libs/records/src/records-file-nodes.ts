import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RecordsFiles } from './records-files.service';
import { RecordsFile } from './book-entry.entity';
import { RecordsFileIds } from './records.ids';
import { BookPermission } from './records.permissions';

/** Files whose books the actor reads. */
@Injectable()
export class RecordsFileNodes implements NodeSource<FactKey> {
  readonly type = RecordsFile;
  readonly ids = RecordsFileIds;
  readonly permission = BookPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly files: RecordsFiles,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<RecordsFile[]> {
    return this.files.seen(actor, keys);
  }
}
