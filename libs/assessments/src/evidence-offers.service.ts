import { type Actor, type Query, Transactions } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { Assessment } from './assessment.entity';
import type { AssessmentKey } from './assessment.ids';
import { Assessments } from './assessments.service';
import { sourcesFor } from './evidence-feeds';
import { EvidenceSources, type OfferedThing } from './evidence-source';

/** Which things of the system offer themselves for a target. */
@Injectable()
export class EvidenceOffers {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly assessments: Assessments,
    private readonly transactions: Transactions,
  ) {}

  /** Throws NOT_FOUND. */
  async of(actor: Actor, key: AssessmentKey, target: string): Promise<OfferedThing[]> {
    const assessment = await this.assessments.one(actor, key);
    return this.transactions.read(actor, (query) => this.offered(query, actor, assessment, target));
  }

  async offered(
    query: Query,
    actor: Actor,
    { setKey, organisationKey, path, year }: Pick<Assessment, 'setKey' | 'organisationKey' | 'path' | 'year'>,
    target: string,
  ): Promise<OfferedThing[]> {
    const [set] = await query<{ code: string }>('SELECT code FROM criteria_set WHERE key = $1', [setKey]);
    const sources = this.sources.of(sourcesFor(set?.code ?? '', target));
    if (sources.length === 0) return [];
    const of = { organisationKey, path, provinceIds: await provincesOf(query, organisationKey), year };
    const offered: OfferedThing[] = [];
    for (const source of sources) offered.push(...(await source.offers(query, actor, of)));
    return offered;
  }
}
