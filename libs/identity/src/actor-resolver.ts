import {
  Actor,
  Clock,
  type Command,
  type Grant,
  isReadOnly,
  type Language,
  prepared,
  type StillHolds,
} from '@app/kernel';
import { officesKept } from '@app/organisations';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { worksAtOffice } from './office-staff';
import { LAST_UNITS, ReachesOfUnits } from './reach-of-units.service';
import { onDay } from './reach.sql';
import { hashOf } from './secret-token';
import { readSessionCookie } from './session-cookie';
import { before, IDLE_MS, NOTE_USE_MS } from './session.rules';

interface Held {
  grants: Grant[];
  /** Of the units of these roles. */
  scopeIds: number[];
}

interface Found extends Held {
  personId: string;
  /** Null where nobody has signed in for it. */
  sessionId: string | null;
  units: string;
  /** Exercises somebody else's role today, or might. */
  isDelegate: boolean;
}

const WORKPLACES = 'array_remove(ARRAY[o.organisation_key, c.organisation_key], NULL)';

/** SQL: what roles `r` come to at the organisation `o` and at the committee `c` for which that acts. */
const grantsOf = (delegation: string, day: string): string => `
    coalesce(json_agg(json_build_object(
      'role', r.role,
      'delegation', ${delegation},
      'organisationKeys', ${WORKPLACES},
      'keptKeys', ARRAY(${officesKept(WORKPLACES, day)}),
      'roots', array_remove(ARRAY[o.path, c.path], NULL))) FILTER (WHERE o.key IS NOT NULL), '[]') AS grants,
    coalesce(array_remove(array_agg(o.scope_id) || array_agg(c.scope_id), NULL), '{}') AS "scopeIds"`;

/** SQL: what the account `a` holds on the day. */
const heldOf = (day: string): string => `a.person_key AS "personId", ${LAST_UNITS} AS units,
    EXISTS (
      SELECT 1 FROM role_delegation d WHERE d.delegate_key = a.person_key AND d.ended_at IS NULL AND ${onDay('d', day)}
    ) AS "isDelegate", ${grantsOf('NULL', day)}`;

const rolesOn = (day: string): string => `LEFT JOIN (
    role_assignment r JOIN organisation_period o ON o.organisation_key = r.organisation_key AND ${onDay('o', day)}
  ) ON r.person_key = a.person_key AND r.revoked_at IS NULL AND ${onDay('r', day)}
  LEFT JOIN organisation_period c ON c.organisation_key = o.acts_for_key AND ${onDay('c', day)}`;

const FIND_ACTOR = prepared(`
  SELECT s.key AS "sessionId", s.last_seen_at < $4 AS "isToNote", ${heldOf('$5')}
  FROM person_session s
  JOIN person_account a ON a.person_key = s.person_key
  ${rolesOn('$5')}
  WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.disabled_at IS NULL
  GROUP BY s.key, a.person_key`);

const FIND_PERSON = prepared(`
  SELECT NULL AS "sessionId", ${heldOf('$2')} FROM person_account a ${rolesOn('$2')}
  WHERE a.person_key = $1 AND a.disabled_at IS NULL GROUP BY a.person_key`);

/** A statement of its own, because few are delegates and everybody would wait for it. */
const FIND_DELEGATED = prepared(`
  SELECT ${grantsOf(`json_build_object('key', d.key, 'giverKey', r.person_key)`, '$2')}
  FROM role_delegation d
  JOIN role_assignment r ON r.key = d.assignment_key AND r.revoked_at IS NULL AND ${onDay('r', '$2')}
  JOIN person_account g ON g.person_key = r.person_key AND g.disabled_at IS NULL
  JOIN organisation_period o ON o.organisation_key = r.organisation_key AND ${onDay('o', '$2')}
  LEFT JOIN organisation_period c ON c.organisation_key = o.acts_for_key AND ${onDay('c', '$2')}
  WHERE d.delegate_key = $1 AND d.ended_at IS NULL AND ${onDay('d', '$2')}
    AND ${worksAtOffice({ person: 'd.delegate_key', organisation: 'r.organisation_key', day: '$2' })}`);

/** A row that this transaction has written: who ends the own session or role may finish what does it. */
const byOurselves = (alias: string): string => `${alias}.xmin = pg_current_xact_id()::xid`;

const STILL_COLLEAGUE = worksAtOffice(
  { person: 'd.delegate_key', organisation: 'r.organisation_key', day: '$3' },
  (role) => `${byOurselves(role)} OR ${role}.revoked_at IS NULL AND ${onDay(role, '$3')}`,
);

const STILL_HOLDS = prepared(`
  SELECT s.key FROM person_session s JOIN person_account a ON a.person_key = s.person_key
  WHERE s.key = $1 AND (s.revoked_at IS NULL OR ${byOurselves('s')}) AND (a.disabled_at IS NULL OR ${byOurselves('a')})
    AND NOT EXISTS (
      SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS g(role text, key int, "actsFor" int, path text, giver uuid, delegation uuid) WHERE NOT EXISTS (
        SELECT 1 FROM role_assignment r JOIN organisation_period o ON o.organisation_key = r.organisation_key
        WHERE r.person_key = coalesce(g.giver, s.person_key) AND (g.delegation IS NULL OR EXISTS (
            SELECT 1 FROM role_delegation d JOIN person_account p ON p.person_key = g.giver
            WHERE d.key = g.delegation AND d.assignment_key = r.key AND (p.disabled_at IS NULL OR ${byOurselves('p')})
              AND (${byOurselves('d')} OR d.ended_at IS NULL AND ${onDay('d', '$3')}) AND ${STILL_COLLEAGUE})) AND r.role = g.role AND r.organisation_key = g.key
          AND (${byOurselves('r')} OR r.revoked_at IS NULL AND ${onDay('r', '$3')})
          AND (${byOurselves('o')} OR o.path = g.path AND (g."actsFor" IS NULL OR o.acts_for_key = g."actsFor") AND ${onDay('o', '$3')})))`);

// Written outside `transactions.run`: when a session was last used is no business fact and belongs in no trail.
const NOTE_USE = prepared('UPDATE person_session SET last_seen_at = $2 WHERE key = $1 AND last_seen_at < $3');

/** Who is asking: from the cookie to the person and the roles of today in one statement (delegates: two), and to everything below their units, which is kept. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reaches: ReachesOfUnits,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  /** The actor of an HTTP request; anonymous without a session that is alive now. Nothing of a person is cached: revoked means revoked. */
  async resolve(request: FastifyRequest, language: Language = 'vi', command: Command | null = null): Promise<Actor> {
    const token = readSessionCookie(this.config, request);
    const actor = token === null ? null : await this.ofToken(token, language, command);
    return actor ?? Actor.anonymous(language, command);
  }

  /** The actor behind a session token, or null. */
  async ofToken(token: string, language: Language, command: Command | null = null): Promise<Actor | null> {
    const now = this.clock.now();
    const noted = before(now, NOTE_USE_MS);
    const params = [hashOf(token), now, before(now, IDLE_MS), noted, this.clock.today()];
    const [found] = await this.dataSource.query<(Found & { isToNote: boolean })[]>(FIND_ACTOR, params);
    if (found?.isToNote) await this.noteUse([found.sessionId, now, noted]);
    return found ? this.actorOf(found, language, command) : null;
  }

  /** Somebody for whom the programme reads what they have asked for: with the roles of now, without a session. Null where the account is closed. */
  async ofPerson(personKey: string, language: Language): Promise<Actor | null> {
    const [found] = await this.dataSource.query<Found[]>(FIND_PERSON, [personKey, this.clock.today()]);
    return found ? this.actorOf(found, language, null) : null;
  }

  private async actorOf(found: Found, language: Language, command: Command | null): Promise<Actor> {
    const { personId, sessionId, units, isDelegate } = found;
    const { grants, scopeIds } = isDelegate ? await this.withDelegated(found) : found;
    const reach = await this.reaches.below(scopeIds, units);
    const { stillHolds } = this;
    const principal = { kind: 'person', key: personId } as const;
    return new Actor({ principal, sessionId, grants, ...reach, language, command, stillHolds });
  }

  private async withDelegated({ personId, grants, scopeIds }: Found): Promise<Held> {
    const [delegated] = await this.dataSource.query<[Held]>(FIND_DELEGATED, [personId, this.clock.today()]);
    return {
      grants: [...grants, ...delegated.grants],
      scopeIds: [...scopeIds, ...delegated.scopeIds],
    };
  }

  private readonly stillHolds: StillHolds = async (query, { sessionId, grants }) => {
    const held = grants.map(({ role, organisationKeys: [key, actsFor = null], roots: [path], delegation }) => ({
      role,
      key,
      actsFor,
      path,
      giver: delegation?.giverKey ?? null,
      delegation: delegation?.key ?? null,
    }));
    return (await query(STILL_HOLDS, [sessionId, JSON.stringify(held), this.clock.today()])).length > 0;
  };

  /** Reading goes on where nothing can be written. */
  private async noteUse(params: unknown[]): Promise<void> {
    try {
      await this.dataSource.query(NOTE_USE, params);
    } catch (error) {
      if (!isReadOnly(error)) throw error;
    }
  }
}
