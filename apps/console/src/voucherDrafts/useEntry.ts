import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useStore, useTranslate } from 'react-admin';
import { codeOf, messageOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type * as Types from '../dataProvider/schema.ts';
import { useAmountFault } from '../shared/AmountField';
import { faultsOf } from '../shared/faults.ts';
import { today } from '../shared/format';
import {
  asKind,
  type Choices,
  type EnteredKind,
  type Entry,
  type EntryFile,
  type Begun,
  entryOf,
  newEntry,
  type Remembered,
  remember,
  sentOf,
  withBegun,
} from './entry.rules.ts';
import { type EntryFaults, missingIn, placeOfFault } from './entryFaults.rules.ts';
import {
  AMEND_VOUCHER_DRAFT,
  DRAFT_VOUCHER,
  SIGN_VOUCHER,
  VOUCHER_DRAFTS,
  type VoucherDraftDetails,
} from './voucherDrafts.graphql.ts';

interface EntryOptions {
  organisationId: string;
  choices: Choices;
  kind: EnteredKind;
  /** What is amended; left out: a new one. */
  draft?: VoucherDraftDetails;
  /** What a new one begins with. */
  begun?: Begun | null;
  /** A new one begins by itself. */
  onSaved: (id: string) => void;
}

const NONE: EntryFaults = new Map();

const begunEntry = (begun: Begun | null, entry: Entry): Entry => (begun ? withBegun(entry, begun) : entry);

/** A voucher while it is entered: what it holds, what is wrong with it, and how it is saved. */
export function useEntry({ organisationId, choices, kind, draft, begun, onSaved }: EntryOptions) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const amountFault = useAmountFault();
  const [remembered, setRemembered] = useStore<Remembered>(`voucherEntry.${organisationId}`, {});
  const [entry, setEntry] = useState<Entry>(() =>
    draft ? entryOf(draft) : begunEntry(begun ?? null, newEntry(kind, begun?.day ?? today(), choices, remembered)),
  );
  /** As it was when the form began: whoever changed it since is told of. */
  const [held] = useState(draft);
  const [faults, setFaults] = useState(NONE);
  /** What was asked back, and whether it was to be signed; null: nothing. */
  const [doubt, setDoubt] = useState<{ text: string; isSigned: boolean } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const key = useRef<string | null>(null);

  // Not after it was drawn: what is typed next would be typed into the kind of before, and lost with it.
  if (entry.kind !== kind) setEntry(asKind(entry, kind, choices, remembered));

  const change = (changes: Partial<Entry>): void => {
    // What comes late, as somebody who was added, is not of the voucher that was begun meanwhile.
    setEntry((before) => (before.key === entry.key ? { ...before, ...changes } : before));
    // Another content is another request.
    key.current = null;
    if (faults.size > 0) setFaults(NONE);
    setDoubt(null);
    setFailure(null);
  };

  /** Files come when they are there; of a voucher that was saved meanwhile somebody is told. */
  const latest = useRef(entry.key);
  latest.current = entry.key;
  const addFiles = (of: string, added: readonly EntryFile[]): void => {
    if (latest.current !== of) return notify('resources.voucherDrafts.entry.fileLate', { type: 'warning' });
    key.current = null;
    setEntry((before) => ({
      ...before,
      files: [...new Map([...before.files, ...added].map((file) => [file.sha256, file])).values()],
    }));
  };

  const faultsHere = (): EntryFaults => {
    const found = new Map(missingIn(entry).map((path) => [path, translate('ra.validation.required')]));
    entry.lines.forEach(({ amount }, at) => {
      const fault = amountFault(amount);
      if (fault) found.set(`lines.${at}.amount`, fault);
    });
    return found;
  };

  const send = async (confirmed: Types.VoucherDoubt[]): Promise<{ id: string; version: number }> => {
    const idempotencyKey = (key.current ??= newKey());
    const sent = { ...sentOf(entry, choices), confirmed };
    if (held) {
      const input = { id: held.id, version: held.version, ...sent };
      return (await request(AMEND_VOUCHER_DRAFT, { input }, { idempotencyKey })).amendVoucherDraft;
    }
    const input = { organisationId, kind: entry.kind, ...sent };
    return (await request(DRAFT_VOUCHER, { input }, { idempotencyKey })).draftVoucher;
  };

  const refused = (error: unknown, isSigned: boolean): void => {
    // The key stays only for a repeat after a lost network; whatever the API refused was not done.
    if (codeOf(error) !== 'NETWORK') key.current = null;
    if (codeOf(error) === 'VOUCHER_TWIN') return setDoubt({ text: messageOf(error), isSigned });
    const named = [...faultsOf(error)].map(([path, fault]) => [placeOfFault(path, entry), fault] as const);
    setFaults(new Map(named));
    setFailure(error instanceof Error ? error : new Error(messageOf(error)));
  };

  const sign = async ({ id, version }: { id: string; version: number }): Promise<void> => {
    try {
      await request(SIGN_VOUCHER, { id, version }, { idempotencyKey: newKey() });
      notify('resources.voucherDrafts.entry.signed', { type: 'success' });
    } catch (error) {
      const why = messageOf(error);
      notify('resources.voucherDrafts.entry.notSigned', { type: 'warning', messageArgs: { why } });
    }
  };

  const save = async ({ isSigned, isMeant = false }: { isSigned: boolean; isMeant?: boolean }): Promise<void> => {
    if (isBusy) return;
    const found = faultsHere();
    setFaults(found);
    setDoubt(null);
    setFailure(null);
    if (found.size > 0) return;
    setBusy(true);
    try {
      const saved = await send(isMeant ? ['TWIN'] : []);
      key.current = null;
      if (isSigned) await sign(saved);
      else notify('resources.voucherDrafts.entry.saved', { type: 'success' });
      const after = remember(entry, remembered);
      setRemembered(after);
      // What is on the screen besides is known by heart: only the list below has changed.
      await queries.invalidateQueries({ refetchType: 'none' });
      void queries.refetchQueries({ queryKey: ['graphql', VOUCHER_DRAFTS.name] });
      if (!held) setEntry(newEntry(entry.kind, entry.day, choices, after));
      onSaved(saved.id);
    } catch (error) {
      refused(error, isSigned);
    } finally {
      setBusy(false);
    }
  };

  return { entry, change, addFiles, faults, doubt, failure, isBusy, save };
}

export type EntryState = ReturnType<typeof useEntry>;
