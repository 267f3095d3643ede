import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Ballot } from './ballot.entity';
import { Ballots } from './ballots.service';
import { Council } from './council.entity';
import { BallotIds, CouncilIds } from './councils.ids';
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
