import type { ModulesContainer } from '@nestjs/core';
import {
  PARAM_ARGS_METADATA,
  RESOLVER_NAME_METADATA,
  RESOLVER_PROPERTY_METADATA,
  TypeMetadataStorage,
} from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Nest wraps every field in what operations need: pipes, guards, its own default resolver. Fields need none of that, and on a page of fifty rows it was a
 * third of the work. Both functions run before anything is asked.
 */

type PropertyMetadata = NonNullable<
  ReturnType<typeof TypeMetadataStorage.getObjectTypesMetadata>[number]['properties']
>[number];

type Method = (...params: unknown[]) => unknown;
type Params = Record<string, { index: number; data?: unknown; pipes: unknown[] }>;

/** Places among the arguments that GraphQL gives a resolver, by Nest's numbers of `@Parent`, `@Context` and `@Info`. */
const PLACES: Record<string, number> = { 0: 0, 1: 2, 2: 3 };

/** Field resolvers that take no arguments of the caller's are called as they are. */
export function callFieldsDirectly(modules: ModulesContainer): void {
  for (const { providers } of modules.values())
    for (const { metatype } of providers.values())
      if (typeof metatype === 'function' && Reflect.hasMetadata(RESOLVER_NAME_METADATA, metatype))
        for (const name of Object.getOwnPropertyNames(metatype.prototype)) callDirectly(metatype, name);
}

function callDirectly(resolver: Function, name: string): void {
  const prototype = resolver.prototype as Record<string, Method>;
  const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
  if (!method || !Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, method)) return;
  const params = (Reflect.getMetadata(PARAM_ARGS_METADATA, resolver, name) ?? {}) as Params;
  const places: number[] = [];
  for (const [kind, { index, data, pipes }] of Object.entries(params)) {
    const place = PLACES[kind.split(':')[0]!];
    if (place === undefined || data !== undefined || pipes.length > 0) return;
    places[index] = place;
  }
  if (places.length === 0) return;
  const [first, second, third] = places;
  const direct = function (this: unknown, ...given: unknown[]): unknown {
    return method.call(this, given[first!], given[second!], given[third!]);
  };
  for (const key of Reflect.getMetadataKeys(method))
    Reflect.defineMetadata(key, Reflect.getMetadata(key, method), direct);
  prototype[name] = direct;
  // Nest calls what declares no parameters without its wrapper.
  Reflect.deleteMetadata(PARAM_ARGS_METADATA, resolver, name);
}

/** A field that is its parent's property of the same name has no resolver, so that it compiles to reading the property. */
export function readPropertiesDirectly(schema: GraphQLSchema): GraphQLSchema {
  const declared = TypeMetadataStorage.getObjectTypesMetadata();
  const byClass = new Map(declared.map(({ target, properties = [] }) => [target as object, properties]));
  for (const { name: type, target } of declared) {
    const object = schema.getType(type);
    if (!isObjectType(object)) continue;
    const fields = object.getFields();
    for (
      let declaring: object | null = target;
      declaring;
      declaring = Object.getPrototypeOf(declaring) as object | null
    )
      for (const property of byClass.get(declaring) ?? []) {
        const field = fields[property.schemaName];
        if (field?.resolve?.name === NEST_DEFAULT && isPlain(property)) delete field.resolve;
      }
  }
  return schema;
}

const NEST_DEFAULT = 'rootFieldResolver';

/** What waits for a promise needs a resolver that does. */
const isPlain = ({ name, schemaName, options, middleware, target }: PropertyMetadata): boolean =>
  name === schemaName &&
  options.defaultValue === undefined &&
  !middleware?.length &&
  Reflect.getMetadata('design:type', target.prototype as object, name) !== Promise;
