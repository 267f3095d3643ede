import { useEffect, useRef, useState } from 'react';
import { codeOf, messageOf } from '../dataProvider/errors';
import { faultsOf } from '../shared/faults';
import { useAct } from '../shared/useAct';
import { amendmentOf, type DraftValues } from './draftForm.rules.ts';
import type { DraftedDirective } from './drafted.ts';
import { AMEND_DRAFT } from './ownDocuments.graphql.ts';

/** Nobody types for so long before a draft is saved by itself, in ms. */
const REST = 5000;

export interface DraftSaving {
  save: () => Promise<void>;
  isDirty: boolean;
  isPending: boolean;
  isPendingByItself: boolean;
  /** Of the save that somebody asked for. */
  error: Error | null;
  /** Why it was not saved by itself, in words; what was typed stays on the screen. */
  refusal: string | null;
}

/** Saves when asked and by itself, one after the other: each sends the version that the one before answered. */
export function useDraftSaving(directive: DraftedDirective, values: DraftValues): DraftSaving {
  const [saved, setSaved] = useState(values);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const version = useRef(directive.version);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const isBehind = useRef(false);
  const asked = useAct(AMEND_DRAFT, { done: 'resources.ownDocuments.saved' });
  const byItself = useAct(AMEND_DRAFT, {
    onFailed: (error) => {
      isBehind.current = codeOf(error) === 'VERSION_CONFLICT';
      setRefusal([...faultsOf(error).values()][0] ?? messageOf(error));
      if (codeOf(error) === 'NETWORK') setAttempt((count) => count + 1);
      return true;
    },
  });
  const isDirty = values !== saved;
  const send = async (act: typeof asked, sent: DraftValues) => {
    const earlier = before.current;
    const sending = (async () => {
      await earlier;
      return act.run({ input: amendmentOf(directive.id, version.current, sent) });
    })();
    before.current = sending;
    const done = await sending;
    if (!done) return;
    version.current = done.amendDraft.version;
    setRefusal(null);
    setSaved(sent);
  };
  const latest = useRef(send);
  latest.current = send;
  const auto = useRef(byItself);
  auto.current = byItself;
  useEffect(() => {
    if (!isDirty || isBehind.current) return undefined;
    const timer = setTimeout(() => void latest.current(auto.current, values), REST);
    return () => clearTimeout(timer);
  }, [isDirty, values, attempt]);
  return {
    save: () => send(asked, values),
    isDirty,
    isPending: asked.isPending,
    isPendingByItself: byItself.isPending,
    error: asked.error,
    refusal,
  };
}
