import { type Actor, Clock, type Found, nodeId, type SearchSource, SearchSources } from '@app/kernel';
import type { Words } from '@app/criteria-rules';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CRITERIA_TARGET } from './criteria.kinds';
import { CriteriaPermission } from './criteria.permissions';
import { inForceOn } from './criteria.sql';

interface Row {
  setKey: number;
  setTitle: Words;
  level: number | null;
  textCode: string;
  code: string;
  words: Words;
}

/** Targets of what is in force, or was last, by their wording in either language; some hundred, so they are all looked at. */
@Injectable()
export class CriteriaTargetSearch implements SearchSource {
  readonly kind = CRITERIA_TARGET;
  readonly permission = CriteriaPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. A card leads to the set, which shows the same version; its title begins with the code of the target. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [this.clock.today()];
    const wording = `(target.said->'words'->>'vi') || ' ' || (target.said->'words'->>'en')`;
    const rows: Row[] = await this.dataSource.query(
      `SELECT s.key AS "setKey", json_build_object('vi', s.title_vi, 'en', s.title_en) AS "setTitle", s.level, shown.text_code AS "textCode",
              target.said->>'code' AS code, target.said->'words' AS words
       FROM criteria_set AS s
       CROSS JOIN LATERAL (SELECT v.text_code, v.content FROM criteria_version AS v WHERE v.set_key = s.key AND v.state = 'published'
         ORDER BY (${inForceOn('$1::date')}) DESC, v.number DESC LIMIT 1) AS shown
       CROSS JOIN LATERAL jsonb_array_elements(shown.content->'criteria') WITH ORDINALITY AS criterion(said, at)
       CROSS JOIN LATERAL jsonb_array_elements(criterion.said->'targets') WITH ORDINALITY AS target(said, at)
       WHERE ${holdsWords(wordsIn(wording), words, params)} ORDER BY s.key, criterion.at, target.at LIMIT $${params.push(most)}`,
      params,
    );
    const things = rows.map(({ setKey, setTitle, level, textCode, code, words: said }) => ({
      id: nodeId('CriteriaSet', setKey),
      kind: CRITERIA_TARGET,
      title: `${code}. ${said[actor.language]}`,
      subtitle: `${setTitle[actor.language]}${level === null ? '' : ` (${level})`} · ${textCode}`,
      day: null,
      organisationKey: null,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
