import { type DomainError, KernelError } from '@app/kernel';
import { SubjectError } from '@app/subjects';
import { MovementError } from './movements.errors';
import type { LeftOut } from './subject-registration';

/** What a use case that registers one throws where that one is left out. */
export function leftOutError(one: LeftOut): DomainError {
  if (one.code === 'MOVEMENT_REGISTERED') return MovementError.MOVEMENT_REGISTERED({ name: one.name });
  return one.code === 'SUBJECT_ENDED' ? SubjectError.SUBJECT_ENDED() : KernelError.NOT_FOUND();
}
