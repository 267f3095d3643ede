import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ScholarshipApplication } from './scholarship-application.entity';
import { ScholarshipApplications } from './scholarship-applications.service';
import { ScholarshipGrant } from './scholarship-grant.entity';
import { ScholarshipGrants } from './scholarship-grants.service';
import { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { ScholarshipApplicationIds, ScholarshipGrantIds, ScholarshipRoundIds } from './scholarships.ids';
import { ScholarshipPermission } from './scholarships.permissions';
import type { Application } from './scholarships.sql';

/** Rounds within sight. */
@Injectable()
export class ScholarshipRoundNodes implements NodeSource<string> {
  readonly type = ScholarshipRound;
  readonly ids = ScholarshipRoundIds;
  readonly permission = ScholarshipPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly rounds: ScholarshipRounds,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<ScholarshipRound[]> {
    return this.rounds.seen(actor, keys);
  }
}

/** Applications as the list shows them. */
@Injectable()
export class ScholarshipApplicationNodes implements NodeSource<FactKey> {
  readonly type = ScholarshipApplication;
  readonly ids = ScholarshipApplicationIds;
  readonly permission = ScholarshipPermission.ReadApplications;

  constructor(
    sources: NodeSources,
    private readonly applications: ScholarshipApplications,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Application[]> {
    return this.applications.seen(actor, keys);
  }
}

/** Grants as the list shows them. */
@Injectable()
export class ScholarshipGrantNodes implements NodeSource<FactKey> {
  readonly type = ScholarshipGrant;
  readonly ids = ScholarshipGrantIds;
  readonly permission = ScholarshipPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly grants: ScholarshipGrants,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<ScholarshipGrant[]> {
    return this.grants.seen(actor, keys);
  }
}
