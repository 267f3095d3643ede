import type { AskedId } from '@app/kernel';
import type { Call } from './call';
import { operationOf } from './policy';
import type { Subject, Target, World } from './world';

/** Catalogues that are the same for everybody who is signed in: their ids lead nowhere that somebody may not go. */
const SAME_FOR_ALL = new Set([
  'ActivityKind',
  'AdministrativeUnit',
  'Authority',
  'Award',
  'CouncilRule',
  'CriteriaSet',
  'CriteriaVersion',
  'FormCell',
  'FormRow',
  'FormText',
  'FormVersion',
  'Indicator',
  'LedgerAccount',
  'SpendingCap',
  'Title',
]);

/** Ids that another line looks at in the same step of the code, and that cannot be asked for alone without changing something. */
const SAME_STEP = new Map([
  ['amendDraft: input.basedOnIds', 'draftDirective (based on): both lists are linked by `cite`'],
  [
    'dropAssessmentEvidence: evidenceId',
    'only what the assessment itself uses is dropped; no other evidence is looked at',
  ],
]);

/**
 * Ids that no line of the matrix looks at: for each of them there must be a call in which it, and no other id, depends on the target. Two ids
 * that only ever change together would hide each other: the first refusal answers for both.
 */
export async function idsWithoutCell(asked: readonly AskedId[], calls: Record<string, Call>): Promise<string[]> {
  const lines = await Promise.all(
    Object.entries(calls)
      .filter(([, { about }]) => about === 'place' || about === 'account')
      .map(async ([line, call]) => ({ operation: operationOf(line), ids: await idsFromTarget(call) })),
  );
  return asked
    .filter(({ type }) => type === null || !SAME_FOR_ALL.has(type))
    .filter(({ operation, path }) => SAME_STEP.get(`${operation}: ${path}`) === undefined)
    .filter(({ operation, path }) => {
      const alone = asked.filter((other) => other.operation === operation).map((other) => other.path);
      return !lines.some(
        (line) => line.operation === operation && alone.filter((id) => line.ids.has(id)).join() === path,
      );
    })
    .map(({ operation, path }) => `${operation}: ${path}`);
}

/** Paths of the arguments that differ when the target does. Nothing is called: targets are only names here. */
async function idsFromTarget(call: Call): Promise<Set<string>> {
  const ask = async (target: string) =>
    textsIn((await call.ask(named('world') as World, named(target) as Target, named('actor') as Subject)).args);
  const [one, other] = [await ask('one'), await ask('other')];
  return new Set([...one].filter(([path, text]) => other.get(path) !== text).map(([path]) => path));
}

/** Every property of it is named, too, by the way to it; as a text it is its own way. */
const named = (way: string): object =>
  new Proxy(() => way, {
    get: (_, property) =>
      property === 'then'
        ? undefined
        : property === Symbol.toPrimitive || property === 'toString' || property === 'toJSON'
          ? () => way
          : named(`${way}.${String(property)}`),
  });

/** Texts of arguments by path; members of a list stand at the path of the list. */
function textsIn(value: unknown, path = ''): Map<string, string> {
  if (Array.isArray(value)) return new Map(value.flatMap((member) => [...textsIn(member, path)]));
  if (typeof value === 'object' && value !== null)
    return new Map(
      Object.entries(value).flatMap(([name, part]) => [...textsIn(part, path ? `${path}.${name}` : name)]),
    );
  return new Map([[path, typeof value === 'function' ? String(value) : JSON.stringify(value)]]);
}
