import { batch, Clock, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Title } from './title.entity';
import { TitleDefinitions } from './title-definitions.service';
import { Titles } from './titles.service';
import { amendableRegistrations } from './titles.sql';

/** Titles as fields of other things, and what may be done with registrations. */
@Injectable()
export class TitlesLoader {
  constructor(
    private readonly titles: Titles,
    private readonly definitions: TitleDefinitions,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
  ) {}

  async byKey(context: RequestContext, key: string): Promise<Title> {
    const title = await batch<string, Title>(context, 'Title', (keys) => this.titles.byKeys(keys)).load(key);
    if (!title) throw new Error(`no title ${key}`);
    return title;
  }

  /** Whether the asker keeps titles; one statement for all. */
  async canKeep(context: RequestContext): Promise<boolean> {
    const held = await batch<number, boolean>(context, 'title.canKeep', async (keys, actor) => {
      const may = await this.definitions.mayKeep(actor);
      return new Map(keys.map((key) => [key, may]));
    }).load(0);
    return held ?? false;
  }

  /** Whether the asker may amend or withdraw a registration; one statement for all. */
  async canAmend(context: RequestContext, { provinceId, key }: FactKey): Promise<boolean> {
    const found = await batch<string, true>(context, 'title.amendable', async (places, actor) => {
      const split = places.map((place) => place.split(':'));
      const params: unknown[] = [split.map(([province]) => province), split.map(([, one]) => one)];
      const amendable = amendableRegistrations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ at: string }>(
        `SELECT r.province_id || ':' || r.key AS at FROM title_registration AS r
         WHERE r.province_id = ANY($1::int[]) AND r.key = ANY($2::uuid[]) AND ${amendable}`,
        params,
      );
      return new Map(rows.map(({ at }) => [at, true]));
    }).load(`${provinceId}:${key}`);
    return found ?? false;
  }
}
