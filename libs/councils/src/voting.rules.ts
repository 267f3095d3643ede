import { isShare } from '@app/recognition-rules';
import type { Council } from './council.entity';
import type { CouncilRule } from './council-rule.entity';
import { CouncilError } from './councils.errors';
import { VoteMethod } from './voting';

export const VOTING = [
  'method',
  'mostPoints',
  'digits',
  'quorumPart',
  'quorumWhole',
  'passingPart',
  'passingWhole',
  'measuredBy',
  'abstention',
  'citation',
] as const;

/** By which rule is voted. */
export type Voting = Pick<Council, (typeof VOTING)[number]>;

type AskedVoting = { [Name in keyof Voting]?: Voting[Name] | null };

/** Throws COUNCIL_RULE, COUNCIL_RULE_POINTS. */
export function mustBeVoting(voting: Omit<Voting, 'citation'>): void {
  const { quorumPart, quorumWhole, passingPart, passingWhole, method, mostPoints, digits } = voting;
  const path = !isShare({ part: quorumPart, whole: quorumWhole })
    ? 'quorumPart'
    : !isShare({ part: passingPart, whole: passingWhole })
      ? 'passingPart'
      : null;
  if (path !== null) throw CouncilError.COUNCIL_RULE({}, [{ path, code: 'COUNCIL_RULE' }]);
  const isScored = method === VoteMethod.Scores;
  if ((mostPoints !== null) !== isScored || (digits !== null) !== isScored)
    throw CouncilError.COUNCIL_RULE_POINTS({}, [{ path: 'mostPoints', code: 'COUNCIL_RULE_POINTS' }]);
}

/** Of what a rule says: what the council adds to it may only be the same. Throws COUNCIL_RULE_STANDS. */
export function votingBy(rule: CouncilRule, asked: AskedVoting): Voting {
  const isOther = VOTING.some((name) => asked[name] != null && asked[name] !== rule[name]);
  if (isOther) throw CouncilError.COUNCIL_RULE_STANDS({ citation: rule.citation });
  return Object.fromEntries(VOTING.map((name) => [name, rule[name]])) as unknown as Voting;
}

/** A council's own. Throws COUNCIL_RULE_MISSING, COUNCIL_RULE, COUNCIL_RULE_POINTS. */
export function ownVoting(asked: AskedVoting): Voting {
  const { mostPoints = null, digits = null, method = VoteMethod.Votes } = asked;
  const said = { ...asked, method: method ?? VoteMethod.Votes };
  const isMissing = VOTING.some((name) => name !== 'mostPoints' && name !== 'digits' && said[name] == null);
  if (isMissing) throw CouncilError.COUNCIL_RULE_MISSING();
  const voting = {
    ...Object.fromEntries(VOTING.map((name) => [name, said[name] ?? null])),
    mostPoints,
    digits,
    citation: asked.citation!.trim(),
  } as Voting;
  mustBeVoting(voting);
  return voting;
}
