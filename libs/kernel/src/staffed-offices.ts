import { Injectable } from '@nestjs/common';
import type { Permission } from './permissions';
import type { Query } from './query';

/** Whether anybody holds a permission today at an organisation, or at the body that acts for it. */
export type StaffSource = (query: Query, permission: Permission, organisationKey: number) => Promise<boolean>;

/** Organisations that work in this system. The library that knows roles registers here; others ask without knowing it. */
@Injectable()
export class StaffedOffices {
  /** Until it is known, nobody else speaks for an organisation. */
  private source: StaffSource = () => Promise.resolve(true);

  register(source: StaffSource): void {
    this.source = source;
  }

  has(query: Query, permission: Permission, organisationKey: number): Promise<boolean> {
    return this.source(query, permission, organisationKey);
  }
}
