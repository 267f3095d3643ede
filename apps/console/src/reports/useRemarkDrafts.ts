import { useCallback, useMemo } from 'react';
import { useStore } from 'react-admin';
import { idOfPlace, type Place, type RemarkDraft } from './ReportContext';

export interface RemarkDrafts {
  drafts: RemarkDraft[];
  at: (place: Place | null) => RemarkDraft | undefined;
  /** An empty message takes the remark back. */
  put: (place: Place | null, message: string) => void;
  clear: () => void;
}

const NONE: RemarkDraft[] = [];
const keyOf = (place: Place | null): string => (place ? idOfPlace(place) : '');

/** What the reviewer is about to say about one version; kept on this machine until it is sent. */
export function useRemarkDrafts(reportId: string, number: number): RemarkDrafts {
  const [drafts, setDrafts] = useStore<RemarkDraft[]>(`remarkDrafts.${reportId}.${number}`, NONE);
  const put = useCallback(
    (place: Place | null, message: string) =>
      setDrafts((before) => {
        const others = before.filter((draft) => keyOf(draft.place) !== keyOf(place));
        return message.trim() ? [...others, { place, message: message.trim() }] : others;
      }),
    [setDrafts],
  );
  return useMemo(
    () => ({
      drafts,
      at: (place) => drafts.find((draft) => keyOf(draft.place) === keyOf(place)),
      put,
      clear: () => setDrafts(NONE),
    }),
    [drafts, put, setDrafts],
  );
}
