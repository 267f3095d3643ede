import type { IsoDate, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Authority, AuthorityAct } from './authority.entity';
import { authorities, authorityColumns } from './awards.sql';

/** A title or an award: exactly one is named. */
export interface Honour {
  titleKey: string | null;
  awardKey: string | null;
}

interface Asked extends Honour {
  act: AuthorityAct;
  /** Where the subject stands on the day. */
  provinceId: number;
  on: IsoDate;
}

/** Who is competent for what. */
@Injectable()
export class Authorities {
  /** Of the province itself before the country's; null: no confirmed text says who is, on that day. */
  async competent(query: Query, { titleKey, awardKey, act, provinceId, on }: Asked): Promise<Authority | null> {
    const [found] = await query<Authority>(
      `SELECT ${authorityColumns} FROM authority AS h
       WHERE (h.title_key = $1 OR h.award_key = $2) AND h.act = $3 AND (h.province_key = $4 OR h.province_key IS NULL)
         AND h.valid_from <= $5 AND (h.valid_to IS NULL OR h.valid_to >= $5)
       ORDER BY h.province_key NULLS LAST LIMIT 1`,
      [titleKey, awardKey, act, provinceId, on],
    );
    return found ? authorities.toRow(found) : null;
  }
}
