import { DomainError, fill, KernelError, type Language, type ThingOutcome } from '@app/kernel';
import { SubjectError } from '@app/subjects';
import { MovementError } from './movements.errors';
import type { Became, LeftOut } from './subject-registration';

/** What became of one among many, in the language of the caller; an error is why its whole kind is refused. */
export function thingOutcome(one: Became | DomainError, language: Language): ThingOutcome {
  if ('registration' in one) return { isDone: true, code: null, message: null };
  const { code, text, params } = one instanceof DomainError ? one : leftOutError(one);
  return { isDone: false, code, message: fill(text[language], params) };
}

function leftOutError(one: LeftOut): DomainError {
  if (one.code === 'MOVEMENT_REGISTERED') return MovementError.MOVEMENT_REGISTERED({ name: one.name });
  return one.code === 'SUBJECT_ENDED' ? SubjectError.SUBJECT_ENDED() : KernelError.NOT_FOUND();
}
