import { targetsOf } from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import type { IsoDate } from '@app/kernel';
import { FileTrouble, isNameHeading, type ListCells, type ListForm } from '@app/subjects';
import { columnOfTarget, scoreColumns, scorePlaces } from './score-columns.rules';
import { readScoreRow } from './score-row.rules';

/** What a list of scores is asked for. `sends`: every target is answered. */
export function scoreForm(content: CriteriaContent, said: { sends: boolean; today: IsoDate }): ListForm {
  const columns = targetsOf(content).map(({ code }) => columnOfTarget(code));
  return {
    columns: scoreColumns(content),
    placesOf: (headings) => {
      const places = scorePlaces(headings, content);
      if (places && said.sends && columns.some((column) => places[column] === undefined))
        throw new FileTrouble('SCORES_TARGETS_MISSING');
      return places;
    },
    isRow: (cells) => isSomebody(cells) && columns.some((column) => cells[column] !== undefined),
    faultsIn: (cells) => readScoreRow({ row: 1, cells }, content, said).faults,
  };
}

/** Neither the numbers of the columns nor the headings of the next page. */
const isSomebody = ({ name, nationalId }: ListCells): boolean =>
  name === undefined
    ? nationalId !== undefined && /\d{6}/.test(nationalId)
    : /\p{L}/u.test(name) && !isNameHeading(name);
