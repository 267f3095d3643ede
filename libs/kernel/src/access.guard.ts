import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { DomainError, KernelError } from './errors';
import { ACCESS, type Access, holdersOf, type Permission } from './permissions';
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
    if (access?.kind === 'signed-in') return true;
    if (!access) throw KernelError.FORBIDDEN({ permission: 'none' });
    if (!actor.holds(access.permission)) throw forbidden(access.permission);
    return true;
  }
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
  return !ROOT_TYPES.has(
    GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } }>().parentType.name,
  );
}
