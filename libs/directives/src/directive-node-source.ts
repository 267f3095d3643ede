import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Directive } from './directive.entity';
import { DirectiveIds } from './directive.ids';
import { DirectivePermission } from './directives.permissions';
import { DirectivesService } from './directives.service';

/** Documents of the own reach, and what comes down from above. */
@Injectable()
export class DirectiveNodes implements NodeSource<string> {
  readonly type = Directive;
  readonly ids = DirectiveIds;
  readonly permission = DirectivePermission.Read;
  readonly namedAs = ['directiveKey', 'toKey', 'fromKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly directives: DirectivesService,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<Directive[]> {
    return this.directives.byKeys(actor, keys);
  }
}
