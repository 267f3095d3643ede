import { type Actor, Clock, type Found, nodeId, type SearchSource, SearchSources, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationPermission } from './organisation.permissions';
import { ancestorsOf } from './organisation.rules';
import { searchName } from './search-name.rules';
import { searchPatterns } from './search-patterns.rules';

export const ORGANISATION = ThingKind.declare('organisation', 'A committee, department, school or association.');

/** Organisations of today by name or its short form: the name itself, those that begin so, the own area before what is above it. */
@Injectable()
export class OrganisationSearch implements SearchSource {
  readonly kind = ORGANISATION;
  readonly permission = OrganisationPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const reach = actor.patterns(OrganisationPermission.Read);
    const above = ancestorsOf(actor.roots(OrganisationPermission.Read));
    const patterns = searchPatterns(words) ?? [];
    const beginnings = patterns.map((pattern) => pattern.slice(1));
    const typed = `%${words.trim().normalize('NFC').toLowerCase()}%`;
    const found = await this.dataSource.query<{ key: number; name: string }[]>(
      `SELECT p.organisation_key AS key, p.name FROM organisation_period AS p
       WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date) AND (p.path LIKE ANY($2) OR p.path = ANY($3))
         AND p.search_name LIKE ANY($4)
       ORDER BY p.search_name = $5 DESC, p.search_name LIKE ANY($6) DESC, lower(p.name) LIKE $7 DESC, p.path LIKE ANY($2) DESC,
         p.search_name, p.organisation_key
       LIMIT $8`,
      [this.clock.today(), reach, above, patterns, searchName(words), beginnings, typed, most],
    );
    const things = found.map(({ key, name }) => ({
      id: nodeId('Organisation', key),
      kind: ORGANISATION,
      title: name,
      subtitle: null,
      day: null,
      organisationKey: key,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
