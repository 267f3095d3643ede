import type { ResourceOperations } from '../dataProvider/operations.ts';
import type { ResourceDescription } from './defineResource.ts';

/** The data provider's operations of all folders. Two folders with the same name for theirs: then it throws. */
export function operationsOf(resources: readonly ResourceDescription[]): Record<string, ResourceOperations> {
  const all: Record<string, ResourceOperations> = {};
  for (const { operations = {} } of resources)
    for (const [name, own] of Object.entries(operations)) {
      if (all[name]) throw new Error(`two folders serve ${name}`);
      all[name] = own;
    }
  return all;
}
