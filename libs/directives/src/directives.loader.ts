import { type Actor, batch, Clock, type RequestContext } from '@app/kernel';
import { StoredFile } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attachment, type Directive } from './directive.entity';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';

type Linked = Directive & { from: string };

/** Fields of documents, and documents as fields of other things. What the actor may not see is left out. */
@Injectable()
export class DirectivesLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  byKey(context: RequestContext, key: string | null): Promise<Directive | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, Directive>(context, 'directive.byKey', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleDirectives(actor, this.clock.today(), params);
      const rows: Directive[] = await this.dataSource.query(
        `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
        params,
      );
      return new Map(rows.map((row) => [row.key, toDirective(row)]));
    }).load(key);
  }

  async basedOn(context: RequestContext, key: string): Promise<Directive[]> {
    const found = await batch<string, Directive[]>(context, 'directive.basedOn', (keys, actor) =>
      this.linked(actor, keys, 'from_key', 'to_key'),
    ).load(key);
    return found ?? [];
  }

  async citedBy(context: RequestContext, key: string): Promise<Directive[]> {
    const found = await batch<string, Directive[]>(context, 'directive.citedBy', (keys, actor) =>
      this.linked(actor, keys, 'to_key', 'from_key'),
    ).load(key);
    return found ?? [];
  }

  async attachments(context: RequestContext, key: string): Promise<Attachment[]> {
    const found = await batch<string, Attachment[]>(context, 'directive.attachments', (keys) =>
      this.attached(keys),
    ).load(key);
    return found ?? [];
  }

  private async linked(
    actor: Actor,
    keys: string[],
    from: 'from_key' | 'to_key',
    to: 'from_key' | 'to_key',
  ): Promise<Map<string, Directive[]>> {
    const params: unknown[] = [keys];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows: Linked[] = await this.dataSource.query(
      `SELECT link.${from} AS "from", ${directiveColumns} FROM directive_link AS link JOIN directive AS d ON d.key = link.${to}
       WHERE link.${from} = ANY($1::uuid[]) AND ${visible} ORDER BY d.issued_on NULLS LAST, d.key`,
      params,
    );
    return grouped(rows.map(({ from: owner, ...directive }) => [owner, toDirective(directive as Directive)]));
  }

  private async attached(keys: string[]): Promise<Map<string, Attachment[]>> {
    const rows: (StoredFile & { directiveKey: string; fileName: string })[] = await this.dataSource.query(
      `SELECT a.directive_key AS "directiveKey", a.file_name AS "fileName", f.sha256, f.media_type AS "mediaType", f.size
       FROM directive_attachment AS a JOIN stored_file AS f USING (sha256)
       WHERE a.directive_key = ANY($1::uuid[]) ORDER BY a.attached_at, a.file_name`,
      [keys],
    );
    return grouped(
      rows.map(({ directiveKey, fileName, ...file }) => [
        directiveKey,
        { fileName, file: Object.assign(Object.create(StoredFile.prototype) as StoredFile, file) },
      ]),
    );
  }
}

function grouped<Value>(pairs: [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
