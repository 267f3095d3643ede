import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useNotify } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type { TrustedDocument } from '../dataProvider/trusted.ts';

interface ActOptions<Data> {
  /** Said after success; an i18n key. */
  done?: string;
  onDone?: (data: Data) => void;
  /** Goes elsewhere because what the page shows is gone, and answers whether it did: then only what is shown next is read. */
  leave?: (data: Data) => boolean;
  /** Called before the standard notice; answer true when it is dealt with. */
  onFailed?: (error: Error) => boolean | void;
  /** false: the caller handles VERSION_CONFLICT itself (autosave), no dialog is shown. */
  conflictDialog?: boolean;
}

export interface Act<Data, Variables> {
  /** Runs the mutation. Resolves null after a failure, which has been shown by then. */
  run: (variables: Variables) => Promise<Data | null>;
  /** Call it when the form or dialog opens: from here on, repeats of the same act replay instead of acting twice. */
  open: () => void;
  isPending: boolean;
  error: Error | null;
  reset: () => void;
}

/**
 * One act, one mutation, pessimistic: nothing changes on the screen before the API has said so. The idempotency key lives from
 * `open` (or the first run) until success. Every list and record on the screen is read again after success.
 */
export function useAct<Data, Variables extends object>(
  document: TrustedDocument<Data, Variables>,
  options: ActOptions<Data> = {},
): Act<Data, Variables> {
  const { done, onDone, onFailed, leave, conflictDialog } = options;
  const key = useRef<string | null>(null);
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: (variables: Variables) =>
      request(document, variables, { idempotencyKey: (key.current ??= newKey()), conflictDialog }),
    // Pending until the screen has been read again: nobody presses twice on what is done.
    onSuccess: async (data) => {
      key.current = null;
      const hasLeft = leave?.(data) ?? false;
      await queries.invalidateQueries({ refetchType: hasLeft ? 'none' : 'active' });
    },
  });

  const run = useCallback(
    async (variables: Variables) => {
      try {
        const data = await mutateAsync(variables);
        if (done) notify(done, { type: 'success' });
        onDone?.(data);
        return data;
      } catch (failure) {
        // The key stays only for a repeat after a lost network; whatever the API refused was not done.
        if (codeOf(failure) !== 'NETWORK') key.current = null;
        if (!(failure instanceof Error)) throw failure;
        if (!onFailed?.(failure)) notify(failure.message, { type: 'error' });
        return null;
      }
    },
    [mutateAsync, notify, done, onDone, onFailed],
  );
  const open = useCallback(() => {
    key.current = newKey();
  }, []);
  return { run, open, isPending, error, reset };
}
