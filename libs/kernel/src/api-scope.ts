import type { Permission } from './permissions';

/**
 * What a program was given by whoever registered it: names of scopes, and of the permissions that these let it use. A permission counts where the
 * organisation has it, too.
 */
export interface GivenScopes {
  readonly names: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
}

/** `activity` of `activity.read`. */
export const subjectOf = ({ name }: Pick<Permission, 'name'>): string => name.slice(0, name.indexOf('.'));

/** Lets a program ask what the queries of a subject answer: `read:activity`. */
export const readScope = (permission: Pick<Permission, 'name'>): string => `read:${subjectOf(permission)}`;

/** Lets a program ask for one mutation: `write:logActivity`. */
export const writeScope = (operation: string): string => `write:${operation}`;
