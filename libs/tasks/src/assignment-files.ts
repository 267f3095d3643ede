import { type Actor, Clock } from '@app/kernel';
import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleProgress } from './assignment.sql';

/** Who may read a note of progress may read its evidence. */
@Injectable()
export class AssignmentFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    registry.register(this);
  }

  async canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [sha256];
    const visible = visibleProgress(actor, this.clock.today(), params);
    const found: unknown[] = await this.dataSource.query(
      `SELECT FROM assignment_progress AS n WHERE n.sha256 = $1 AND ${visible} LIMIT 1`,
      params,
    );
    return found.length > 0;
  }
}
