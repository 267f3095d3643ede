import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  type SortColumn,
  Transactions,
} from '@app/kernel';
import { placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SetTitleClosingInput, TitleClosingsArgs } from './title.inputs';
import type { TitleClosing } from './title-closing.entity';
import { TitleClosingSet } from './titles.events';
import { TitlePermission } from './titles.permissions';
import { closingColumns, closings, visibleClosings } from './titles.sql';

const HIGHEST_FIRST: SortColumn[] = [
  { expression: 'length(p.path)', type: 'int' },
  { expression: 'c.key', type: 'uuid' },
];

/** Until when offices take registrations of a year. */
@Injectable()
export class TitleClosings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those within sight, the highest office first. */
  list(actor: Actor, { year, isOwn, isSet, ...page }: TitleClosingsArgs): Promise<Connection<TitleClosing>> {
    const today = this.clock.today();
    const params: unknown[] = [year, today];
    const visible = visibleClosings(actor, today, params);
    const workplaces = `$${params.push(actor.workplaces(TitlePermission.SetClosing))}::int[]`;
    const conditions = [
      visible,
      `coalesce((c.organisation_key = ANY(${workplaces})) = $${params.push(isOwn ?? null)}, true)`,
    ];
    conditions.push(`coalesce((c.closes_on IS NOT NULL) = $${params.push(isSet ?? null)}, true)`);
    return pageOf<TitleClosing>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${closingColumns} FROM title_closing AS c JOIN organisation_period AS p ON p.organisation_key = c.organisation_key
                AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)
              WHERE c.year = $1 AND ${conditions.join(' AND ')}`,
        params,
        sort: HIGHEST_FIRST,
      },
      page,
      closings.toRow,
    );
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
