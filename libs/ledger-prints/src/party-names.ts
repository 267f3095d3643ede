import { type Actor, type FactKey, type IsoDate, Transactions } from '@app/kernel';
import { Organisations } from '@app/organisations';
import { Address, Name, PersonReader } from '@app/people';
import { Counterparties } from '@app/vouchers';
import { Injectable } from '@nestjs/common';

export interface Party {
  name: string;
  address: string | null;
}

/** Instead of the name of a person who was erased. */
const NOBODY = '—';

/** A unit as it was called on a day, or as near to it as is known. */
const onDay = (
  unit: string,
): string => `LATERAL (SELECT u.name, u.path FROM administrative_unit_period AS u WHERE u.unit_key = ${unit}
  ORDER BY (u.valid_from <= asked.day) DESC, abs(u.valid_from - asked.day) LIMIT 1)`;

/** Units of places, the smallest first. */
const PLACES = `SELECT asked.at, string_agg(named.name, ', ' ORDER BY length(named.path) DESC) AS place
  FROM unnest($1::int[], $2::int[], $3::date[]) AS asked(at, key, day) CROSS JOIN ${onDay('asked.key')} AS here
  CROSS JOIN LATERAL unnest(string_to_array(rtrim(here.path, '.'), '.')::int[]) AS above(key)
  JOIN administrative_unit AS unit ON unit.key = above.key AND unit.level <> 'country' CROSS JOIN ${onDay('above.key')} AS named GROUP BY asked.at`;

/** Who stands on papers of books. Whoever reads the books sees them: a voucher names both sides with their addresses (Luật Kế toán 2015 Điều 16(1)). */
@Injectable()
export class PartyNames {
  constructor(
    private readonly transactions: Transactions,
    private readonly counterparties: Counterparties,
    private readonly reader: PersonReader,
    private readonly organisations: Organisations,
  ) {}

  /** Of counterparties that the actor sees, by their keys; addresses only where a voucher is printed. */
  async parties(
    actor: Actor,
    keys: readonly FactKey[],
    day: IsoDate,
    withAddress: boolean,
  ): Promise<Map<string, Party>> {
    if (keys.length === 0) return new Map();
    const found = await this.counterparties.seen(actor, keys);
    const personKeys = found.flatMap(({ personKey }) => personKey ?? []);
    const fields = withAddress ? [Name, Address] : [Name];
    const people = personKeys.length === 0 ? new Map() : await this.reader.byKeys(personKeys, fields);
    const offices = await this.offices(
      actor,
      found.flatMap(({ partyKey }) => (partyKey === null ? [] : [{ key: partyKey, day }])),
    );
    return new Map(
      found.map(({ key, name, address, personKey, partyKey }) => {
        if (personKey !== null)
          return [
            key,
            { name: people.get(personKey)?.get(Name) ?? NOBODY, address: people.get(personKey)?.get(Address) ?? null },
          ];
        if (partyKey !== null) return [key, offices.get(`${partyKey}@${day}`) ?? { name: NOBODY, address: null }];
        return [key, { name: name ?? NOBODY, address }];
      }),
    );
  }

  /** Organisations as they were called on a day, by `key@day`, each with the place where it works. */
  async offices(actor: Actor, asked: readonly { key: number; day: IsoDate }[]): Promise<Map<string, Party>> {
    const texts = [...new Set(asked.map(({ key, day }) => `${key}@${day}`))];
    if (texts.length === 0) return new Map();
    const found = [...(await this.organisations.viewsOn(texts))];
    const places = await this.transactions.reading(actor)<{ at: number; place: string }>(PLACES, [
      found.map((_, at) => at),
      found.map(([, { scopeId }]) => scopeId),
      found.map(([text]) => text.split('@')[1]),
    ]);
    const placeOf = new Map(places.map(({ at, place }) => [at, place]));
    return new Map(found.map(([text, { name }], at) => [text, { name, address: placeOf.get(at) ?? null }]));
  }

  /** Who signed, by their keys. */
  async people(keys: readonly string[]): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    const known = await this.reader.byKeys([...new Set(keys)], [Name]);
    return new Map([...known].map(([key, data]) => [key, data.get(Name) ?? NOBODY]));
  }
}
