import type { Judged, Judgement } from './answer.ts';
import type { CriteriaContent } from './criteria-content.ts';
import { judgeCriterion, resultOf } from './result.rules.ts';
import { judgeTarget } from './target.rules.ts';

/** What answers come to under a version of a criteria set. Nothing but its arguments bears on it, and never the order in which they were entered. */
export function judge(content: CriteriaContent, judged: Judged): Judgement {
  const criteria = content.criteria.map((criterion) => ({
    criterion,
    targets: criterion.targets.map((target) => judgeTarget(target, judged, content.rule)),
  }));
  return {
    targets: criteria.flatMap(({ targets }) => targets),
    criteria: criteria.map(judgeCriterion),
    ...resultOf(content, criteria, judged),
  };
}
