import { type Actor, type FactKey, type Ids, type NodeSource, NodeSources, type Permission } from '@app/kernel';
import { Injectable, type Type } from '@nestjs/common';
import { Citizen } from './citizen.entity';
import { CitizenImport } from './citizen-import.entity';
import { CitizenImports } from './citizen-imports.service';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { CitizenIds, CitizenImportIds, ClanIds, CommunityIds, FamilyIds } from './subject.ids';
import { SubjectStatement } from './subject-statement.entity';
import { StatementIds } from './subject-statement.inputs';
import { SubjectStatements } from './subject-statements.service';
import { type SubjectRow, SubjectStore } from './subject-store';
import { SubjectPermission } from './subjects.permissions';

class SubjectNode<Row extends SubjectRow> implements NodeSource<FactKey> {
  readonly permission: Permission = SubjectPermission.Read;

  constructor(
    readonly type: Type<Row>,
    readonly ids: Ids<FactKey>,
    readonly namedAs: readonly string[],
    private readonly store: SubjectStore,
  ) {}

  find(actor: Actor, keys: FactKey[]): Promise<Row[]> {
    return this.store.seen(actor, this.type, keys);
  }
}

/** Subjects within sight, by their ids. */
@Injectable()
export class SubjectNodes {
  constructor(sources: NodeSources, store: SubjectStore, statements: SubjectStatements, imports: CitizenImports) {
    sources.register({
      type: CitizenImport,
      ids: CitizenImportIds,
      permission: SubjectPermission.Keep,
      find: (actor: Actor, keys: string[]) => imports.seen(actor, keys),
    });
    sources.register(new SubjectNode(Community, CommunityIds, [], store));
    sources.register(new SubjectNode(Clan, ClanIds, [], store));
    sources.register(new SubjectNode(Family, FamilyIds, [], store));
    sources.register(new SubjectNode(Citizen, CitizenIds, [], store));
    sources.register({
      type: SubjectStatement,
      ids: StatementIds,
      permission: SubjectPermission.Read,
      find: (actor: Actor, keys: FactKey[]) => statements.seen(actor, keys),
    });
  }
}
