import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';
import type { CriteriaContent, Trait } from '../../../../libs/criteria-rules/src/index.ts';
import { codeOf, type ErrorBody } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type { CriteriaTrait } from '../dataProvider/schema.ts';
import { SESSION_RESUMED_EVENT } from '../session/sessionState';
import {
  type Answerable,
  AnswerStore,
  type AnswerTransport,
  type AnswerView,
  type SaveFailure,
  traitsIn,
} from './answerStore.ts';
import { ASSESSMENT, type Assessment, SAVE_ASSESSMENT } from './assessments.graphql.ts';

/** The store of an assessment in hand; it saves what is left when the page goes. */
export function useAnswers<One extends Answerable, Stated>(
  assessment: One,
  content: CriteriaContent,
  transport: AnswerTransport<One, Stated>,
): AnswerStore<One, Stated> {
  const { id, number, state } = assessment;
  const isBegun = state !== 'NOT_BEGUN';
  const store = useMemo(
    () => new AnswerStore(assessment, content, transport, window.localStorage),
    // Another sending makes another store; a newer state of the same is adopted below. That it was begun is no other one.
    // oxlint-disable-next-line react/exhaustive-deps
    [id, number, content, isBegun && state !== 'DRAFT' && state],
  );
  useEffect(() => store.adopt(assessment), [store, assessment]);
  useEffect(() => {
    const flush = () => void store.flush();
    const events = ['online', SESSION_RESUMED_EVENT];
    for (const event of events) window.addEventListener(event, flush);
    store.start();
    return () => {
      for (const event of events) window.removeEventListener(event, flush);
      store.dispose();
    };
  }, [store]);
  return store;
}

export const useAnswerView = <One extends Answerable, Stated>(
  store: AnswerStore<One, Stated>,
): AnswerView<One, Stated> => useSyncExternalStore(store.subscribe, store.current);

/** Sends a part of what was answered, and says in the store's terms why it was not taken. */
export async function saving<One>(send: () => Promise<One>): Promise<{ saved: One } | { failure: SaveFailure }> {
  try {
    return { saved: await send() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The store asks again by itself, and lays what is typed over what others wrote. */
export const quietly = (idempotencyKey: string) => ({ idempotencyKey, retryAfter: [], conflictDialog: false });

export const ownAnswers: AnswerTransport<Assessment, readonly Trait[]> = {
  newKey,
  statedIn: traitsIn,
  read: async (id) => (await request(ASSESSMENT, { id })).assessment!,
  save: ({ stated, ...input }, key) =>
    saving(async () => {
      const traits = stated?.map((trait) => trait.toUpperCase() as CriteriaTrait) ?? null;
      return (await request(SAVE_ASSESSMENT, { input: { ...input, stated: traits } }, quietly(key))).saveAssessment;
    }),
};

function failureOf(error: unknown): SaveFailure {
  const code = codeOf(error);
  if (code === 'NETWORK') return { kind: 'network' };
  if (code === 'VERSION_CONFLICT') return { kind: 'conflict' };
  if (!(error instanceof HttpError)) throw error;
  const faults = new Map(
    (error.body as ErrorBody).fields.flatMap(({ path, message }) => {
      const target = /^(?:input\.)?answers\.(.+)$/u.exec(path)?.[1];
      return target ? [[target, message] as const] : [];
    }),
  );
  return faults.size > 0 ? { kind: 'invalid', faults } : { kind: 'refused', error };
}
