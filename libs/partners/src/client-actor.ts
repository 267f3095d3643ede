import {
  Actor,
  Clock,
  type Command,
  type GivenScopes,
  type Language,
  prepared,
  type Role,
  type StillHolds,
} from '@app/kernel';
import { LAST_UNITS, ReachesOfUnits } from '@app/identity';
import { officesKept } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessTokens, type Granted } from './access-tokens';
import { inForceAt, placesOn, rolesOn, stateOn } from './api-client.sql';
import { ClientMeter, type Quota } from './client-meter';
import { PartnerError } from './partners.errors';
import { ScopeCatalogue } from './scope-catalogue';

interface Found extends Quota {
  key: string;
  scopes: string[];
  isWhole: boolean;
  roles: Role[];
  organisationKeys: number[];
  keptKeys: number[];
  roots: string[];
  scopeIds: number[];
  units: string;
}

/** As a token grants it, or without one. */
type Known = Omit<Granted, 'credentialKey'> & { credentialKey: string | null };

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;

/** SQL: the client is in force, and the credential, where one is asked for. */
const IN_FORCE = `c.key = $1 AND ${stateOn('$3::date')} = 'active' AND (k.key = $2 AND ${inForceAt('$4')} OR $2::uuid IS NULL)`;

const PLACES = placesOn('$3');
const ROLES = rolesOn('$3');

const WORKPLACES = 'array_remove(ARRAY[o.organisation_key, acts.organisation_key], NULL)';

const FIND = prepared(`
  SELECT c.key, c.scopes, c.area_key IS NULL AS "isWhole", c.calls_per_minute AS "callsPerMinute", c.calls_per_day AS "callsPerDay",
    c.cost_per_day AS "costPerDay", ${ROLES} AS roles, ${WORKPLACES} AS "organisationKeys", ARRAY(${officesKept(WORKPLACES, '$3')}) AS "keptKeys",
    array_remove(ARRAY[o.path, acts.path], NULL) AS roots, array_remove(ARRAY[o.scope_id, acts.scope_id], NULL) AS "scopeIds", ${LAST_UNITS} AS units
  FROM api_client AS c LEFT JOIN api_credential AS k ON k.client_key = c.key AND k.key = $2 ${PLACES}
  WHERE ${IN_FORCE}`);

const STILL_HOLDS = prepared(`
  SELECT c.key FROM api_client AS c LEFT JOIN api_credential AS k ON k.client_key = c.key AND k.key = $2 ${PLACES}
  WHERE ${IN_FORCE} AND o.path = $5 AND ${ROLES} @> $6::text[] AND c.scopes @> $7::text[]`);

/**
 * Who is asking with an access token: the client itself, within the reach of its organisation, with what its scopes and the organisation's roles of
 * today come to. One statement a call, and nothing of it is cached: what was suspended, revoked or taken away counts with the next call.
 */
@Injectable()
export class ClientActors {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly tokens: AccessTokens,
    private readonly catalogue: ScopeCatalogue,
    private readonly reaches: ReachesOfUnits,
    private readonly meter: ClientMeter,
  ) {}

  /** Throws TOKEN_INVALID, API_CALLS_PER_MINUTE; a token that was not signed here costs no statement. */
  async resolve(authorization: string, language: Language, command: Command | null): Promise<Actor> {
    const token = BEARER.exec(authorization)?.[1];
    const granted = token === undefined ? null : await this.tokens.read(token);
    const actor = granted && (await this.ofGranted(granted, language, command));
    if (!actor) throw PartnerError.TOKEN_INVALID();
    return actor;
  }

  /** The client itself, without a token, for what is sent to it: with all its scopes, as of now. Null where it is not in force. */
  ofClient(clientKey: string, language: Language): Promise<Actor | null> {
    return this.find({ clientKey, credentialKey: null, scopes: null }, language, null);
  }

  private ofGranted(granted: Granted, language: Language, command: Command | null): Promise<Actor | null> {
    this.meter.arrives(granted.clientKey);
    return this.find(granted, language, command);
  }

  private async find(
    { clientKey, credentialKey, scopes }: Known,
    language: Language,
    command: Command | null,
  ): Promise<Actor | null> {
    const params = [clientKey, credentialKey, this.clock.today(), this.clock.now()];
    const [found] = await this.dataSource.query<Found[]>(FIND, params);
    if (!found) return null;
    const reach = await this.reaches.below(found.scopeIds, found.units);
    const names = scopes === null ? found.scopes : found.scopes.filter((name) => scopes.includes(name));
    const actor = new Actor({
      principal: { kind: 'client', key: found.key },
      sessionId: null,
      grants: grantsOf(found),
      ...reach,
      language,
      command,
      given: this.catalogue.given(names),
      stillHolds: credentialKey === null ? null : this.stillHolds(credentialKey),
    });
    this.meter.knows(actor, found);
    return actor;
  }

  private stillHolds(credentialKey: string): StillHolds {
    return async (query, { clientId, grants, given }) => {
      const path = grants[0]?.roots[0] ?? '';
      const roles = grants.map(({ role }) => role);
      const params = [clientId, credentialKey, this.clock.today(), this.clock.now(), path, roles, namesOf(given)];
      return (await query(STILL_HOLDS, params)).length > 0;
    };
  }
}

const namesOf = (given: GivenScopes | null): string[] => [...(given?.names ?? [])];

/** Of a narrower area it reads alone: it works at none of the places. */
const grantsOf = ({ roles, isWhole, organisationKeys, keptKeys, roots }: Found) =>
  roles.map((role) => ({
    role,
    roots,
    organisationKeys: isWhole ? organisationKeys : [],
    keptKeys: isWhole ? keptKeys : [],
  }));
