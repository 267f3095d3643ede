import { type Actor, Clock, type Found, nodeId, type SearchSource, SearchSources, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationPermission } from './organisation.permissions';
import { searchName } from './search-name.rules';
import { searchPatterns } from './search-patterns.rules';

export const ADMINISTRATIVE_UNIT = ThingKind.declare('administrative_unit', 'A unit of the administrative map.');

/** Administrative units by name or code: the same map for all, those of today before those that have ended. */
@Injectable()
export class AdministrativeUnitSearch implements SearchSource {
  readonly kind = ADMINISTRATIVE_UNIT;
  readonly permission = OrganisationPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(_: Actor, words: string, most: number): Promise<Found> {
    const typed = words.trim().normalize('NFC').toLowerCase();
    const patterns = searchPatterns(words) ?? [];
    const found = await this.dataSource.query<
      { key: number; name: string; parent: string | null; endedOn: string | null }[]
    >(
      `SELECT found.*, (SELECT above.name FROM administrative_unit_period AS above WHERE above.unit_key = found."parentKey"
         ORDER BY above.valid_from DESC LIMIT 1) AS parent
       FROM (
         SELECT DISTINCT ON (p.unit_key) p.unit_key AS key, p.name, p.search_name AS folded, p.parent_key AS "parentKey", p.valid_to AS "endedOn"
         FROM administrative_unit_period AS p JOIN administrative_unit AS u ON u.key = p.unit_key
         WHERE p.search_name LIKE ANY($1) OR u.code = $2 ORDER BY p.unit_key, p.valid_from DESC) AS found
       ORDER BY ("endedOn" IS NULL OR "endedOn" >= $5::date) DESC, folded = $3 DESC, lower(name) LIKE '%' || $4 || '%' DESC, folded, key
       LIMIT $6`,
      [patterns, words.trim(), searchName(words), typed, this.clock.today(), most],
    );
    const things = found.map(({ key, name, parent, endedOn }) => ({
      id: nodeId('AdministrativeUnit', key),
      kind: ADMINISTRATIVE_UNIT,
      title: name,
      subtitle: parent,
      day: endedOn,
      organisationKey: null,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
