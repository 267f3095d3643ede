import { KernelError, requestReads } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FormContent } from './form-content';
import { readFormContent, type Runs } from './form-reading';

/** Forms with all their parts. A form in use never changes, so each is read once and kept. */
@Injectable()
export class FormContents {
  private readonly known = new Map<number, FormContent>();
  /** Of each request: who waits for the reading of another one, which waits for a connection, may wait for ever. */
  private readonly reading = new WeakMap<object, Map<number, Promise<FormContent>>>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Throws NOT_FOUND. A transaction passes its own manager: who holds a connection of the pool and waits for another one, or
   * for somebody who waits for one, may wait for ever.
   */
  async get(formVersionKey: number, manager?: Runs): Promise<FormContent> {
    return (
      this.known.get(formVersionKey) ?? (manager ? this.read(formVersionKey, manager) : this.readOnce(formVersionKey))
    );
  }

  /** Every version, newest first. */
  async all(): Promise<FormContent[]> {
    const versions: { key: number }[] = await this.dataSource.query(
      'SELECT key FROM form_version WHERE true ORDER BY valid_from DESC, key DESC',
    );
    return Promise.all(versions.map(({ key }) => this.get(key)));
  }

  /** Many fields of one answer ask at once; one of them reads. */
  private readOnce(formVersionKey: number): Promise<FormContent> {
    const request = requestReads() ?? this;
    const reading = this.reading.get(request) ?? new Map<number, Promise<FormContent>>();
    this.reading.set(request, reading);
    const begun =
      reading.get(formVersionKey) ??
      this.read(formVersionKey, this.dataSource).finally(() => reading.delete(formVersionKey));
    reading.set(formVersionKey, begun);
    return begun;
  }

  private async read(formVersionKey: number, manager: Runs): Promise<FormContent> {
    const content = await readFormContent(manager, formVersionKey);
    if (!content) throw KernelError.NOT_FOUND();
    this.known.set(formVersionKey, content);
    return content;
  }
}
