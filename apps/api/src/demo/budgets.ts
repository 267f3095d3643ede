import type { Actor } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { Place } from './planting';

const DRAW_UP = 'mutation ($input: DrawUpBudgetInput!) { drawUpBudget(input: $input) { id version } }';
const PUT =
  'mutation ($input: PutBudgetLinesInput!) { putBudgetLines(input: $input) { id version lines { id name } } }';
const SUBMIT = 'mutation ($id: ID!, $version: Int!) { submitBudget(id: $id, version: $version) { id version } }';
const APPROVE = 'mutation ($input: ApproveBudgetInput!) { approveBudget(input: $input) { id } }';

interface DemoBudget {
  session: DemoSession;
  at: Place;
  treasurer: Actor;
  /** Approves it; left out: it waits for approval. */
  head?: Actor;
  year: number;
  lines: { name: string; parent?: number; source?: string; asked: number }[];
}

/** The budget of a year as a treasurer draws it up; answers the ids of its lines by their names. */
export async function playBudget(given: DemoBudget): Promise<Map<string, string>> {
  const { session, at, treasurer, head, year, lines } = given;
  const drawn = await session.run<{ drawUpBudget: { id: string; version: number } }>(treasurer, DRAW_UP, {
    input: { organisationId: at.id, year },
  });
  const { id, version } = drawn.drawUpBudget;
  const { putBudgetLines: put } = await session.run<{
    putBudgetLines: { version: number; lines: { id: string; name: string }[] };
  }>(treasurer, PUT, { input: { id, version, lines } });
  await session.run(treasurer, SUBMIT, { id, version: put.version });
  if (head) await session.run(head, APPROVE, { input: { id, version: put.version + 1, day: `${year}-01-01` } });
  return new Map(put.lines.map((line) => [line.name, line.id]));
}
