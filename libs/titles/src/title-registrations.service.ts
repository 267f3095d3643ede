import {
  type ActOutcome,
  type Actor,
  Clock,
  type Connection,
  doEach,
  type FactKey,
  type FactPlace,
  type IsoDate,
  KernelError,
  pageOf,
  type SortColumn,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { onBehalfOf, placeOn, provinceOn } from '@app/organisations';
import { mustBeChangeable } from '@app/participants';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { TitleRegistration } from './title-registration.entity';
import {
  type AmendTitleRegistrationInput,
  type RegisteringTitles,
  type RegisterTitlesInput,
  type TitleRegistrationsArgs,
  TitleRegistrationSorts,
  type WithdrawTitleInput,
} from './title-registration.inputs';
import { heldTitlesFor, moveCount, mustBeNew, payloadOf, withdrawIn, writeRegistrations } from './title-store';
import { isOver } from './title.rules';
import { TitleError } from './titles.errors';
import { TitleRegistrationAmended } from './titles.events';
import { REGISTERING } from './titles.permissions';
import { closingDay, IS_LATE, registrationColumns, registrations, visibleRegistrations } from './titles.sql';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'r.registered_on', descending: true, type: 'date' },
  { expression: 'r.key', descending: true, type: 'uuid' },
];

const padded = (key: number): string => String(key).padStart(10, '0');

/** Who strives for which title in which year. */
@Injectable()
export class TitleRegistrations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /**
   * Each organisation registers itself, or is registered on its behalf. Of a thing: NOT_FOUND, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR, TITLE_REGISTERED. Of all:
   * NOT_FOUND of the document, TITLE_DAY_AHEAD, TITLE_YEAR_OVER.
   */
  async register(actor: Actor, input: RegisterTitlesInput): Promise<ActOutcome> {
    const said = await this.said(actor, input);
    const things = [...new Set(input.organisationKeys)];
    const { isRehearsal } = input;
    const keyOf = await this.placeOrder(actor, things);
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, (tx, organisationKey) =>
      this.registerIn(tx, { ...said, titleKeys: input.titleKeys, organisationKey }),
    );
  }

  /** In the order of their places, in which counts are locked (`writeRegistrations`): two offices that register the same ones would wait for each other. */
  private async placeOrder(actor: Actor, keys: readonly number[]): Promise<(key: number) => string> {
    const rows = await this.transactions.reading(actor)<FactPlace & { key: number }>(
      `SELECT p.organisation_key AS key, ${provinceOn('p.scope_id', '$1::date')} AS "provinceId", p.scope_id AS "scopeId" FROM organisation_period AS p
       WHERE p.organisation_key = ANY($2::int[]) AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)`,
      [this.clock.today(), keys],
    );
    const places = new Map(rows.map((row) => [row.key, row]));
    return (key) => {
      const { provinceId = 0, scopeId = 0 } = places.get(key) ?? {};
      return [provinceId, scopeId, key].map(padded).join();
    };
  }

  /** What is the same for all of one call. Throws NOT_FOUND, TITLE_DAY_AHEAD, TITLE_YEAR_OVER. */
  async said(actor: Actor, { year, registeredOn, directiveKey = null, note }: RegisteringTitles): Promise<Said> {
    const today = this.clock.today();
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    if (registeredOn != null && registeredOn > today)
      throw TitleError.TITLE_DAY_AHEAD({}, [{ path: 'registeredOn', code: 'TITLE_DAY_AHEAD' }]);
    mustBeInTime(year, registeredOn ?? today, 'registeredOn');
    return { year, registeredOn: registeredOn ?? today, directiveKey, note: note?.trim() || null };
  }

  private async registerIn(
    tx: Transaction,
    { titleKeys, organisationKey, ...said }: Said & { titleKeys: readonly string[]; organisationKey: number },
  ): Promise<void> {
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const place = await placeOn(query, organisationKey, today);
    if (!place) throw KernelError.NOT_FOUND();
    const byKey = await onBehalfOf(tx, REGISTERING, organisationKey, place, today);
    const kind = SubjectKind.Organisation;
    const { year } = said;
    const wanted = await heldTitlesFor(tx, titleKeys, { kind, year });
    const closesOn = await closingDay(query, { ...place, year, organisationKey }, today);
    const rows = wanted.map(({ key: titleKey }) => ({
      ...place,
      ...said,
      kind,
      titleKey,
      organisationKey,
      subjectKey: null,
      byKey,
      closesOn,
    }));
    await mustBeNew(tx, { provinceId: place.provinceId, year, organisationKey, subjectKey: null }, wanted);
    await writeRegistrations(tx, rows);
  }

  /** Another title, document or words; another title is registered today. Throws NOT_FOUND, TITLE_WITHDRAWN, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR, TITLE_YEAR_OVER, TITLE_REGISTERED, VERSION_CONFLICT. */
  async amend(
    actor: Actor,
    { key, version, titleKey, directiveKey, note }: AmendTitleRegistrationInput,
  ): Promise<TitleRegistration> {
    if (directiveKey != null) await this.directives.byKey(actor, directiveKey);
    await this.transactions.run(actor, async (tx) => {
      const row = await this.held(tx, key);
      const isOther = titleKey != null && titleKey !== row.titleKey;
      if (isOther) await mustBeNew(tx, row, await heldTitlesFor(tx, [titleKey], row));
      const days = isOther ? await this.registeredToday(tx, row) : row;
      const after = registrations.amended(row, ['titleKey', 'directiveKey', 'note', 'registeredOn', 'closesOn'], {
        titleKey,
        directiveKey,
        note: note === undefined ? note : note?.trim() || null,
        registeredOn: days.registeredOn,
        closesOn: days.closesOn,
      });
      const change = await registrations.amend(tx, row, version, after);
      const { provinceId, scopeId, path } = row;
      const { year, kind, organisationKey, subjectKey } = row;
      const payload = payloadOf({ year, titleKey: after.titleKey, kind, organisationKey, subjectKey });
      tx.happened(TitleRegistrationAmended, { subject: row.key, provinceId, scopeId, path, payload, ...change });
      if (isOther) await moveCount(tx, row, { provinceId, scopeId, year, ...after });
    });
    return this.one(actor, key);
  }

  /** The days of what is registered today instead of another title: after the closing day it is late. */
  private async registeredToday(
    tx: Transaction,
    row: TitleRegistration,
  ): Promise<Pick<TitleRegistration, 'registeredOn' | 'closesOn'>> {
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const { path, scopeId } = (await placeOn(query, (row.organisationKey ?? row.byKey)!, today)) ?? row;
    const { year, organisationKey } = row;
    mustBeInTime(year, today, 'titleId');
    return { registeredOn: today, closesOn: await closingDay(query, { year, organisationKey, path, scopeId }, today) };
  }

  /** Whoever may register it may. Throws NOT_FOUND, TITLE_WITHDRAWN, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version, reason }: WithdrawTitleInput): Promise<TitleRegistration> {
    await this.transactions.run(actor, async (tx) => {
      const row = await this.held(tx, key);
      await withdrawIn(tx, row, { version, today: this.clock.today(), reason: reason.trim() });
    });
    return this.one(actor, key);
  }

  /** One that the actor may change, locked. Throws NOT_FOUND, TITLE_WITHDRAWN. */
  private async held(tx: Transaction, { provinceId, key }: FactKey): Promise<TitleRegistration> {
    const today = this.clock.today();
    const params: unknown[] = [provinceId, key];
    const visible = visibleRegistrations(tx.actor, today, params);
    const [found] = await tx.query<TitleRegistration>(
      `SELECT ${registrationColumns} FROM title_registration AS r WHERE r.province_id = $1 AND r.key = $2 AND ${visible} FOR NO KEY UPDATE`,
      params,
    );
    if (!found) throw KernelError.NOT_FOUND();
    const row = registrations.toRow(found);
    await mustBeChangeable(tx, row, REGISTERING, today);
    if (row.withdrawnOn !== null) throw TitleError.TITLE_WITHDRAWN();
    return row;
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<TitleRegistration> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  seen(actor: Actor, keys: readonly FactKey[]): Promise<TitleRegistration[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleRegistrations(actor, this.clock.today(), params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<TitleRegistration>(
        `SELECT ${registrationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN title_registration AS r ON r.province_id = k.province_id AND r.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(registrations.toRow);
    });
  }

  /** The latest first. */
  list(actor: Actor, args: TitleRegistrationsArgs): Promise<Connection<TitleRegistration>> {
    const { year, titleKey, kind, withinKey, isLate, isWithdrawn } = args;
    const params: unknown[] = [];
    const conditions = [visibleRegistrations(actor, this.clock.today(), params)];
    conditions.push(isWithdrawn === true ? 'r.withdrawn_on IS NOT NULL' : 'r.withdrawn_on IS NULL');
    if (year != null) conditions.push(`r.year = $${params.push(year)}`);
    if (titleKey != null) conditions.push(`r.title_key = $${params.push(titleKey)}`);
    if (kind != null) conditions.push(`r.kind = $${params.push(kind)}`);
    if (withinKey != null) conditions.push(`('.' || r.path) LIKE $${params.push(`%.${withinKey}.%`)}`);
    if (isLate != null) conditions.push(`${IS_LATE} = $${params.push(isLate)}`);
    return pageOf<TitleRegistration>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${registrationColumns} FROM title_registration AS r WHERE ${conditions.join(' AND ')}`,
        params,
        sort: TitleRegistrationSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      registrations.toRow,
    );
  }
}

/** What is the same for all that are registered by one call. */
export interface Said {
  year: number;
  registeredOn: IsoDate;
  directiveKey: string | null;
  note: string | null;
}

/** A year that is over is not striven for any more; a paper of the year may still be entered, with its own day. Throws TITLE_YEAR_OVER, at `path`. */
function mustBeInTime(year: number, registeredOn: IsoDate, path: string): void {
  if (isOver(year, registeredOn))
    throw TitleError.TITLE_YEAR_OVER({ year }, [{ path, code: 'TITLE_YEAR_OVER', params: { year } }]);
}
