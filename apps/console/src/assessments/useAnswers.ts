import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';
import type { CriteriaContent } from '../../../../libs/criteria-rules/src/index.ts';
import { codeOf, type ErrorBody } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type { CriteriaTrait } from '../dataProvider/schema.ts';
import { SESSION_RESUMED_EVENT } from '../session/sessionState';
import { AnswerStore, type AnswerTransport, type AnswerView, type SaveFailure } from './answerStore.ts';
import { ASSESSMENT, type Assessment, SAVE_ASSESSMENT } from './assessments.graphql.ts';

/** The store of an assessment in hand; it saves what is left when the page goes. */
export function useAnswers(assessment: Assessment, content: CriteriaContent): AnswerStore {
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
    return () => {
      for (const event of events) window.removeEventListener(event, flush);
      store.dispose();
    };
  }, [store]);
  return store;
}

export const useAnswerView = (store: AnswerStore): AnswerView => useSyncExternalStore(store.subscribe, store.current);

const transport: AnswerTransport = {
  newKey,
  read: async (id) => (await request(ASSESSMENT, { id })).assessment!,
  save: async ({ stated, ...input }, idempotencyKey) => {
    try {
      const options = { idempotencyKey, retryAfter: [], conflictDialog: false };
      const traits = stated?.map((trait) => trait.toUpperCase() as CriteriaTrait) ?? null;
      return {
        saved: (await request(SAVE_ASSESSMENT, { input: { ...input, stated: traits } }, options)).saveAssessment,
      };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  },
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
