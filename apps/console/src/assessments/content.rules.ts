import type { CriteriaContent } from '../../../../libs/criteria-rules/src/index.ts';
import type { AssessedContent } from './assessments.graphql.ts';

/** Null is said here: a number that no confirmed text has. Anywhere else it is only left out. */
const SAID_AS_NULL = new Set(['value', 'atLeast', 'minimumPerItem']);
/** Values of the schema's enums, which the rules write small. */
const ENUMS = new Set(['kind', 'withoutEvidence', 'direction', 'kinds', 'notKinds', 'traits', 'notTraits']);

/** What the API tells of a version, as the rules read it. */
export const contentOf = (content: AssessedContent): CriteriaContent => plain(content) as CriteriaContent;

function plain(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return ENUMS.has(name) ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map((one) => plain(one, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
      part === null && !SAID_AS_NULL.has(key) ? [] : [[key, plain(part, key)]],
    ),
  );
}
