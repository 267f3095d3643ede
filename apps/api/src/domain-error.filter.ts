import { DomainError } from '@app/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { formatError } from './graphql-errors';

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_MISSING: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  IDEMPOTENCY_KEY_REUSED: 409,
  VERSION_CONFLICT: 409,
};

/** Errors of plain HTTP routes in the same form as those of GraphQL; GraphQL formats its own. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter {
  private readonly format: ReturnType<typeof formatError>;

  constructor(logger: Logger) {
    this.format = formatError(logger);
  }

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.status(statusOf(error)).send({ errors: [this.format({ message: '' }, error)] });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof DomainError) return statuses[error.code] ?? 400;
  return error instanceof HttpException ? error.getStatus() : 500;
}
