import { SubjectKind, withoutFew } from '@app/subjects';
import type { TitleFigure } from './title-counts.view';

/** What is counted in one unit, before few people are left out. */
export interface CountedTitles {
  unitKey: number;
  isWhole: boolean;
  /** The reader works there and knows its people. */
  isOwn: boolean;
  figures: (Pick<TitleFigure, 'code' | 'name' | 'subject'> & { registered: number; late: number })[];
}

type Told = Omit<CountedTitles, 'figures'> & { figures: TitleFigure[] };

/** Organisations are told as they are; of others few people are left out, title by title. */
export function told(rows: readonly CountedTitles[]): Told[] {
  const figuresOf = (row: CountedTitles, code: string) => row.figures.find((figure) => figure.code === code);
  const shown = new Map<string, (number | null)[][]>();
  for (const { code, subject } of rows.flatMap(({ figures }) => figures)) {
    if (subject === SubjectKind.Organisation || shown.has(code)) continue;
    const places = rows.map((row) => {
      const { registered = 0, late = 0 } = figuresOf(row, code) ?? {};
      // Those in time are not told, and could be told from the two.
      return { isOwn: row.isOwn, figures: [registered, late, registered - late] };
    });
    shown.set(code, withoutFew(places, [[0, 1, 2]]));
  }
  return rows.map((row, at) => ({
    ...row,
    figures: row.figures.map(({ code, name, subject, registered, late }) => {
      const [few, fewLate] = shown.get(code)?.[at] ?? [registered, late];
      return { code, name, subject, registered: few ?? null, late: fewLate ?? null };
    }),
  }));
}
