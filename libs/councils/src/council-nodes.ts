import { AwardPermission } from '@app/awards';
import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Ballot } from './ballot.entity';
import { Ballots } from './ballots.service';
import { Council } from './council.entity';
import { CouncilRule } from './council-rule.entity';
import { CouncilRules } from './council-rules.service';
import { BallotIds, CouncilIds, CouncilRuleIds } from './councils.ids';
import { CouncilPermission } from './councils.permissions';
import { Councils } from './councils.service';

/** Councils within sight. */
@Injectable()
export class CouncilNodes implements NodeSource<string> {
  readonly type = Council;
  readonly ids = CouncilIds;
  readonly permission = CouncilPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly councils: Councils,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<Council[]> {
    return this.councils.seen(actor, keys);
  }
}

/** Rules are the same for all. */
@Injectable()
export class CouncilRuleNodes implements NodeSource<string> {
  readonly type = CouncilRule;
  readonly ids = CouncilRuleIds;
  readonly permission = AwardPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly rules: CouncilRules,
  ) {
    sources.register(this);
  }

  find(_: Actor, keys: string[]): Promise<CouncilRule[]> {
    return this.rules.byKeys(keys);
  }
}

/** Their ballots. */
@Injectable()
export class BallotNodes implements NodeSource<string> {
  readonly type = Ballot;
  readonly ids = BallotIds;
  readonly permission = CouncilPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly ballots: Ballots,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<Ballot[]> {
    return this.ballots.seen(actor, keys);
  }
}
