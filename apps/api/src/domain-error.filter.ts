import { databaseTrouble, defineErrors, DomainError, KernelError } from '@app/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { formatError } from './graphql-errors';
import { httpOf } from './http-of';

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
    if (isGone(error)) return reply;
    const known = databaseTrouble(error) ?? beforeTheHandler(error);
    const { status, headers } = known instanceof DomainError ? httpOf(known) : { status: 500, headers: {} };
    const answer = reply.headers(headers).status(isRefusedBefore(error) ? refusedWith(error) : status);
    return answer.send({ errors: [this.format({ message: '' }, known)] });
  }
}

/** The caller went away before the answer was complete: nobody is left to be told, and nothing is wrong here. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** The status under which Nest, the server or one of its plugins refused a request; 500 for everything else. */
function refusedWith(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || error instanceof DomainError) return 500;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

const isRefusedBefore = (error: unknown): boolean => refusedWith(error) < 500;

/** Bodies that were refused before any of our code saw them. */
function beforeTheHandler(error: unknown): unknown {
  const status = refusedWith(error);
  if (status >= 500) return error;
  if (status === 413) return RequestError.BODY_TOO_LARGE();
  if (status === 415 || status === 406) return RequestError.MEDIA_TYPE_NOT_SUPPORTED();
  if (status === 404) return KernelError.NOT_FOUND();
  return /json/i.test((error as Error).message) ? RequestError.MALFORMED_JSON() : RequestError.BODY_UNREADABLE();
}

const RequestError = defineErrors({
  BODY_TOO_LARGE: { vi: 'Nội dung gửi lên quá lớn.', en: 'The body is too large.' },
  MALFORMED_JSON: { vi: 'Nội dung gửi lên không phải JSON hợp lệ.', en: 'The body is not valid JSON.' },
  BODY_UNREADABLE: { vi: 'Không đọc được nội dung gửi lên.', en: 'The body cannot be read.' },
  MEDIA_TYPE_NOT_SUPPORTED: { vi: 'Kiểu nội dung này không được nhận.', en: 'This type of content is not accepted.' },
});
