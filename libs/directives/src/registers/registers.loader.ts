import { type Actor, batch, Clock, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Directive } from '../directive.entity';
import { directiveColumns, toDirective } from '../directive.sql';
import type { RecordsFile, RegisterEntry } from './register.entity';
import { entryColumns, fileColumns, toEntry, toFile, withinReach } from './register.sql';

@Injectable()
export class RegistersLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who reads a line of a book reads the document that stands there; nothing more is asked. */
  async directive(context: RequestContext, { directiveKey }: RegisterEntry): Promise<Directive> {
    const found = await batch<string, Directive>(context, 'registerEntry.directive', async (keys) => {
      const rows: Directive[] = await this.dataSource.query(
        `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, toDirective(row)]));
    }).load(directiveKey);
    if (!found) throw new Error(`register entry without its document: ${directiveKey}`);
    return found;
  }

  file(context: RequestContext, { fileKey }: RegisterEntry): Promise<RecordsFile | null> {
    if (fileKey === null) return Promise.resolve(null);
    return batch<string, RecordsFile>(context, 'registerEntry.file', async (keys) => {
      const rows: RecordsFile[] = await this.dataSource.query(
        `SELECT ${fileColumns} FROM records_file AS f WHERE f.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, toFile(row)]));
    }).load(fileKey);
  }

  /** Lines in the books within the caller's reach. */
  async ofDirective(context: RequestContext, key: string): Promise<RegisterEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries('e.directive_key', keys, actor, 'directiveKey');
    return (await batch<string, RegisterEntry[]>(context, 'directive.registerEntries', load).load(key)) ?? [];
  }

  async ofFile(context: RequestContext, key: string): Promise<RegisterEntry[]> {
    const load = (keys: string[], actor: Actor) => this.entries('e.file_key', keys, actor, 'fileKey');
    return (await batch<string, RegisterEntry[]>(context, 'recordsFile.entries', load).load(key)) ?? [];
  }

  private async entries(
    column: string,
    keys: string[],
    actor: Actor,
    owner: 'directiveKey' | 'fileKey',
  ): Promise<Map<string, RegisterEntry[]>> {
    const params: unknown[] = [keys];
    const reach = withinReach(actor, this.clock.today(), 'e.organisation_key', params);
    const rows: RegisterEntry[] = await this.dataSource.query(
      `SELECT ${entryColumns} FROM register_entry AS e WHERE ${column} = ANY($1::uuid[]) AND ${reach}
       ORDER BY e.entered_on, e.number, e.key`,
      params,
    );
    const groups = new Map<string, RegisterEntry[]>();
    for (const row of rows) groups.set(row[owner]!, [...(groups.get(row[owner]!) ?? []), toEntry(row)]);
    return groups;
  }
}
