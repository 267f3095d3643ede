import { type Actor, batch, type RequestContext, Transactions, viewOf } from '@app/kernel';
import { fileColumns, StoredFile } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { type Activity, type ActivityKind, EvidenceView } from './activity.entity';
import { ActivityListService } from './activity-list.service';

type EvidenceRow = Pick<StoredFile, 'sha256' | 'mediaType' | 'size'> & {
  owner: string;
  fileName: string;
  caption: string | null;
};

@Injectable()
export class ActivitiesLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly activities: ActivityListService,
  ) {}

  async kind(context: RequestContext, key: number): Promise<ActivityKind> {
    const kind = await batch<number, ActivityKind>(context, 'activity.kind', async () => {
      const kinds = await this.activities.kinds();
      return new Map(kinds.map((one) => [one.key, one]));
    }).load(key);
    if (!kind) throw new Error(`activity kind ${key} is not in the catalogue`);
    return kind;
  }

  async evidence(context: RequestContext, { provinceId, year, key }: Activity): Promise<EvidenceView[]> {
    const found = await batch<string, EvidenceView[]>(context, 'activity.evidence', (keys, actor) =>
      this.evidenceOf(actor, keys),
    ).load(`${provinceId}:${year}:${key}`);
    return found ?? [];
  }

  private evidenceOf(actor: Actor, keys: string[]): Promise<Map<string, EvidenceView[]>> {
    const parts = keys.map((key) => key.split(':'));
    return this.transactions.read(actor, async (query) => {
      const rows = await query<EvidenceRow>(
        `SELECT concat_ws(':', e.province_id, e.year, e.activity_key) AS owner, e.file_name AS "fileName", e.caption, ${fileColumns}
         FROM unnest($1::int[], $2::int[], $3::uuid[]) AS asked (province_id, year, activity_key)
         JOIN activity_evidence AS e USING (province_id, year, activity_key) JOIN stored_file AS f USING (sha256)
         WHERE e.province_id = ANY($1::int[])
         ORDER BY e.file_name, f.sha256`,
        [0, 1, 2].map((at) => parts.map((part) => part[at])),
      );
      return new Map(keys.map((key) => [key, rows.filter(({ owner }) => owner === key).map(toEvidence)]));
    });
  }
}

const toEvidence = ({ sha256, mediaType, size, fileName, caption }: EvidenceRow): EvidenceView => ({
  fileName,
  caption,
  file: viewOf(StoredFile, { sha256, mediaType, size }),
});
