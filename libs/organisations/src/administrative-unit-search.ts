import {
  type Actor,
  Clock,
  type Found,
  nodeId,
  type SearchSource,
  SearchSources,
  type Thing,
  ThingKind,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { became, type Former, formerly } from './former-units.rules';
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

  /** One statement: what bears the name or code, then what became of those that have ended. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const typed = words.trim().normalize('NFC').toLowerCase();
    const patterns = searchPatterns(words) ?? [];
    const found = await this.dataSource.query<FoundUnit[]>(FIND, [
      patterns,
      words.trim(),
      searchName(words),
      typed,
      this.clock.today(),
      most,
    ]);
    const named = new Set(found.map(({ key }) => key));
    const successors = new Map<number, Step[]>();
    for (const unit of found)
      for (const step of unit.successors)
        successors.set(step.key, [...(successors.get(step.key) ?? []), { ...step, former: unit }]);
    const things = [
      ...found.map((unit) => thing(unit, [unit.parent, became(unit.successors, actor.language)], unit.endedOn)),
      ...[...successors].flatMap(([key, steps]) =>
        named.has(key)
          ? []
          : [thing(steps[0]!, [steps[0]!.parent, formerly(steps.map(asFormer), actor.language)], null)],
      ),
    ];
    return { things: things.slice(0, most), isCut: things.length > most };
  }
}

interface FoundUnit {
  key: number;
  name: string;
  code: string;
  parent: string | null;
  endedOn: string | null;
  /** Of a unit that has ended. */
  successors: Omit<Step, 'former'>[];
}

interface Step extends Pick<Former, 'on' | 'extent'> {
  key: number;
  name: string;
  parent: string | null;
  former: Pick<FoundUnit, 'name' | 'code'>;
}

const asFormer = ({ former: { name, code }, on, extent }: Step): Former => ({ name, code, on, extent });

const thing = (
  { key, name }: Pick<FoundUnit, 'key' | 'name'>,
  about: (string | null)[],
  day: string | null,
): Thing => ({
  id: nodeId('AdministrativeUnit', key),
  kind: ADMINISTRATIVE_UNIT,
  title: name,
  subtitle: about.filter((text) => text !== null).join(' · ') || null,
  day,
  organisationKey: null,
  standing: null,
});

const lastOf = (unit: string): string =>
  `(SELECT last.name, last.parent_key FROM administrative_unit_period AS last WHERE last.unit_key = ${unit} ORDER BY last.valid_from DESC LIMIT 1)`;

const FIND = `
  SELECT found.key, found.name, found.code, found."endedOn",
    (SELECT above.name FROM ${lastOf('found."parentKey"')} AS above) AS parent,
    CASE WHEN found."endedOn" < $5::date THEN (
      SELECT coalesce(json_agg(json_build_object('key', s.successor_key, 'name', heir.name, 'on', s."on", 'extent', s.extent,
        'parent', (SELECT above.name FROM ${lastOf('heir.parent_key')} AS above)) ORDER BY s.extent DESC, s.successor_key), '[]')
      FROM administrative_unit_succession AS s CROSS JOIN LATERAL ${lastOf('s.successor_key')} AS heir WHERE s.predecessor_key = found.key
    ) ELSE '[]' END AS successors
  FROM (
    SELECT DISTINCT ON (p.unit_key) p.unit_key AS key, p.name, u.code, p.search_name AS folded, p.parent_key AS "parentKey", p.valid_to AS "endedOn"
    FROM administrative_unit_period AS p JOIN administrative_unit AS u ON u.key = p.unit_key
    WHERE p.search_name LIKE ANY($1) OR u.code = $2 ORDER BY p.unit_key, p.valid_from DESC) AS found
  ORDER BY ("endedOn" IS NULL OR "endedOn" >= $5::date) DESC, folded = $3 DESC, lower(name) LIKE '%' || $4 || '%' DESC, folded, key
  LIMIT $6`;
