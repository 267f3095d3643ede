import { Criteria } from '@app/criteria';
import type { CriteriaContent } from '@app/criteria-rules';
import type { Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** What versions ask. A published version never changes, so each is read once. */
@Injectable()
export class VersionContents {
  private readonly known = new Map<number, CriteriaContent>();

  constructor(private readonly criteria: Criteria) {}

  async of(query: Query, versionKey: number): Promise<CriteriaContent> {
    const known = this.known.get(versionKey);
    if (known) return known;
    const version = (await this.criteria.published([versionKey], query)).get(versionKey);
    if (!version) throw new Error(`no published version ${versionKey}`);
    this.known.set(versionKey, version.content);
    return version.content;
  }
}
