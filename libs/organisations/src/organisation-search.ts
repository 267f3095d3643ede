import { type Actor, Clock, type Found, nodeId, type SearchSource, SearchSources, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ended, goneOnBy, wasNamed } from './former-units.rules';
import { OrganisationPermission } from './organisation.permissions';
import { ancestorsOf } from './organisation.rules';
import { searchedCode } from './organisation-successions.service';
import { searchName } from './search-name.rules';
import { searchPatterns } from './search-patterns.rules';

export const ORGANISATION = ThingKind.declare('organisation', 'A committee, department, school or association.');

/**
 * Organisations by name or its short form: the name itself, those that begin so, the own area before what is above it. By a name of before it says so;
 * one that has ceased comes after those of today, with its last day.
 */
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
    const found = await this.dataSource.query<FoundOrganisation[]>(
      `SELECT found.* FROM (
         SELECT DISTINCT ON (p.organisation_key) p.organisation_key AS key, last.name, last.valid_to AS "endedOn", last.path, p.search_name, p.name AS typed,
           CASE WHEN p.search_name <> last.search_name THEN p.name END AS former, ARRAY(
             SELECT next.name FROM organisation_succession AS s CROSS JOIN LATERAL (
               SELECT n.name FROM organisation_period AS n WHERE n.organisation_key = s.successor_key AND n.valid_from <= $1::date
               ORDER BY n.valid_from DESC LIMIT 1) AS next
             WHERE s.predecessor_key = p.organisation_key ORDER BY next.name) AS successors
         FROM organisation_period AS p CROSS JOIN LATERAL (
           SELECT now.name, now.search_name, now.valid_to, now.path FROM organisation_period AS now
           WHERE now.organisation_key = p.organisation_key AND now.valid_from <= $1::date ORDER BY now.valid_from DESC LIMIT 1) AS last
         WHERE p.valid_from <= $1::date AND (last.path LIKE ANY($2) OR last.path = ANY($3)) AND (p.search_name LIKE ANY($4) OR p.exchange_code = $9)
         ORDER BY p.organisation_key, p.valid_from DESC) AS found
       ORDER BY ("endedOn" IS NULL OR "endedOn" >= $1::date) DESC, search_name = $5 DESC, search_name LIKE ANY($6) DESC, lower(typed) LIKE $7 DESC,
         path LIKE ANY($2) DESC, search_name, key
       LIMIT $8`,
      [this.clock.today(), reach, above, patterns, searchName(words), beginnings, typed, most, searchedCode(words)],
    );
    const today = this.clock.today();
    const things = found.map(({ key, name, former, endedOn, successors }) => ({
      id: nodeId('Organisation', key),
      kind: ORGANISATION,
      title: name,
      subtitle:
        [
          former && wasNamed(former, actor.language),
          endedOn !== null && endedOn < today && ended(endedOn, actor.language),
          successors.length > 0 && goneOnBy(successors, actor.language),
        ]
          .filter(Boolean)
          .join(' · ') || null,
      day: null,
      organisationKey: key,
      standing: null,
    }));
    return { things, isCut: false };
  }
}

interface FoundOrganisation {
  key: number;
  name: string;
  /** What it was called when it bore the words that were searched for; null where that is its present name. */
  former: string | null;
  endedOn: string | null;
  /** What goes on with its work, by the names of today. */
  successors: string[];
}
