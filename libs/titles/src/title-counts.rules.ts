import { type Place, withoutFewBelow } from '@app/few-rules';
import { SubjectKind } from '@app/subjects';
import type { TitleFigure } from './title-counts.view';

type Counted = Pick<TitleFigure, 'code' | 'name' | 'subject'> & { registered: number; late: number };

/** What is counted in one place, before few people are left out. */
export type CountedTitles<At = Place> = At & { figures: Counted[] };

type Told<At> = At & { figures: TitleFigure[] };

/** Organisations are told as they are; of others few people are left out, title by title, from the highest place down. */
export function told<At extends Place>(rows: readonly CountedTitles<At>[]): Told<At>[] {
  const titles = new Map(rows.flatMap(({ figures }) => figures).map((figure) => [figure.code, figure]));
  const figures = new Map<string, (TitleFigure | null)[]>();
  for (const title of titles.values()) figures.set(title.code, toldOf(title, rows));
  return rows.map((row, at) => ({ ...row, figures: [...figures.values()].flatMap((ofRows) => ofRows[at] ?? []) }));
}

/** Of one title; null where nobody strives for it, and that may be told. */
function toldOf({ code, name, subject }: Counted, rows: readonly CountedTitles[]): (TitleFigure | null)[] {
  const counts = rows.map((row) => row.figures.find((figure) => figure.code === code) ?? { registered: 0, late: 0 });
  const shown =
    subject === SubjectKind.Organisation
      ? counts.map(({ registered, late }) => [registered, late])
      : // Those in time are not told, and could be told from the two.
        withoutFewBelow(
          rows.map((row, at) => {
            const { registered, late } = counts[at]!;
            return { ...row, figures: [registered, late, registered - late] };
          }),
          [[0, 1, 2]],
        );
  return shown.map(([registered = null, late = null]) =>
    registered === 0 && late === 0 ? null : { code, name, subject, registered, late },
  );
}
