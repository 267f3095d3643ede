import { useEffect, useRef, useState } from 'react';
import type { HttpError } from 'react-admin';
import { codeOf, type ErrorBody } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import {
  LINKED_ANSWERS,
  type LinkedAnswersFields,
  SAVE_LINKED_ANSWERS,
  SEND_LINKED_ANSWERS,
} from './answerLinks.graphql.ts';

export interface LinkedAnswering {
  /** As stored, with what was typed since; null until it is known. */
  linked: LinkedAnswersFields | null;
  /** Translated; null while all is well. */
  trouble: string | null;
  standing: 'saved' | 'saving' | 'sending';
  isSent: boolean;
  answer: (target: string, points: number | null) => void;
  send: () => Promise<void>;
}

/** Answers through a link: what is chosen is saved at once, one write after the other, the latest of each target. */
export function useLinkedAnswers(code: string): LinkedAnswering {
  const [linked, setLinked] = useState<LinkedAnswersFields | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [standing, setStanding] = useState<LinkedAnswering['standing']>('saved');
  const [isSent, setSent] = useState(false);
  const waiting = useRef(new Map<string, number | null>());
  const version = useRef(0);
  const isSaving = useRef(false);
  /** Of the sending that has not been answered yet: asked again, it is the same one. */
  const sending = useRef<{ version: number; key: string } | null>(null);

  const take = (stored: LinkedAnswersFields): void => {
    version.current = stored.version;
    const targets = stored.targets.map((target) => {
      const typed = waiting.current.get(target.code);
      return typed === undefined ? target : { ...target, points: typed };
    });
    setLinked({ ...stored, targets });
    setTrouble(null);
  };
  const read = async (): Promise<void> => take((await request(LINKED_ANSWERS, { code })).linkedAnswers);
  const fail = (error: unknown): void => setTrouble((error as Error).message);

  useEffect(() => {
    void read().catch(fail);
    // The code is the key of the component that asks.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  /** What was typed meanwhile elsewhere is taken in first where somebody else has saved. */
  const write = async (mayConflict: boolean): Promise<void> => {
    const answers = [...waiting.current].map(([target, points]) => ({ target, points }));
    const input = { code, version: version.current, answers };
    const options = { idempotencyKey: newKey(), conflictDialog: false };
    try {
      const { saveLinkedAnswers } = await request(SAVE_LINKED_ANSWERS, { input }, options);
      for (const { target, points } of answers)
        if (waiting.current.get(target) === points) waiting.current.delete(target);
      take(saveLinkedAnswers);
    } catch (error) {
      if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
      await read();
      if (!mayConflict) throw error;
      await write(false);
    }
  };

  const save = async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    setStanding('saving');
    try {
      while (waiting.current.size > 0) await write(true);
    } catch (error) {
      // What is refused as it is would be refused with every later answer, too.
      if (codeOf(error) === 'INVALID_INPUT') for (const target of refusedIn(error)) waiting.current.delete(target);
      fail(error);
    } finally {
      isSaving.current = false;
      setStanding('saved');
    }
  };

  return {
    linked,
    trouble,
    standing,
    isSent,
    answer: (target, points) => {
      waiting.current.set(target, points);
      setLinked(
        (before) =>
          before && {
            ...before,
            targets: before.targets.map((one) => (one.code === target ? { ...one, points } : one)),
          },
      );
      void save();
    },
    send: async () => {
      // Left over from a save that failed.
      if (waiting.current.size > 0) await save();
      if (waiting.current.size > 0) return;
      setStanding('sending');
      try {
        const input = { code, version: version.current };
        if (sending.current?.version !== input.version) sending.current = { version: input.version, key: newKey() };
        const options = { idempotencyKey: sending.current.key, conflictDialog: false };
        await request(SEND_LINKED_ANSWERS, { input }, options);
        setSent(true);
      } catch (error) {
        if (codeOf(error) !== 'NETWORK') sending.current = null;
        if (codeOf(error) === 'VERSION_CONFLICT') await read().catch(fail);
        setStanding('saved');
        fail(error);
      }
    },
  };
}

const refusedIn = (error: unknown): string[] =>
  ((error as HttpError).body as ErrorBody).fields.map(({ path }) => path.split('.').slice(1).join('.'));
