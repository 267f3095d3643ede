import { KernelError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FormContent } from './form-content';
import { readFormContent } from './form-reading';

/** Forms with all their parts. A form in use never changes, so each is read once and kept. */
@Injectable()
export class FormContents {
  private readonly known = new Map<number, Promise<FormContent>>();

  constructor(private readonly dataSource: DataSource) {}

  /** Throws NOT_FOUND. */
  get(formVersionKey: number): Promise<FormContent> {
    const known = this.known.get(formVersionKey);
    if (known) return known;
    const content = this.read(formVersionKey);
    this.known.set(formVersionKey, content);
    content.catch(() => this.known.delete(formVersionKey));
    return content;
  }

  /** Every version, newest first. */
  async all(): Promise<FormContent[]> {
    const versions: { key: number }[] = await this.dataSource.query(
      'SELECT key FROM form_version WHERE true ORDER BY valid_from DESC, key DESC',
    );
    return Promise.all(versions.map(({ key }) => this.get(key)));
  }

  private async read(formVersionKey: number): Promise<FormContent> {
    const content = await readFormContent(this.dataSource.manager, formVersionKey);
    if (!content) throw KernelError.NOT_FOUND();
    return content;
  }
}
