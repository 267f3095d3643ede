import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import { today } from '../shared/format';
import { isMinor } from '../subjectAssessments';
import { MAKE_ANSWER_LINKS, SHEET_CITIZENS, type SheetCitizensQuery } from './answerLinks.graphql.ts';

type Node = SheetCitizensQuery['subjectAssessments']['edges'][number]['node'];
export type SheetCitizen = NonNullable<Node['citizen']>;

export interface Sheet {
  citizen: SheetCitizen;
  code: string;
  expiresAt: string;
}

export interface SheetsAsked {
  roundId: string;
  line: number;
  communityId: string;
}

export interface SheetCitizens {
  citizens: SheetCitizen[];
  /** Each is given a link alone, through a guardian. */
  minors: number;
}

/** Links at once, as many as the API makes. */
const AT_ONCE = 100;
/** Pages that are read at most: a hamlet has fewer people. */
const MOST_PAGES = 50;

/** Those of a hamlet who have not begun and are of age. */
export async function citizensOf(asked: SheetsAsked): Promise<SheetCitizens> {
  const found: SheetCitizen[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { subjectAssessments }: SheetCitizensQuery = await request(SHEET_CITIZENS, { ...asked, after });
    for (const { node } of subjectAssessments.edges) if (node.citizen && node.canEnter) found.push(node.citizen);
    after = subjectAssessments.pageInfo.endCursor;
    if (!subjectAssessments.pageInfo.hasNextPage) break;
  }
  const citizens = found.filter((one) => !isMinor(one, today()));
  return { citizens, minors: found.length - citizens.length };
}

/** A link for each, a hundred at a time; codes are told this once. `onMade` has them as they come, so that none is lost where a later one fails. */
export async function makeSheets(
  { roundId, line }: SheetsAsked,
  days: number,
  citizens: readonly SheetCitizen[],
  onMade: (sheets: Sheet[]) => void,
): Promise<void> {
  for (let at = 0; at < citizens.length; at += AT_ONCE) {
    const some = citizens.slice(at, at + AT_ONCE);
    const input = { roundId, line, days, citizenIds: some.map(({ id }) => id) };
    const { makeAnswerLinks } = await request(MAKE_ANSWER_LINKS, { input }, { idempotencyKey: newKey() });
    onMade(
      makeAnswerLinks.flatMap(({ citizenId, code, expiresAt }) => {
        const citizen = some.find(({ id }) => id === citizenId);
        return citizen ? [{ citizen, code, expiresAt }] : [];
      }),
    );
  }
}
