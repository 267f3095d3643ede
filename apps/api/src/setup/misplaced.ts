import { Clock } from '@app/kernel';
import { organisationsOutsideSuperior, type OutsideSuperior } from '@app/organisations';
import type { DataSource } from 'typeorm';

const MOST = 50;

/**
 * Says which organisations lie in another province than the level above them, which earlier builds did not refuse everywhere: the totals of that level
 * leave them out, and no round is opened over them. Answers how many it named.
 */
export async function sayMisplaced(owner: DataSource, say: (text: string) => void): Promise<number> {
  const found = await organisationsOutsideSuperior(
    (sql, params) => owner.query(sql, params),
    new Clock().today(),
    MOST + 1,
  );
  if (found.length === 0) return 0;
  const named = found.slice(0, MOST);
  say(
    `WARNING: ${found.length > MOST ? `more than ${MOST}` : named.length} organisations lie in another province than the level above them. Its totals leave ` +
      'them out, and no round is opened over them (ROUND_OUTSIDE_PROVINCE). Close each and create it below a level of its own province, or where its unit should be.',
  );
  for (const one of named) say(lineOf(one));
  return named.length;
}

const lineOf = ({ organisationKey, name, superior, unit, superiorUnit, day }: OutsideSuperior): string =>
  `  organisation ${organisationKey} "${name}" (${unit}) below "${superior}" (${superiorUnit}), as of ${day}`;
