import { type Connection, type IsoDate, KernelError, pageOf, type Query, type SortColumn } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Authority, AuthorityAct } from './authority.entity';
import { type AuthoritiesArgs, AuthoritySorts, type CompetenceArgs } from './authority.inputs';
import { isOneHonour } from './award.rules';
import { AwardError } from './awards.errors';
import { authorities, authorityColumns, standsOn } from './awards.sql';
import type { Competence } from './awards.view';

/** A title or an award: exactly one is named. */
interface Honour {
  titleKey: string | null;
  awardKey: string | null;
}

interface Asked extends Honour {
  act: AuthorityAct;
  /** Where the subject stands on the day. */
  provinceId: number;
  on: IsoDate;
}

/** By honour, then as the acts follow each other, the country's before a province's own, the latest first. */
const IN_ORDER: SortColumn[] = [
  { expression: 'coalesce(t.code, a.code)', type: 'text' },
  { expression: `array_position('{receive,appraise,decide}'::text[], h.act)`, type: 'int' },
  { expression: 'coalesce(h.province_key, 0)', type: 'int' },
  { expression: 'h.valid_from', descending: true, type: 'date' },
  { expression: 'h.key', type: 'uuid' },
];

/** Who is competent for what, the same for all. */
@Injectable()
export class Authorities {
  constructor(private readonly dataSource: DataSource) {}

  list(args: AuthoritiesArgs): Promise<Connection<Authority>> {
    const { titleKey = null, awardKey = null, act = null, provinceKey = null, on = null } = args;
    return pageOf<Authority>(
      this.query,
      {
        sql: `SELECT ${authorityColumns} FROM authority AS h
              LEFT JOIN title AS t ON t.key = h.title_key LEFT JOIN award AS a ON a.key = h.award_key
              WHERE ($1::uuid IS NULL OR h.title_key = $1) AND ($2::uuid IS NULL OR h.award_key = $2)
                AND ($3::text IS NULL OR h.act = $3) AND ($4::int IS NULL OR h.province_key = $4) AND ${standsOn('h', '$5')}`,
        params: [titleKey, awardKey, act, provinceKey, on],
        sort: AuthoritySorts.columnsOf(args, IN_ORDER),
      },
      args,
      authorities.toRow,
    );
  }

  /** Throws NOT_FOUND. */
  async one(key: string): Promise<Authority> {
    const [authority] = await this.byKeys([key]);
    if (!authority) throw KernelError.NOT_FOUND();
    return authority;
  }

  async byKeys(keys: readonly string[]): Promise<Authority[]> {
    const rows = await this.query<Authority>(
      `SELECT ${authorityColumns} FROM authority AS h WHERE h.key = ANY($1::uuid[])`,
      [keys],
    );
    return rows.map(authorities.toRow);
  }

  /** Of the province itself before the country's; null: no text says who is, on that day. */
  async competent(query: Query, { titleKey, awardKey, act, provinceId, on }: Asked): Promise<Authority | null> {
    const [found] = await query<Authority>(
      `SELECT ${authorityColumns} FROM authority AS h
       WHERE (h.title_key = $1 OR h.award_key = $2) AND h.act = $3 AND (h.province_key = $4 OR h.province_key IS NULL)
         AND ${standsOn('h', '$5')} ORDER BY h.province_key NULLS LAST LIMIT 1`,
      [titleKey, awardKey, act, provinceId, on],
    );
    return found ? authorities.toRow(found) : null;
  }

  /** Each act, with who is competent for it or nobody. Throws HONOUR_ONE. */
  async competence({ titleKey = null, awardKey = null, provinceKey, on }: CompetenceArgs): Promise<Competence[]> {
    if (!isOneHonour(titleKey, awardKey)) throw AwardError.HONOUR_ONE();
    const rows = await this.query<Authority>(
      `SELECT DISTINCT ON (h.act) ${authorityColumns} FROM authority AS h
       WHERE (h.title_key = $1 OR h.award_key = $2) AND (h.province_key = $3 OR h.province_key IS NULL)
         AND ${standsOn('h', '$4')} ORDER BY h.act, h.province_key NULLS LAST`,
      [titleKey, awardKey, provinceKey, on],
    );
    const found = new Map(rows.map((row) => [row.act, authorities.toRow(row)]));
    return Object.values(AuthorityAct).map((act) => ({ act, authority: found.get(act) ?? null }));
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
