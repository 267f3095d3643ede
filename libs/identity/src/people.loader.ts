import { batch, PersonNames, type RequestContext } from '@app/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonView, RoleAssignmentView } from './identity.views';
import { PeopleDirectory } from './people-directory.service';

/** For field resolvers: one statement per request and field, however many people. */
@Injectable()
export class PeopleLoader implements OnModuleInit {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly names: PersonNames,
  ) {}

  onModuleInit(): void {
    this.names.register(async (context, key) => (await this.person(context, key))?.name ?? null);
  }

  /** The person with name and address decrypted; null when there is none. */
  person(context: RequestContext, key: string): Promise<PersonView | null> {
    return batch(context, 'Person', (keys: string[]) => this.directory.byKeys(keys)).load(key);
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

  async rolesToday(context: RequestContext, personKey: string): Promise<RoleAssignmentView[]> {
    const load = (keys: string[]) => this.directory.rolesToday(keys);
    return (await batch(context, 'Person.rolesToday', load).load(personKey)) ?? [];
  }
}
