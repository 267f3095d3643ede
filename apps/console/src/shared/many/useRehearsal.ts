import { skipToken, useIsMutating, useQuery } from '@tanstack/react-query';
import { newKey } from '../../dataProvider/idempotency';
import { request } from '../../dataProvider/request';
import type { TrustedDocument } from '../../dataProvider/trusted.ts';
import { useDelayed } from '../useDelayed';
import type { ActOutcome } from './many.rules';

const TYPING_MS = 400;

interface Rehearsal<Outcome> {
  outcome: Outcome | undefined;
  isPending: boolean;
  error: Error | null;
}

/** What would become of each thing, asked again whenever the input is another; nothing of it is kept. While the act itself runs it stays: what was done is not foreseen. */
export function useRehearsal<Input, Outcome = ActOutcome>(
  document: TrustedDocument<Record<string, unknown>, { input: Input & { isRehearsal: boolean } }>,
  input: Input | null,
  isAsked: boolean,
): Rehearsal<Outcome> {
  const isActing = useIsMutating() > 0;
  const isReady = isAsked && input !== null && !isActing;
  // A note that is being typed is not asked about letter by letter.
  const asked = useDelayed(JSON.stringify(input), TYPING_MS);
  const isSettled = asked === JSON.stringify(input);
  const { data, isFetching, error } = useQuery({
    queryKey: ['rehearsal', document.name, asked],
    queryFn:
      isReady && isSettled
        ? async () => {
            const options = { idempotencyKey: newKey(), conflictDialog: false };
            const answer = await request(document, { input: { ...input, isRehearsal: true } }, options);
            return answer[document.field] as Outcome;
          }
        : skipToken,
    // What others do meanwhile is another answer.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return { outcome: isSettled ? data : undefined, isPending: isReady && (isFetching || !isSettled), error };
}
