import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { DomainError, KernelError } from './errors';
import { ACCESS, type Access, holdersOf, type Permission } from './permissions';
import type { Actor } from './actor';
import { readScope, writeScope } from './api-scope';
import { actorOf } from './request-context';

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Closed by default: an operation without declared access is refused, whoever asks. Fields inherit their parent's right. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (isField(context)) return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const actor = actorOf(context);
    actor?.begins(access?.kind === 'permission' ? access.permission : null);
    if (access?.kind === 'public') return true;
    if (!actor?.isSignedIn) throw KernelError.UNAUTHENTICATED();
    if (access && actor.given) mustBeGiven(actor.given, access, context);
    if (access?.kind === 'signed-in') return true;
    if (!access) throw KernelError.FORBIDDEN({ permission: 'none' });
    if (actor.given && access.ofItself) return true;
    if (!actor.holds(access.permission)) throw (actor.given ? beyondOrganisation : forbidden)(access.permission);
    return true;
  }
}

/** A program asks for what its scopes name, operation by operation: a permission that another mutation needs as well opens that one not. */
function mustBeGiven({ names }: NonNullable<Actor['given']>, access: Access, context: ExecutionContext): void {
  if (access.kind === 'public' || (access.kind === 'signed-in' && access.programsToo)) return;
  if (access.kind === 'signed-in' || access.peopleAlone || context.getType<GqlContextType>() !== 'graphql')
    throw KernelError.PERSON_NEEDED();
  const { parentType, fieldName } = infoOf(context);
  const scope = parentType.name === 'Query' ? readScope(access.permission) : writeScope(fieldName);
  if (!names.has(scope)) throw KernelError.SCOPE_MISSING({ scope });
}

/** The scope was given, and nobody at the organisation may do it any more. */
function beyondOrganisation({ name, words }: Permission): DomainError {
  const text = {
    vi: `Ứng dụng làm việc thay đơn vị, và ở đơn vị hiện không ai được ${words.vi}.`,
    en: `The application acts for its organisation, where nobody may ${words.en} today.`,
  };
  return new DomainError('FORBIDDEN', text, { permission: name });
}

/** Says what is not allowed and who may do it; the code of the permission is for programs. */
export function forbidden(permission: Permission): DomainError {
  const { name, words } = permission;
  const holders = holdersOf(permission);
  const text = {
    vi: `Vai trò của bạn không được ${words.vi}. Việc này dành cho: ${holders.vi}.`,
    en: `Your role may not ${words.en}. This is for: ${holders.en}.`,
  };
  return new DomainError('FORBIDDEN', text, { permission: name });
}

function isField(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql') return false;
  return !ROOT_TYPES.has(infoOf(context).parentType.name);
}

const infoOf = (context: ExecutionContext): { parentType: { name: string }; fieldName: string } =>
  GqlExecutionContext.create(context).getInfo();
