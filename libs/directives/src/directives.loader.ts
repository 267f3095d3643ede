import { batch, Clock, type Query, type RequestContext, viewOf } from '@app/kernel';
import { fileColumns, StoredFile } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attachment, type Directive } from './directive.entity';
import { throughStubs } from './directive-stubs';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';

/** Documents as fields of other things, and their files. What the actor may not see is left out. */
@Injectable()
export class DirectivesLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A stub whose document is registered where the actor may see it answers that document. */
  byKey(context: RequestContext, key: string | null): Promise<Directive | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, Directive>(context, 'directive.byKey', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleDirectives(actor, this.clock.today(), params);
      const rows: Directive[] = await this.dataSource.query(
        `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
        params,
      );
      const documents = await throughStubs(this.run, actor, this.clock.today(), rows.map(toDirective));
      return new Map(rows.map(({ key: asked }, at) => [asked, documents[at]!]));
    }).load(key);
  }

  async attachments(context: RequestContext, key: string): Promise<Attachment[]> {
    const found = await batch<string, Attachment[]>(context, 'directive.attachments', (keys) =>
      this.attached(keys),
    ).load(key);
    return found ?? [];
  }

  private readonly run: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  private async attached(keys: string[]): Promise<Map<string, Attachment[]>> {
    const rows: (StoredFile & { directiveKey: string; fileName: string })[] = await this.dataSource.query(
      `SELECT a.directive_key AS "directiveKey", a.file_name AS "fileName", ${fileColumns}
       FROM directive_attachment AS a JOIN stored_file AS f USING (sha256)
       WHERE a.directive_key = ANY($1::uuid[]) ORDER BY a.attached_at, a.file_name`,
      [keys],
    );
    return grouped(
      rows.map(({ directiveKey, fileName, ...file }) => [directiveKey, { fileName, file: viewOf(StoredFile, file) }]),
    );
  }
}

export function grouped<Value>(pairs: [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
