import { NEVER_ONES_OWN } from '@app/identity';
import {
  ACCESS,
  type Access,
  declaredEvents,
  type GivenScopes,
  type Language,
  type Permission,
  readScope,
  subjectOf,
  writeScope,
} from '@app/kernel';
import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { type ApiScope, ApiScopeKind } from './api-clients.views';

/** What only people answer for, who may do what and what was done by whom; and what tells of citizens, applicants and the bank's words. No program is given it. */
const OF_PEOPLE_ALONE = new Set([
  'identity',
  'partner',
  'people',
  'audit',
  'history',
  'savedFilter',
  'subject',
  'scholarship',
  'reconciliation',
]);

/** Only leaders and finance do it. Whoever manages programs cannot give themselves these roles, nor a program that acts by them. */
const decidesOrPays = ({ roles }: Permission): boolean => [...roles].every((role) => NEVER_ONES_OWN.has(role));

interface Offered {
  kind: ApiScopeKind;
  subject: string;
  permissions: Map<string, Permission>;
  operations: string[];
}

/** What can be given, derived from what the operations of the schema declare: whoever adds one has added its scope. */
@Injectable()
export class ScopeCatalogue implements OnApplicationBootstrap {
  private readonly offered = new Map<string, Offered>();

  constructor(private readonly modules: ModulesContainer) {}

  onApplicationBootstrap(): void {
    for (const { operation, kind, permission } of operationsIn(this.modules)) {
      if (OF_PEOPLE_ALONE.has(subjectOf(permission)) || (kind === ApiScopeKind.Write && decidesOrPays(permission)))
        continue;
      const name = kind === ApiScopeKind.Read ? readScope(permission) : writeScope(operation);
      const known = this.offered.get(name);
      const one: Offered = known ?? { kind, subject: subjectOf(permission), permissions: new Map(), operations: [] };
      one.permissions.set(permission.name, permission);
      one.operations.push(operation);
      this.offered.set(name, one);
    }
  }

  has(name: string): boolean {
    return this.offered.has(name);
  }

  isWrite(name: string): boolean {
    return this.offered.get(name)?.kind === ApiScopeKind.Write;
  }

  /** By kind and name. */
  all(language: Language): ApiScope[] {
    return [...this.offered]
      .map(([name, { kind, subject, permissions, operations }]) => ({
        name,
        kind,
        subject,
        what: [...permissions.values()].map(({ words }) => words[language]).join('; '),
        operations: operations.toSorted(),
        events: kind === ApiScopeKind.Read ? eventsOf(permissions) : [],
      }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Names of events that scopes let a program hear of: which of them, its organisation’s roles and reach decide when they happen. */
  events(names: readonly string[]): Set<string> {
    const reading = names
      .flatMap((name) => this.offered.get(name) ?? [])
      .filter(({ kind }) => kind === ApiScopeKind.Read);
    return new Set(reading.flatMap(({ permissions }) => eventsOf(permissions)));
  }

  /** What scopes come to; names that are no longer offered come to nothing. */
  given(names: readonly string[]): GivenScopes {
    const known = names.filter((name) => this.offered.has(name));
    const permissions = known.flatMap((name) => [...this.offered.get(name)!.permissions.keys()]);
    return { names: new Set(known), permissions: new Set(permissions) };
  }
}

/** Whoever reads what queries of a subject answer may be told of what happens to it. */
const eventsOf = (permissions: ReadonlyMap<string, Permission>): string[] =>
  declaredEvents().flatMap(({ name, reads }) => (reads !== null && permissions.has(reads.name) ? [name] : []));

interface Operation {
  operation: string;
  kind: ApiScopeKind;
  permission: Permission;
}

function* operationsIn(modules: ModulesContainer): Generator<Operation> {
  const resolvers = new Set<Type>();
  for (const { providers } of modules.values())
    for (const { metatype } of providers.values())
      if (typeof metatype === 'function' && metatype.prototype) resolvers.add(metatype as Type);
  for (const resolver of resolvers) yield* operationsOf(resolver);
}

function* operationsOf(resolver: Type): Generator<Operation> {
  const prototype = resolver.prototype as Record<string, unknown>;
  for (const property of Object.getOwnPropertyNames(prototype)) {
    const method = Object.getOwnPropertyDescriptor(prototype, property)?.value as object | undefined;
    if (typeof method !== 'function') continue;
    const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as string | undefined;
    const access = (Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, resolver)) as Access | undefined;
    if ((type !== 'Query' && type !== 'Mutation') || access?.kind !== 'permission' || access.peopleAlone) continue;
    const operation = (Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined) ?? property;
    yield { operation, kind: type === 'Query' ? ApiScopeKind.Read : ApiScopeKind.Write, permission: access.permission };
  }
}
