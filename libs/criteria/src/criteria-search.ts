import { type Actor, type Found, type SearchSource, SearchSources, tableOf, type Thing } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CriteriaSet } from './criteria.entity';
import { CRITERIA_SET } from './criteria.kinds';
import { CriteriaPermission } from './criteria.permissions';
import { setColumns } from './criteria.sql';

/** Sets by their titles and by the texts that they follow; a few dozen, so they are all looked at. */
@Injectable()
export class CriteriaSearch implements SearchSource {
  readonly kind = CRITERIA_SET;
  readonly permission = CriteriaPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
  ) {
    sources.register(this);
  }

  async find(_: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const condition = holdsWords(wordsIn(`s.title_vi || ' ' || s.title_en || ' ' || texts.codes`), words, params);
    const rows: (CriteriaSet & { codes: string })[] = await this.dataSource.query(
      `SELECT ${setColumns}, texts.codes FROM criteria_set AS s
       CROSS JOIN LATERAL (SELECT coalesce(string_agg(v.text_code, ' ' ORDER BY v.number), '') AS codes FROM criteria_version AS v
         WHERE v.set_key = s.key AND v.state = 'published') AS texts
       WHERE ${condition} ORDER BY s.key LIMIT $${params.push(most)}`,
      params,
    );
    return {
      things: rows.map(({ codes, ...row }) => setThing(tableOf(CriteriaSet).toRow(row as CriteriaSet), codes)),
      isCut: false,
    };
  }
}

const setThing = ({ id, titleVi, level }: CriteriaSet, codes: string): Thing => ({
  id,
  kind: CRITERIA_SET,
  title: level === null ? titleVi : `${titleVi}, mức độ ${level}`,
  subtitle: codes || null,
  day: null,
  organisationKey: null,
  standing: null,
});
