import type { Actor } from '@app/kernel';
import { Clock } from '@app/kernel';
import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleDirectives } from './directive.sql';

/** Who may read a document may read what is attached to it. */
@Injectable()
export class DirectiveFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    registry.register(this);
  }

  async canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [sha256];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const found: unknown[] = await this.dataSource.query(
      `SELECT FROM directive_attachment AS attachment JOIN directive AS d ON d.key = attachment.directive_key
       WHERE attachment.sha256 = $1 AND ${visible} LIMIT 1`,
      params,
    );
    return found.length > 0;
  }
}
