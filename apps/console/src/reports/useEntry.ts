import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';
import { codeOf, type ErrorBody } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import { SESSION_RESUMED_EVENT } from '../session/sessionState';
import type { CellView, EntryStatus, EntryTransport, SaveFailure, TextView } from './entry.types.ts';
import { EntryStore } from './entryStore';
import { REPORT_CONTENTS, SAVE_REPORT, type Form, type ReportContents } from './reports.graphql.ts';

/** The store of the version in hand. It lives as long as the page shows that version, and saves what is left when it goes. */
export function useEntryStore(form: Form, contents: ReportContents): EntryStore {
  const { id, number, state } = contents;
  const queries = useQueryClient();
  const store = useMemo(
    () => new EntryStore(contents, transportFor(form), window.localStorage),
    // Another version makes another store; newer contents of the same version are adopted below.
    // oxlint-disable-next-line react/exhaustive-deps
    [form, id, number, state],
  );
  useEffect(() => store.adopt(contents), [store, contents]);
  useEffect(() => {
    const flush = () => void store.flush();
    const events = ['online', SESSION_RESUMED_EVENT];
    for (const event of events) window.addEventListener(event, flush);
    store.start();
    return () => {
      for (const event of events) window.removeEventListener(event, flush);
      store.dispose();
      // What is cached was read before the autosaves.
      queries.removeQueries({ queryKey: ['graphql', 'ObligationReport'] });
    };
  }, [store, queries]);
  return store;
}

function transportFor(form: Form): EntryTransport {
  const ids = new Map<string, string>([
    ...form.rows.flatMap(({ cells }) => cells.map(({ code, id }) => [`figures.${code}`, id] as const)),
    ...form.texts.map(({ code, id }) => [`texts.${code}`, id] as const),
  ]);
  return {
    newKey,
    read: async (id) => (await request(REPORT_CONTENTS, { id })).report,
    save: async (input, idempotencyKey) => {
      try {
        const options = { idempotencyKey, retryAfter: [], conflictDialog: false };
        return { answer: (await request(SAVE_REPORT, { input }, options)).saveReport };
      } catch (error) {
        return { failure: failureOf(error, ids) };
      }
    },
  };
}

function failureOf(error: unknown, ids: ReadonlyMap<string, string>): SaveFailure {
  const code = codeOf(error);
  if (code === 'NETWORK') return { kind: 'network' };
  if (code === 'VERSION_CONFLICT') return { kind: 'conflict' };
  if (!(error instanceof HttpError)) throw error;
  const faults = (error.body as ErrorBody).fields.flatMap(({ path, message }) => {
    const id = ids.get(path.replace(/^input\./u, ''));
    return id ? [{ id, message }] : [];
  });
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'refused', error };
}

export function useCell(store: EntryStore, id: string): CellView {
  const subscribe = useCallback((listener: () => void) => store.subscribe([id], listener), [store, id]);
  return useSyncExternalStore(subscribe, () => store.cell(id));
}

export function useText(store: EntryStore, id: string): TextView {
  const subscribe = useCallback((listener: () => void) => store.subscribe([id], listener), [store, id]);
  return useSyncExternalStore(subscribe, () => store.text(id));
}

export function useEntryStatus(store: EntryStore): EntryStatus {
  const subscribe = useCallback((listener: () => void) => store.subscribe([], listener), [store]);
  return useSyncExternalStore(subscribe, store.status);
}

/** Renders again when one of the cells changes; what they say is read from the store. `ids` must be stable. */
export function useCells(store: EntryStore, ids: readonly string[]): void {
  const subscribe = useCallback(
    (listener: () => void) => (ids.length > 0 ? store.subscribe(ids, listener) : () => undefined),
    [store, ids],
  );
  useSyncExternalStore(subscribe, () => ids.map((id) => spoken(store, id)).join('|'));
}

const spoken = (store: EntryStore, id: string): string => {
  const { entry, comment, save, fault } = store.cell(id);
  return `${entry.state}:${entry.value}:${comment}:${save}:${fault}`;
};
