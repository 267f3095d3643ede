import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

/** class-validator's storage whose rules are looked for once already: a process may hold several APIs. */
const remembering = new WeakSet<Storage>();

/**
 * What a class demands is said by its decorators and does not change once it can be made; class-validator looks through the classes of the whole house for
 * those above it at each validation, which was two thirds of what validating cost. Groups and schemas, which would change the answer, are asked for anew.
 */
export function findRulesOnce(): void {
  const storage = getMetadataStorage();
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<Function, Rules>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return find(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? find(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}
