/** What of a set of criteria a cluster can give points by. */
export interface ScoredContent {
  criteria: readonly {
    code: string;
    words: { vi: string };
    maximum: number | null;
    targets: readonly { code: string; words: { vi: string }; measure: { kind: string; maximum: number | null } }[];
  }[];
}

export interface ClusterItem {
  name: string;
  maximum: number;
}

/** As many as a cluster may have. */
const MOST_ITEMS = 40;
const LONGEST_NAME = 300;

const itemOf = ({ code, words }: { code: string; words: { vi: string } }, maximum: number): ClusterItem => ({
  name: `${code}. ${words.vi}`.slice(0, LONGEST_NAME),
  maximum,
});

/**
 * Each target that is given points, with the most of them; of a criterion whose targets are not known, the criterion. Nothing where the set gives no points, or where
 * some maximum is no whole number: then an item would say something else than the set.
 */
export function itemsOf({ criteria }: ScoredContent): ClusterItem[] {
  const items = criteria.flatMap((criterion) => {
    const scored = criterion.targets.flatMap((target) =>
      target.measure.kind === 'POINTS' && target.measure.maximum !== null
        ? [itemOf(target, target.measure.maximum)]
        : [],
    );
    return scored.length === 0 && criterion.maximum !== null ? [itemOf(criterion, criterion.maximum)] : scored;
  });
  return items.every(({ maximum }) => Number.isInteger(maximum)) && items.length <= MOST_ITEMS ? items : [];
}
