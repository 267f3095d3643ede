import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AreaTarget } from './area-target.entity';
import { AreaTargets } from './area-targets.service';
import { IndicatorResult } from './indicator-result.entity';
import { IndicatorResults } from './indicator-results.service';
import { AreaTargetIds, IndicatorResultIds } from './targets.ids';
import { AreaTargetPermission } from './targets.permissions';

/** Targets: the same for everybody. */
@Injectable()
export class AreaTargetNodes implements NodeSource<string> {
  readonly type = AreaTarget;
  readonly ids = AreaTargetIds;
  readonly permission = AreaTargetPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly targets: AreaTargets,
  ) {
    sources.register(this);
  }

  find(_actor: Actor, keys: string[]): Promise<AreaTarget[]> {
    return this.targets.byKeys(keys);
  }
}

/** Results of the own territory. */
@Injectable()
export class IndicatorResultNodes implements NodeSource<FactKey> {
  readonly type = IndicatorResult;
  readonly ids = IndicatorResultIds;
  readonly permission = AreaTargetPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly results: IndicatorResults,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<IndicatorResult[]> {
    return this.results.seen(actor, keys);
  }
}
