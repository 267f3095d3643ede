import { Injectable } from '@nestjs/common';
import type { Permission } from './permissions';
import type { Query } from './query';

/** Whether anybody holds a permission today at an organisation, or at the body that acts for it. */
export type StaffSource = (query: Query, permission: Permission, organisationKey: number) => Promise<boolean>;

/** Where somebody may have a right, each as SQL: at the organisation itself with one of some roles, and from above with one of others. */
export interface StaffPlace {
  organisation: string;
  path: string;
  atRoles: string;
  aboveRoles: string;
}

/** Condition whether a person works in a place on a day, by an own role or a delegated one, at it, at a body that acts for it, or above. */
export type StaffCondition = (person: string, place: StaffPlace, day: string) => string;

/** Organisations that work in this system. The library that knows roles registers here; others ask without knowing it. */
@Injectable()
export class StaffedOffices {
  /** Until it is known, nobody else speaks for an organisation. */
  private source: StaffSource = () => Promise.resolve(true);
  private condition: StaffCondition = () => 'true';

  register(source: StaffSource, condition: StaffCondition): void {
    this.source = source;
    this.condition = condition;
  }

  /** For a statement: `StaffCondition`. */
  isThere(person: string, place: StaffPlace, day: string): string {
    return this.condition(person, place, day);
  }

  has(query: Query, permission: Permission, organisationKey: number): Promise<boolean> {
    return this.source(query, permission, organisationKey);
  }
}
