import { KernelError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FormContent } from './form-content';
import { readFormContent } from './form-reading';

/** Forms with all their parts. A form in use never changes, so each is read once and kept. */
@Injectable()
export class FormContents {
  private readonly known = new Map<number, FormContent>();
  private readonly reading = new Map<number, Promise<FormContent>>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Throws NOT_FOUND. A transaction passes its own manager: who holds a connection of the pool and waits for another one, or
   * for somebody who waits for one, may wait for ever.
   */
  async get(formVersionKey: number, manager?: EntityManager): Promise<FormContent> {
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
    const reading = this.reading.get(formVersionKey);
    if (reading) return reading;
    const begun = this.read(formVersionKey, this.dataSource.manager).finally(() => this.reading.delete(formVersionKey));
    this.reading.set(formVersionKey, begun);
    return begun;
  }

  private async read(formVersionKey: number, manager: EntityManager): Promise<FormContent> {
    const content = await readFormContent(manager, formVersionKey);
    if (!content) throw KernelError.NOT_FOUND();
    this.known.set(formVersionKey, content);
    return content;
  }
}
