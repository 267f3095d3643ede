import type { RequestContext } from '@app/kernel';
import { Citizen, Clan, Community, Family, SubjectKind, SubjectLoader, type SubjectRow } from '@app/subjects';
import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NamingRow } from './participant-names';

/** Fields of a fact that names a subject of any kind: who it is, where that is one of the kind within sight. A provider of whoever holds such facts. */
export function subjectFields(fact: Type<NamingRow>): Type {
  @Resolver(() => fact)
  class SubjectFieldsResolver {
    constructor(readonly loader: SubjectLoader) {}

    @ResolveField(() => Community, {
      nullable: true,
      description: 'Who it is, where that is a community within sight.',
    })
    community(@Parent() row: NamingRow, @Context() context: RequestContext): Promise<Community | null> {
      return this.subject(context, row, SubjectKind.Community, Community);
    }

    @ResolveField(() => Clan, { nullable: true, description: 'Who it is, where that is a clan within sight.' })
    clan(@Parent() row: NamingRow, @Context() context: RequestContext): Promise<Clan | null> {
      return this.subject(context, row, SubjectKind.Clan, Clan);
    }

    @ResolveField(() => Family, { nullable: true, description: 'Who it is, where that is a family within sight.' })
    family(@Parent() row: NamingRow, @Context() context: RequestContext): Promise<Family | null> {
      return this.subject(context, row, SubjectKind.Family, Family);
    }

    @ResolveField(() => Citizen, { nullable: true, description: 'Who it is, where that is a citizen within sight.' })
    citizen(@Parent() row: NamingRow, @Context() context: RequestContext): Promise<Citizen | null> {
      return this.subject(context, row, SubjectKind.Citizen, Citizen);
    }

    subject<Row extends SubjectRow>(
      context: RequestContext,
      row: NamingRow,
      kind: SubjectKind,
      type: Type<Row>,
    ): Promise<Row | null> {
      return this.loader.subject(context, type, row, row.kind === kind ? row.subjectKey : null);
    }
  }
  return SubjectFieldsResolver;
}
