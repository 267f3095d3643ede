import { type RefObject, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { faultsOf } from '../shared/faults';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { type EnteredLetter, REGISTER_INCOMING } from './incoming.graphql.ts';
import { emptyLetter, inputOf, type Letter, nextLetter, typeOfCode, unreadOf } from './letter.rules.ts';

export interface LetterForm {
  letter: Letter;
  change: (part: Partial<Letter>) => void;
  acceptTwin: boolean;
  setAcceptTwin: (accepts: boolean) => void;
  /** What keeps the letter from being entered, by field of the API. */
  faults: ReadonlyMap<string, string>;
  error: Error | null;
  isPending: boolean;
  save: () => Promise<void>;
  /** The letter is dealt with: the next begins. */
  goOn: () => void;
  /** Where each letter begins. */
  first: RefObject<HTMLInputElement | null>;
}

/** The letter that is being typed, and what becomes of it. */
export function useLetter(organisationId: string, onEntered: (entered: EnteredLetter) => void): LetterForm {
  const [letter, setLetter] = useState<Letter>(() => emptyLetter(today()));
  const [acceptTwin, setAcceptTwin] = useState(false);
  const [unread, setUnread] = useState<ReadonlyMap<string, string>>(new Map());
  const first = useRef<HTMLInputElement>(null);
  const sayUnread = useUnread();
  const goOn = () => {
    setLetter(nextLetter);
    setAcceptTwin(false);
    first.current?.focus();
  };
  const act = useAct(REGISTER_INCOMING, {
    onDone: ({ registerIncoming }) => {
      onEntered(registerIncoming);
      goOn();
    },
    // It is said over the button.
    onFailed: () => true,
  });
  const change = (part: Partial<Letter>) =>
    setLetter((before) => {
      const type = part.code === undefined ? null : typeOfCode(part.code);
      return { ...before, ...(type ? { type } : {}), ...part };
    });
  const save = async () => {
    if (act.isPending) return;
    const open = unreadOf(letter);
    setUnread(sayUnread(open));
    if (open.length === 0) await act.run({ input: inputOf(letter, organisationId, acceptTwin) });
  };
  const faults = unread.size > 0 ? unread : faultsOf(act.error);
  return {
    letter,
    change,
    acceptTwin,
    setAcceptTwin,
    faults,
    error: act.error,
    isPending: act.isPending,
    save,
    goOn,
    first,
  };
}

function useUnread(): (names: readonly string[]) => ReadonlyMap<string, string> {
  const translate = useTranslate();
  return (names) =>
    new Map(
      names.map((name) => [
        name,
        translate(`resources.incomingLetters.unread.${name === 'pages' ? 'number' : 'day'}`, {
          field: translate(`resources.incomingLetters.fields.${name}`),
        }),
      ]),
    );
}
