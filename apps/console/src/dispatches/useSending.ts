import { useState } from 'react';
import type { Named } from '../shared/named.ts';
import { useGraphql } from '../shared/useGraphql';
import { type MeantRecipients, PREVIEW_RECIPIENTS } from './dispatches.graphql.ts';
import { type RecipientDraft, recipientsOf } from './recipientDraft';

interface Sending {
  senderId: string;
  setSenderId: (id: string) => void;
  draft: RecipientDraft;
  set: (change: Partial<RecipientDraft>) => void;
  parties: MeantRecipients[];
  /** What the API is told, but for the document. */
  told: () => ReturnType<typeof recipientsOf> & { senderId: string; note: string | null };
}

/** From whom and to whom something is sent, before it is. */
export function useSending(own: Named, lines: string[], isAsked = true): Sending {
  const [draft, setDraft] = useState<RecipientDraft>({ lines, skipped: [], organisations: [], note: '' });
  const [senderId, setSenderId] = useState(own.id);
  const { data } = useGraphql(
    PREVIEW_RECIPIENTS,
    { name: draft.lines, senderId },
    { keepPrevious: true, enabled: isAsked && draft.lines.length > 0 },
  );
  const parties = (data?.dispatchRecipients ?? []).filter(({ name }) => draft.lines.includes(name));
  const told = () => {
    const chosen = parties.filter(({ name }) => !draft.skipped.includes(name));
    return { senderId, ...recipientsOf(chosen, draft.organisations), note: draft.note.trim() || null };
  };
  return { senderId, setSenderId, draft, set: (change) => setDraft((held) => ({ ...held, ...change })), parties, told };
}
