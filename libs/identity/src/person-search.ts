import { type Actor, DomainError, type Found, type SearchSource, SearchSources, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AccountDirectory } from './account-directory.service';
import { IdentityPermission } from './identity.permissions';

export const PERSON = ThingKind.declare('person', 'Somebody with a role, found by those who read accounts.');

/** People with a role within reach, by name or address. */
@Injectable()
export class PersonSearch implements SearchSource {
  readonly kind = PERSON;
  readonly permission = IdentityPermission.ReadPeople;

  constructor(
    sources: SearchSources,
    private readonly people: AccountDirectory,
  ) {
    sources.register(this);
  }

  /** Names are sealed: among more people than can be opened nobody is looked for, and that is said. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    try {
      const { edges } = await this.people.list(actor, { search: words, first: most });
      const things = edges.map(({ node: { id, name } }) => ({
        id,
        kind: PERSON,
        title: name,
        subtitle: null,
        day: null,
        organisationKey: null,
        standing: null,
      }));
      return { things, isCut: false };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'PEOPLE_SEARCH_TOO_WIDE') return { things: [], isCut: true };
      throw error;
    }
  }
}
