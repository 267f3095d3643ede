import { randomUUID } from 'node:crypto';
import {
  databaseTrouble,
  DomainError,
  errorMessages,
  type ErrorParams,
  type FieldError,
  fill,
  fromConstraint,
  KernelError,
  type Message,
  toldError,
} from '@app/kernel';
import { HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { mistakeOf } from './client-mistakes';

/** What a caller finds under `extensions` of every error. Texts in both languages, so that no request has to name one. */
interface Extensions extends Record<string, unknown> {
  code: string;
  params: ErrorParams;
  fields: (FieldError & { messages: Message })[];
  messages: Message;
}

export function extensionsOf(error: DomainError): Extensions {
  return {
    code: error.code,
    params: error.params,
    fields: error.fields.map((field) => ({ ...field, messages: filled(errorMessages(field.code), field.params) })),
    messages: filled(error.text, error.params),
  };
}

const filled = (text: Message, params: ErrorParams = {}): Message => ({
  vi: fill(text.vi, params),
  en: fill(text.en, params),
});

/** The one place where an error gets its form. What we did not foresee is logged and answered with a reference only. */
export const formatError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted;
    const cause = causeOf(thrown);
    const known =
      cause instanceof DomainError
        ? cause
        : (fromConstraint(cause) ?? databaseTrouble(cause) ?? fromHttp(cause) ?? mistakeOf(cause, thrown));
    if (known) {
      const extensions = extensionsOf(known);
      return { message: extensions.messages.vi, path, locations, extensions };
    }
    const reference = randomUUID().slice(0, 8);
    logger.error({ err: toldError(cause), reference, path }, 'unforeseen error');
    const extensions = extensionsOf(KernelError.INTERNAL({ reference }));
    return { message: extensions.messages.vi, path, extensions };
  };

/** The error that a resolver threw, whichever executor wrapped it. */
function causeOf(thrown: unknown): unknown {
  const inner =
    typeof thrown === 'object' && thrown !== null && 'originalError' in thrown ? thrown.originalError : null;
  return inner ?? thrown;
}

function fromHttp(error: unknown): DomainError | null {
  return error instanceof HttpException && error.getStatus() < 500 ? KernelError.INVALID_INPUT() : null;
}
