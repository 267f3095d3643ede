import { batch, PersonNames, type RequestContext } from '@app/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Consents } from './consents.service';
import { PeopleDirectory } from './people-directory.service';
import { PersonalField } from './personal-field';
import { PersonReader } from './person-reader';
import type { ConsentView, PersonalDatum, PersonView } from './people.views';

/** For field resolvers: one statement per request and field, however many people. */
@Injectable()
export class PeopleLoader implements OnModuleInit {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly reader: PersonReader,
    private readonly consentsService: Consents,
    private readonly names: PersonNames,
  ) {}

  onModuleInit(): void {
    this.names.register(async (context, key) => (await this.masked(context, key))?.name ?? null);
  }

  /** The person with name and address, for whoever may see the whole; null when there is none. No rights are asked. */
  whole(context: RequestContext, key: string): Promise<PersonView | null> {
    return batch(context, 'Person', (keys: string[]) => this.directory.byKeys(keys, true)).load(key);
  }

  /** The person as whoever may see the deed may see who did it. To a program nobody is named: null. */
  masked(context: RequestContext, key: string): Promise<PersonView | null> {
    if (context.actor.given !== null) return Promise.resolve(null);
    return batch(context, 'Person masked', (keys: string[]) => this.directory.byKeys(keys, false)).load(key);
  }

  /** Everything known of a person, each thing as the reader may see it. */
  async data(context: RequestContext, person: PersonView): Promise<PersonalDatum[]> {
    const load = (keys: string[]) => this.reader.byKeys(keys, PersonalField.values());
    const known = (await batch(context, 'Person.data', load).load(person.key)) ?? new Map<PersonalField, string>();
    return [...known]
      .map(([field, text]) => ({
        field,
        text: person.shown(field, text),
        isMasked: person.shown(field, text) !== text,
      }))
      .toSorted((one, other) => (one.field < other.field ? -1 : 1));
  }

  async consents(context: RequestContext, personKey: string): Promise<ConsentView[]> {
    const load = (keys: string[]) => this.consentsService.ofPeople(keys, context.actor);
    return (await batch(context, 'Person.consents', load).load(personKey)) ?? [];
  }
}
