import { type Actor, KernelError, type Query, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeopleError } from './people.errors';
import { PersonalDatumShown } from './people.events';
import type { ShowPersonalDatumArgs } from './people.inputs';
import { PeoplePermission } from './people.permissions';
import { pathOfPerson } from './person-place.rules';
import { PersonPlaces } from './person-places';
import { PersonReader } from './person-reader';

/** One thing known of a person, whole: an act of its own. */
@Injectable()
export class ShowPersonalDatum {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly places: PersonPlaces,
    private readonly reader: PersonReader,
  ) {}

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params);

  /** The trail says who looked, at what and what for. Throws NOT_FOUND, PERSONAL_FIELD_UNKNOWN. */
  async show(actor: Actor, { personKey, field, reason }: ShowPersonalDatumArgs): Promise<string> {
    const seen = await this.places.seen(this.query, actor, PeoplePermission.ReadWhole, [personKey]);
    if (!seen.has(personKey)) throw KernelError.NOT_FOUND();
    const text = (await this.reader.byKeys([personKey], [field])).get(personKey)?.get(field);
    if (text === undefined) throw PeopleError.PERSONAL_FIELD_UNKNOWN();
    // Not the request's answer that is kept under its key: the value would lie there in clear.
    await this.transactions.run(actor.under(null), async (tx) => {
      const path = pathOfPerson(await this.places.of(tx.query.bind(tx), [personKey]));
      tx.happened(PersonalDatumShown, { subject: personKey, path, after: { field }, reason: reason.trim() });
    });
    return text;
  }
}
