import { type Actor, type Query, Transactions } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { Assessment } from './assessment.entity';
import type { AssessmentKey } from './assessment.ids';
import { Assessments } from './assessments.service';
import { sourcesFor } from './evidence-feeds';
import { type EvidenceSource, EvidenceSources, type OfferedThing } from './evidence-source';

type Assessed = Pick<Assessment, 'setKey' | 'organisationKey' | 'path' | 'year'>;

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

  /** One of them that stays as it is until the transaction ends; null where it is not offered. */
  async held(
    query: Query,
    actor: Actor,
    assessment: Assessed,
    { target, thing }: { target: string; thing: string },
  ): Promise<OfferedThing | null> {
    for (const source of await this.sourcesOf(query, assessment, target)) await source.hold?.(query, thing);
    const offered = await this.offered(query, actor, assessment, target);
    return offered.find(({ thingId }) => thingId === thing) ?? null;
  }

  private async sourcesOf(query: Query, { setKey }: Assessed, target: string): Promise<EvidenceSource[]> {
    const [set] = await query<{ code: string }>('SELECT code FROM criteria_set WHERE key = $1', [setKey]);
    return this.sources.of(sourcesFor(set?.code ?? '', target));
  }

  private async offered(query: Query, actor: Actor, assessment: Assessed, target: string): Promise<OfferedThing[]> {
    const { organisationKey, path, year } = assessment;
    const sources = await this.sourcesOf(query, assessment, target);
    if (sources.length === 0) return [];
    const of = { organisationKey, path, provinceIds: await provincesOf(query, organisationKey), year };
    const offered: OfferedThing[] = [];
    for (const source of sources) offered.push(...(await source.offers(query, actor, of)));
    return offered;
  }
}
