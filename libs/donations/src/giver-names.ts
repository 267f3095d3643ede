import type { Counterparty } from '@app/ledger';
import { organisationNames } from '@app/organisations';
import { Clock, type Query } from '@app/kernel';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Donation } from './donation.entity';

/** Instead of the name of a person who was erased. */
const NOBODY = '—';

/** Names of givers for papers of an office. Whoever asks has found that they may be told: it is not asked here. */
@Injectable()
export class GiverNames {
  constructor(
    private readonly reader: PersonReader,
    private readonly clock: Clock,
  ) {}

  /** Null of whoever said no name. */
  async of(query: Query, { provinceId, counterpartyKey }: Donation): Promise<string | null> {
    if (counterpartyKey === null) return null;
    return (await this.ofKeys(query, provinceId, [counterpartyKey])).get(counterpartyKey) ?? NOBODY;
  }

  /** By the keys of counterparties, some statements for all of them. */
  async ofKeys(query: Query, provinceId: number, keys: readonly string[]): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    const rows = await query<Pick<Counterparty, 'key' | 'name' | 'personKey' | 'partyKey'>>(
      `SELECT c.key, c.name, c.person_key AS "personKey", c.party_key AS "partyKey" FROM counterparty AS c
       WHERE c.province_id = $1 AND c.key = ANY($2::uuid[])`,
      [provinceId, keys],
    );
    const personKeys = rows.flatMap(({ personKey }) => personKey ?? []);
    const people = personKeys.length === 0 ? null : await this.reader.byKeys(personKeys, [Name], query);
    const partyKeys = rows.flatMap(({ partyKey }) => partyKey ?? []);
    const offices = partyKeys.length === 0 ? null : await organisationNames(query, partyKeys, this.clock.today());
    return new Map(
      rows.map(({ key, name, personKey, partyKey }) => {
        if (personKey !== null) return [key, people?.get(personKey)?.get(Name) ?? NOBODY];
        return [key, (partyKey === null ? name : offices?.get(partyKey)) ?? NOBODY];
      }),
    );
  }
}
