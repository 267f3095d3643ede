import { type Actor, Clock, KernelError, newKey, Transactions } from '@app/kernel';
import { placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SetTitleClosingInput, TitleClosingsArgs } from './title.inputs';
import type { TitleClosing } from './title-closing.entity';
import { TitleClosingSet } from './titles.events';
import { TitlePermission } from './titles.permissions';
import { closingColumns, closings, visibleClosings } from './titles.sql';

/** Offices of which a reader sees closing days: those above, of the territory, and below; a country has a few thousand. */
const MOST = 200;

/** Until when offices take registrations of a year. */
@Injectable()
export class TitleClosings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those within sight, the highest office first. */
  async list(actor: Actor, { year }: TitleClosingsArgs): Promise<TitleClosing[]> {
    const today = this.clock.today();
    const params: unknown[] = [year, today];
    const visible = visibleClosings(actor, today, params);
    const rows = await this.dataSource.query<TitleClosing[]>(
      `SELECT ${closingColumns} FROM title_closing AS c JOIN organisation_period AS p ON p.organisation_key = c.organisation_key
         AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
       WHERE c.year = $1 AND ${visible} ORDER BY length(p.path), c.key LIMIT ${MOST}`,
      params,
    );
    return rows.map(closings.toRow);
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<TitleClosing[]> {
    const params: unknown[] = [keys];
    const visible = visibleClosings(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<TitleClosing[]>(
      `SELECT ${closingColumns} FROM title_closing AS c WHERE c.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(closings.toRow);
  }

  /** It holds for what is registered from now on; nobody becomes late by it. Throws NOT_FOUND, TITLE_CLOSING_DAY, VERSION_CONFLICT. */
  async set(
    actor: Actor,
    { organisationKey, year, closesOn = null, version }: SetTitleClosingInput,
  ): Promise<TitleClosing> {
    const key = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(TitlePermission.SetClosing, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
      if (!place) throw KernelError.NOT_FOUND();
      const [before] = await tx.query<TitleClosing>(
        `SELECT ${closingColumns} FROM title_closing AS c WHERE c.organisation_key = $1 AND c.year = $2 FOR UPDATE`,
        [organisationKey, year],
      );
      if ((before?.version ?? 0) !== version) throw KernelError.VERSION_CONFLICT({ current: before?.version ?? 0 });
      const subject = before?.key ?? newKey();
      const change = before
        ? await closings.amend(tx, before, version, { closesOn })
        : { before: null, after: { organisationKey, year, closesOn } };
      if (!before) await closings.insert(tx, { key: subject, organisationKey, year, closesOn });
      const payload = { organisationKey, year, closesOn };
      tx.happened(TitleClosingSet, { subject, path: place.path, payload, ...change });
      return subject;
    });
    const [closing] = await this.seen(actor, [key]);
    return closing!;
  }
}
