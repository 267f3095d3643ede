import type { Figures, FiguresOf, FormContent, KeptFigure } from '@app/forms';
import type { Query } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import type { ReportFigure } from './report.entity';

type Version = Pick<ReportFigure, 'provinceId' | 'year' | 'number'> & { key: string } & Omit<FiguresOf, 'provinceIds'>;

/** What the unit keeps itself, by the key of the cell, with what a version of its report says beside it; nothing where it keeps none. */
export async function keptFigures(
  query: Query,
  figures: Figures,
  { provinceId, year, key, number, ...of }: Version,
  content: FormContent,
): Promise<Map<number, KeptFigure>> {
  if (!figures.mayBeKept(content)) return new Map();
  const { organisationKey, startsOn, endsOn } = of;
  const provinceIds = await provincesOf(query, organisationKey);
  const kept = await figures.kept(query, { organisationKey, startsOn, endsOn, provinceIds }, content);
  if (kept.size === 0) return new Map();
  const rows = await query<{ cellKey: number; comment: string | null }>(
    `SELECT cell_key AS "cellKey", comment FROM report_value
     WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = $4 AND cell_key = ANY($5)`,
    [provinceId, year, key, number, [...kept.keys()]],
  );
  const comments = new Map(rows.map(({ cellKey, comment }) => [cellKey, comment]));
  return new Map([...kept].map(([cell, value]) => [cell, { value, comment: comments.get(cell) ?? null }]));
}
