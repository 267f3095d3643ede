import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AccountDirectory } from './account-directory.service';
import { DelegationDirectory } from './delegation-directory.service';
import type { DelegationView } from './delegation.views';
import type { RoleAssignmentView } from './identity.views';

/** For field resolvers: one statement per request and field, however many people. */
@Injectable()
export class AccountLoader {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly delegated: DelegationDirectory,
  ) {}

  /** Whether the account was closed. */
  async isDisabled(context: RequestContext, key: string): Promise<boolean> {
    const load = (keys: string[]) => this.directory.disabled(keys);
    return (await batch(context, 'Person.isDisabled', load).load(key)) ?? false;
  }

  /** Whether the person works, or worked, within the actor's reach, or is the actor. */
  async isWithinReach(context: RequestContext, key: string): Promise<boolean> {
    const load = (keys: string[]) => this.directory.withinReach(keys, context.actor);
    return (await batch(context, 'Person.isWithinReach', load).load(key)) ?? false;
  }

  async roles(context: RequestContext, personKey: string): Promise<RoleAssignmentView[]> {
    const load = (keys: string[]) => this.directory.rolesWithinReach(keys, context.actor);
    return (await batch(context, 'Person.roles', load).load(personKey)) ?? [];
  }

  async delegations(context: RequestContext, personKey: string): Promise<DelegationView[]> {
    const load = (keys: string[]) => this.delegated.ofPeople(keys, context.actor);
    return (await batch(context, 'Person.delegations', load).load(personKey)) ?? [];
  }

  async rolesToday(context: RequestContext, personKey: string): Promise<RoleAssignmentView[]> {
    const load = (keys: string[]) => this.directory.rolesToday(keys);
    return (await batch(context, 'Person.rolesToday', load).load(personKey)) ?? [];
  }
}
