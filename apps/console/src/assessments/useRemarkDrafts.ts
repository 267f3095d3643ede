import { useState } from 'react';

/** Reasons that wait until the assessment is returned: by code of target, '' about the whole. */
export interface RemarkDrafts {
  drafts: ReadonlyMap<string, string>;
  put: (target: string, message: string) => void;
  clear: () => void;
}

export function useRemarkDrafts(): RemarkDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const put = (target: string, message: string) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (message.trim() === '') after.delete(target);
      else after.set(target, message);
      return after;
    });
  return { drafts, put, clear: () => setDrafts(new Map()) };
}
