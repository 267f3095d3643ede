import { type Actor, Transactions } from '@app/kernel';
import { type FileAccess, FileAccessRegistry } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { visibleEvidence } from './evidence-row';

/** Who may read evidence may read its file. */
@Injectable()
export class EvidenceFiles implements FileAccess {
  constructor(
    registry: FileAccessRegistry,
    private readonly transactions: Transactions,
  ) {
    registry.register(this);
  }

  canRead(actor: Actor, sha256: string): Promise<boolean> {
    const params: unknown[] = [sha256];
    const visible = visibleEvidence(actor, params);
    return this.transactions.read(actor, async (query) => {
      const found = await query(
        `SELECT FROM assessment_evidence AS e WHERE e.sha256 = $1 AND ${visible} LIMIT 1`,
        params,
      );
      return found.length > 0;
    });
  }
}
