import { useEffect, useRef } from 'react';
import { ENTERED_KINDS, type EnteredKind } from './entry.rules.ts';

/** The kind whose key was pressed. Letters that are being composed, and AltGr, are typing. */
function keyedKind(pressed: KeyboardEvent): EnteredKind | null {
  if (!pressed.altKey || pressed.isComposing || pressed.getModifierState('AltGraph')) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1];
  return ENTERED_KINDS[Number(digit) - 1] ?? null;
}

/** Alt and a digit choose the kind of what is entered: wherever on the page, also while the form is still on its way. */
export function useKeyOfKind(onKind: (kind: EnteredKind) => void): void {
  const latest = useRef(onKind);
  latest.current = onKind;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const kind = keyedKind(event);
      // Behind a dialog nothing is changed.
      if (!kind || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      latest.current(kind);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
