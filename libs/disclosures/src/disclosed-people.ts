import type { IsoDate, Query } from '@app/kernel';
import { BirthDate, Name, PersonReader } from '@app/people';
import { BirthYear } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { isGrown } from './disclosed.rules';

interface Asked {
  /** Null: it is no person, or nobody is known to head the family. */
  personKey: string | null;
  grantedOn: IsoDate;
}

/** Who of those recognised may be named: grown up on the day of the decision, as far as it is known, and not erased. */
@Injectable()
export class DisclosedPeople {
  constructor(private readonly reader: PersonReader) {}

  /** In order; null: counted alone. No rights are asked: the office that decided shows them. */
  async of(query: Query, asked: readonly Asked[]): Promise<(string | null)[]> {
    const keys = asked.flatMap(({ personKey }) => personKey ?? []);
    if (keys.length === 0) return asked.map(() => null);
    const known = await this.reader.byKeys(keys, [Name, BirthDate, BirthYear], query);
    return asked.map(({ personKey, grantedOn }) => {
      const data = personKey === null ? undefined : known.get(personKey);
      const name = data?.get(Name);
      if (!data || name === undefined) return null;
      return isGrown({ birthDate: data.get(BirthDate), birthYear: data.get(BirthYear) }, grantedOn) ? name : null;
    });
  }
}
