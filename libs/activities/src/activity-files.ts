import { type Actor, Transactions } from '@app/kernel';
import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { visibleActivities } from './activity.sql';

/** Who may read an activity may read its evidence. */
@Injectable()
export class ActivityFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly transactions: Transactions,
  ) {
    registry.register(this);
  }

  canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [sha256];
    const visible = visibleActivities(actor, params);
    return this.transactions.read(actor, async (query) => {
      const found = await query(
        `SELECT FROM activity_evidence AS e JOIN activity AS a ON a.province_id = e.province_id AND a.year = e.year AND a.key = e.activity_key
         WHERE e.sha256 = $1 AND ${visible} LIMIT 1`,
        params,
      );
      return found.length > 0;
    });
  }
}
