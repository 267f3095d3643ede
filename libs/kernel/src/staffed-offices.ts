import { Injectable } from '@nestjs/common';
import type { Permission } from './permissions';
import type { Query } from './query';

/** Whether anybody holds a permission today at an organisation, or at the body that acts for it. */
export type StaffSource = (query: Query, permission: Permission, organisationKey: number) => Promise<boolean>;

/** SELECT of the keys of people who hold one of the roles at an organisation, or at a body that acts for it, on a day; each is SQL. */
export type StaffSelect = (organisation: string, roles: string, day: string) => string;

/** Organisations that work in this system. The library that knows roles registers here; others ask without knowing it. */
@Injectable()
export class StaffedOffices {
  /** Until it is known, nobody else speaks for an organisation. */
  private source: StaffSource = () => Promise.resolve(true);
  private select: StaffSelect = () => 'SELECT NULL::uuid WHERE false';

  register(source: StaffSource, select: StaffSelect): void {
    this.source = source;
    this.select = select;
  }

  /** For a condition of a statement: `StaffSelect`. */
  people(organisation: string, roles: string, day: string): string {
    return this.select(organisation, roles, day);
  }

  has(query: Query, permission: Permission, organisationKey: number): Promise<boolean> {
    return this.source(query, permission, organisationKey);
  }
}
