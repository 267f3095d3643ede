import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor';

/** What one request carries through resolvers and loaders. */
export interface RequestContext {
  actor: Actor;
  request: FastifyRequest;
  reply: FastifyReply;
  loaders: Map<unknown, DataLoader<unknown, unknown>>;
}

export type ActorRequest = FastifyRequest & { actor?: Actor };

export function actorOf(context: ExecutionContext): Actor | undefined {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<RequestContext>().actor
    : context.switchToHttp().getRequest<ActorRequest>().actor;
}

/** The acting person, with what they reach today. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));

/**
 * One batch per request and token: many field resolvers, one statement.
 * `load` answers a map from key to value; a key that is not in it resolves to null.
 */
export function batch<Key extends string | number, Value>(
  context: RequestContext,
  token: unknown,
  load: (keys: Key[], actor: Actor) => Promise<Map<Key, Value>>,
): DataLoader<Key, Value | null> {
  const known = context.loaders.get(token);
  if (known) return known as DataLoader<Key, Value | null>;
  const loader = new DataLoader<Key, Value | null>(async (keys) => {
    const found = await load([...keys], context.actor);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(token, loader);
  return loader;
}
