import { useCallback, useEffect, useRef, useState } from 'react';
import { HttpError } from 'react-admin';
import type { ErrorBody } from '../dataProvider/errors';
import { useAct } from '../shared/useAct';
import { CONFIRM_READING, type ConfirmedReading, type ConfirmReadingMutationVariables } from './reading.graphql.ts';

/** What the API says is wrong with a field of the form. */
export interface Fault {
  path: string;
  message: string;
}

const NO_FAULTS: Fault[] = [];

/** The act of confirming; its idempotency key lives from the moment the form opens. */
export function useConfirm(onConfirmed: (confirmed: ConfirmedReading) => void) {
  const [faults, setFaults] = useState(NO_FAULTS);
  const place = useRef((path: string) => path);
  const onFailed = useCallback((failure: Error) => {
    const body = failure instanceof HttpError ? (failure.body as ErrorBody | undefined) : undefined;
    const found = body?.fields.map(({ path, message }) => ({ path: place.current(path), message })) ?? NO_FAULTS;
    // Many organisations may stand for one name: each fault is told once.
    setFaults([...new Map(found.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()]);
    return true;
  }, []);
  const onDone = useCallback(
    ({ confirmReading }: { confirmReading: ConfirmedReading }) => onConfirmed(confirmReading),
    [onConfirmed],
  );
  const { run, open, isPending, error } = useAct(CONFIRM_READING, { done: 'reading.done', onDone, onFailed });
  useEffect(open, [open]);
  /** `fieldAt` tells the form's field for a path of the API. */
  const confirm = (variables: ConfirmReadingMutationVariables, fieldAt: (path: string) => string) => {
    place.current = fieldAt;
    setFaults(NO_FAULTS);
    return run(variables);
  };
  return { act: { run: confirm, isPending, error }, faults };
}
