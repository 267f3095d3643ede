import { useState } from 'react';
import { HttpError } from 'react-admin';
import type { ErrorBody } from '../dataProvider/errors';
import type { ActivityDoubt } from '../dataProvider/schema.ts';

export interface Doubt {
  kind: ActivityDoubt;
  /** As the API says it. */
  message: string;
  twinId: string | null;
}

const KINDS: Record<string, ActivityDoubt> = { ACTIVITY_TWIN: 'TWIN', ACTIVITY_FAR_DAY: 'FAR_DAY' };

/** What the API asked back when the form was sent; anything else is no question. */
export function useActivityDoubts() {
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const onRefused = (error: unknown): boolean => {
    const asked = doubtOf(error);
    setDoubt(asked);
    return asked !== null;
  };
  return { doubt, onRefused, onClose: () => setDoubt(null) };
}

function doubtOf(error: unknown): Doubt | null {
  if (!(error instanceof HttpError)) return null;
  const { code, params } = error.body as ErrorBody;
  const kind = KINDS[code];
  return kind ? { kind, message: error.message, twinId: kind === 'TWIN' ? String(params.id) : null } : null;
}
