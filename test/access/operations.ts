import { ACCESS, type Access } from '@app/kernel';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

export const schemaOf = (app: INestApplicationContext): GraphQLSchema => app.get(GraphQLSchemaHost).schema;

/** Names of all root fields of the schema as built. */
export const operationsOf = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );

/** `METHOD /path` of everything that the web server listens for, whoever registered it. */
export function routesOf(app: NestFastifyApplication): string[] {
  const printed = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const routes: string[] = [];
  const above: string[] = [];
  for (const line of printed.split('\n')) {
    const match = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (!match) continue;
    const depth = match[1]!.length / 4;
    above.length = depth;
    above[depth] = match[2]!;
    for (const method of (match[3] ?? '').split(', ').filter((name) => name && name !== 'HEAD' && name !== 'OPTIONS')) {
      routes.push(`${method} ${above.join('')}`);
    }
  }
  return routes;
}

export interface Handler {
  name: string;
  access: Access | undefined;
}

/** Every method that a resolver offers as an operation, or a controller as a route, with what it declares. */
export function handlersOf(app: INestApplicationContext): Handler[] {
  const modules = [...app.get(ModulesContainer).values()];
  const classes = new Set(
    modules.flatMap((module) =>
      [...module.providers.values(), ...module.controllers.values()].map(({ metatype }) => metatype as Type | null),
    ),
  );
  return [...classes].flatMap((metatype) =>
    typeof metatype === 'function' && metatype.prototype ? handlersIn(metatype) : [],
  );
}

function handlersIn(metatype: Type): Handler[] {
  const prototype = metatype.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    if (typeof method !== 'function') return [];
    const isOperation =
      ROOT_TYPES.includes(Reflect.getMetadata(RESOLVER_TYPE, method) as string) ||
      Reflect.hasMetadata(METHOD_METADATA, method);
    const access = (Reflect.getMetadata(ACCESS, method) ?? Reflect.getMetadata(ACCESS, metatype)) as Access | undefined;
    return isOperation ? [{ name: `${metatype.name}.${name}`, access }] : [];
  });
}
