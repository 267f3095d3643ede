import { type Place, withoutFewBelow } from '@app/few-rules';
import { SubjectKind } from '@app/subjects';
import type { RecognitionFigure } from './recognition-counts.view';

type Compared = 'target' | 'comparison' | 'gap';
type Counted = Omit<RecognitionFigure, 'recognised' | 'of' | Compared> & { recognised: number };
export type ToldFigure = Omit<RecognitionFigure, Compared>;

/** What stands in one place: recognised by honour and kind, and how many there are of each kind. */
export type RecognisedIn<At = Place> = At & { figures: Counted[]; bases: Bases };

/** How many there are of those who could be recognised; null where nobody counts them. */
export interface Bases {
  communities: number;
  clans: number;
  families: number;
  citizens: number;
  communes: number;
}

const keyOf = ({ code, subject }: Pick<RecognitionFigure, 'code' | 'subject'>): string => `${code} ${subject}`;

/** A community of a whole commune (Circular 25/2023): of as many as there are communes. */
const OF_COMMUNES = 'learning-community/commune/';

/** Null where no list or map says of how many. */
function baseOf({ code, subject }: Counted, bases: Bases): number | null {
  const counted: Record<SubjectKind, number> = {
    [SubjectKind.Organisation]: code.startsWith(OF_COMMUNES) ? bases.communes : 0,
    [SubjectKind.Community]: bases.communities,
    [SubjectKind.Clan]: bases.clans,
    [SubjectKind.Family]: bases.families,
    [SubjectKind.Citizen]: bases.citizens,
  };
  return counted[subject] || null;
}

/** Organisations are told as they are; of others few people are left out, honour by honour, from the highest place down. */
export function told<At extends Place>(
  rows: readonly RecognisedIn<At>[],
): (RecognisedIn<At> & { told: ToldFigure[] })[] {
  const honours = new Map(rows.flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure]));
  const columns = [...honours.values()].map((honour) => toldOf(honour, rows));
  return rows.map((row, at) => Object.assign(row, { told: columns.flatMap((ofRows) => ofRows[at] ?? []) }));
}

/** Of one honour and kind; null where nobody is recognised, and that may be told. */
function toldOf(honour: Counted, rows: readonly RecognisedIn[]): (ToldFigure | null)[] {
  const counts = rows.map(({ figures }) => figures.find((figure) => keyOf(figure) === keyOf(honour))?.recognised ?? 0);
  const shown =
    honour.subject === SubjectKind.Organisation
      ? counts
      : withoutFewBelow(
          rows.map((row, at) => Object.assign({}, row, { figures: [counts[at]!] })),
          [],
        ).map(([count = null]) => count);
  return shown.map((recognised, at) => {
    const { code, name, isTitle, subject } = honour;
    return recognised === 0 ? null : { code, name, isTitle, subject, recognised, of: baseOf(honour, rows[at]!.bases) };
  });
}
