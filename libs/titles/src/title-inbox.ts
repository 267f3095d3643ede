import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, addDays, Clock, inShardsOf, nodeId, type Query, type RecordedThing } from '@app/kernel';
import { ORGANISATION } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { TitleClosing } from './title-closing.entity';
import { TITLE_CLOSING } from './titles.kinds';
import { TitlePermission } from './titles.permissions';
import { holdsFor, nearestClosings, PLACED_CLOSINGS } from './titles.sql';

const TO_REGISTER = InboxPileKind.declare(
  'titles_to_register',
  'Closing days of offices for which an own organisation registered no title of the year.',
);
const MISSING = InboxPileKind.declare(
  'titles_missing',
  'Organisations that registered no title of the year, of those that are held to a closing day of mine.',
);

/** How many own closing days are listed. */
const PILE = 100;
/** A whole province may be missing: the first of them stand for the number. */
const FEW = 5;
/** Days after a closing day for which somebody is still waited for. */
const STILL = 31;

const current = (alias: string): string =>
  `${alias}.valid_from <= $1 AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $1)`;

/** Whom a day is held against, as `nearestClosings` takes them. */
const WHO = 'SELECT p.organisation_key AS held_key, p.path, p.scope_id, p.name FROM organisation_period AS p';
/** A day lies in its year or in the one before. */
const YEARS = 'c.year >= extract(year FROM $3::date)';

/** What waits at the beginning of a year; where no office has set a day, nobody is waited for. */
@Injectable()
export class TitleInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        listed: PILE,
        pile: TO_REGISTER,
        permission: TitlePermission.Register,
        waiting: (query, actor) => this.toRegister(query, actor),
      },
      {
        listed: FEW,
        pile: MISSING,
        permission: TitlePermission.SetClosing,
        waiting: (query, actor) => this.missing(query, actor),
      },
    );
  }

  /** Of each own organisation and year the nearest closing day. */
  private async toRegister(query: Query, actor: Actor) {
    const { params, registered } = this.asked(actor);
    const rows = await query<Waiting>(
      `SELECT n.key, n.year, n.closes_on AS "closesOn", n.held_key AS "organisationKey", n.name, (count(*) OVER ())::int AS count
       FROM (${nearestClosings(`${WHO} WHERE p.organisation_key = ANY($2::int[]) AND ${current('p')}`, YEARS)}) AS n
       WHERE n.closes_on >= $3 AND (n.held_key, n.year) NOT IN (${registered})
       ORDER BY n.closes_on, n.held_key, n.year LIMIT ${PILE}`,
      [...params.slice(0, 1), actor.workplaces(TitlePermission.Register), ...params.slice(2)],
    );
    return waiting(rows, ({ key, year, closesOn, organisationKey, name }) => ({
      id: nodeId('TitleClosing', key),
      kind: TITLE_CLOSING,
      title: String(year),
      subtitle: name,
      day: closesOn,
      organisationKey,
    }));
  }

  /** Those of whom the nearest closing day is an own one. */
  private async missing(query: Query, actor: Actor) {
    const { params, registered } = this.asked(actor);
    const held = `${WHO} JOIN administrative_unit_period AS here ON here.unit_key = p.scope_id AND ${current('here')}
      WHERE ${current('p')} AND EXISTS (SELECT 1 FROM ${PLACED_CLOSINGS}
        WHERE c.organisation_key = ANY($2::int[]) AND c.closes_on >= $3 AND c.organisation_key <> p.organisation_key AND ${holdsFor('p.path')})`;
    const rows = await query<Waiting>(
      `SELECT n.held_key AS "organisationKey", n.name, n.key, n.year, n.closes_on AS "closesOn", (count(*) OVER ())::int AS count
       FROM (${nearestClosings(held, YEARS)}) AS n
       WHERE n.organisation_key = ANY($2::int[]) AND n.closes_on >= $3 AND (n.held_key, n.year) NOT IN (${registered})
       ORDER BY n.closes_on, length(n.path), n.held_key, n.year LIMIT ${FEW}`,
      params,
    );
    return waiting(rows, ({ organisationKey, name, year, closesOn }) => ({
      id: nodeId('Organisation', organisationKey),
      kind: ORGANISATION,
      title: name,
      subtitle: String(year),
      day: closesOn,
      organisationKey,
    }));
  }

  /** `$1` today, `$2` the workplaces that set days, `$3` the first day still waited for; and who has registered in which year. */
  private asked(actor: Actor): { params: unknown[]; registered: string } {
    const today = this.clock.today();
    const params: unknown[] = [today, actor.workplaces(TitlePermission.SetClosing), addDays(today, -STILL)];
    const registered = `SELECT r.organisation_key, r.year FROM title_registration AS r
      WHERE ${inShardsOf(actor, 'r', params)} AND r.kind = 'organisation' AND r.organisation_key IS NOT NULL AND r.withdrawn_on IS NULL
        AND r.year >= extract(year FROM $3::date)`;
    return { params, registered };
  }
}

interface Waiting extends Pick<TitleClosing, 'key' | 'year' | 'organisationKey'> {
  closesOn: string;
  name: string;
  count: number;
}

function waiting(rows: readonly Waiting[], cardOf: (row: Waiting) => Omit<RecordedThing, 'standing' | 'record'>) {
  return {
    count: rows[0]?.count ?? 0,
    things: rows.map((row) => ({ ...cardOf(row), standing: null, record: null })),
  };
}
