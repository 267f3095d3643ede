import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CriteriaSet, CriteriaVersion } from './criteria.entity';
import { Criteria } from './criteria.service';
import { CriteriaDrafts } from './criteria-drafts.service';

@Injectable()
export class CriteriaLoader {
  constructor(
    private readonly criteria: Criteria,
    private readonly drafts: CriteriaDrafts,
  ) {}

  /** Asked once, of however many sets. */
  async canKeep(context: RequestContext): Promise<boolean> {
    const held = await batch(context, 'criteria.canKeep', async (keys: number[], actor) => {
      const may = await this.drafts.mayKeep(actor);
      return new Map(keys.map((key) => [key, may]));
    }).load(0);
    return held ?? false;
  }

  async set(context: RequestContext, key: number): Promise<CriteriaSet> {
    const load = (keys: number[]) => this.criteria.setsOf(keys);
    const set = await batch(context, 'CriteriaSet', load).load(key);
    if (!set) throw new Error(`no criteria set ${key}`);
    return set;
  }

  /** Those that the actor sees; null where there is none of the key. */
  version(context: RequestContext, key: number): Promise<CriteriaVersion | null> {
    return batch(context, 'CriteriaVersion', async (keys: number[], actor) => {
      const found = await this.criteria.versionsOf(actor, keys);
      return new Map(found.map((version) => [version.key, version]));
    }).load(key);
  }

  async versions(context: RequestContext, setKey: number): Promise<CriteriaVersion[]> {
    return (
      (await batch(context, 'CriteriaSet.versions', (keys: number[], actor) =>
        this.criteria.versionsOfSets(actor, keys),
      ).load(setKey)) ?? []
    );
  }

  inForce(context: RequestContext, setKey: number, day?: string): Promise<CriteriaVersion | null> {
    return batch(context, `CriteriaSet.inForce@${day ?? 'today'}`, (keys: number[]) =>
      this.criteria.inForce(keys, day),
    ).load(setKey);
  }

  before(context: RequestContext, key: number): Promise<CriteriaVersion | null> {
    return batch(context, 'CriteriaVersion.before', (keys: number[]) => this.criteria.before(keys)).load(key);
  }
}
