import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Authorities } from './authorities.service';
import { Authority } from './authority.entity';
import { Award } from './award.entity';
import { AuthorityIds, AwardIds } from './awards.ids';
import { AwardPermission } from './awards.permissions';
import { Awards } from './awards.service';

/** Awards are the same for all. */
@Injectable()
export class AwardNodes implements NodeSource<string> {
  readonly type = Award;
  readonly ids = AwardIds;
  readonly permission = AwardPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly awards: Awards,
  ) {
    sources.register(this);
  }

  async find(_: Actor, keys: string[]): Promise<Award[]> {
    return [...(await this.awards.byKeys(keys)).values()];
  }
}

/** So is who is competent. */
@Injectable()
export class AuthorityNodes implements NodeSource<string> {
  readonly type = Authority;
  readonly ids = AuthorityIds;
  readonly permission = AwardPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly authorities: Authorities,
  ) {
    sources.register(this);
  }

  find(_: Actor, keys: string[]): Promise<Authority[]> {
    return this.authorities.byKeys(keys);
  }
}
