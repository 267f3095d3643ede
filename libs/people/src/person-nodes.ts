import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from './people-directory.service';
import { PersonIds } from './people.ids';
import { PeoplePermission } from './people.permissions';
import { PersonView } from './people.views';

/** People recorded within reach, or who hold a role there; masked as `person` masks them. */
@Injectable()
export class PersonNodes implements NodeSource<string> {
  readonly type = PersonView;
  readonly ids = PersonIds;
  readonly permission = PeoplePermission.Read;
  readonly historyPermission = PeoplePermission.ReadHistory;
  readonly namedAs = ['personKey', 'handedOverBy', 'delegateKey', 'giverKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly directory: PeopleDirectory,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<PersonView[]> {
    return this.directory.seen(actor, keys);
  }
}
