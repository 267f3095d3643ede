import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { PersonView, RoleAssignmentView } from './identity.views';
import { PeopleDirectory } from './people-directory.service';

/** For field resolvers: one statement per request and field, however many people. */
@Injectable()
export class PeopleLoader {
  constructor(private readonly directory: PeopleDirectory) {}

  /** The person with name and address decrypted; null when there is none. */
  person(context: RequestContext, key: string): Promise<PersonView | null> {
    return batch(context, 'Person', (keys: string[]) => this.directory.byKeys(keys)).load(key);
  }

  async roles(context: RequestContext, personKey: string): Promise<RoleAssignmentView[]> {
    const load = (keys: string[]) => this.directory.rolesWithinReach(keys, context.actor);
    return (await batch(context, 'Person.roles', load).load(personKey)) ?? [];
  }

  async rolesToday(context: RequestContext, personKey: string): Promise<RoleAssignmentView[]> {
    const load = (keys: string[]) => this.directory.rolesToday(keys);
    return (await batch(context, 'Person.rolesToday', load).load(personKey)) ?? [];
  }
}
