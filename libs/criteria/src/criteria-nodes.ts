import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { CriteriaSet, CriteriaVersion } from './criteria.entity';
import { CriteriaSetIds, CriteriaVersionIds } from './criteria.ids';
import { CriteriaPermission } from './criteria.permissions';
import { Criteria } from './criteria.service';

/** Sets, which are the same for all. */
@Injectable()
export class CriteriaSetNodes implements NodeSource<number> {
  readonly type = CriteriaSet;
  readonly ids = CriteriaSetIds;
  readonly permission = CriteriaPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly criteria: Criteria,
  ) {
    sources.register(this);
  }

  async find(_: Actor, keys: number[]): Promise<CriteriaSet[]> {
    return [...(await this.criteria.setsOf(keys)).values()];
  }
}

/** Versions: what is published, and drafts for those who keep criteria. */
@Injectable()
export class CriteriaVersionNodes implements NodeSource<number> {
  readonly type = CriteriaVersion;
  readonly ids = CriteriaVersionIds;
  readonly permission = CriteriaPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly criteria: Criteria,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: number[]): Promise<CriteriaVersion[]> {
    return this.criteria.versionsOf(actor, keys);
  }
}
