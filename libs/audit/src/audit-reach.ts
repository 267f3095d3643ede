import { type Actor, NO_SCOPES, type Permission } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** Answers the scopes (int4multirange literal) in which an actor holds a permission. */
export type ScopesOf = (actor: Actor, permission: Permission) => Promise<string>;

/**
 * An actor's scopes are the union of all their roles, so they are too wide for somebody who is an auditor here and a reporter
 * there. The lib that knows roles and territories registers the narrower answer; until then nothing is in reach.
 */
@Injectable()
export class AuditReach {
  private source: ScopesOf = async () => NO_SCOPES;

  register(source: ScopesOf): void {
    this.source = source;
  }

  scopesOf(actor: Actor, permission: Permission): Promise<string> {
    return this.source(actor, permission);
  }
}
