import type { SvgIconComponent } from '@mui/icons-material';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { TrustedDocument } from '../../dataProvider/trusted.ts';
import { ErrorNotice } from '../ErrorNotice';
import { useAct } from '../useAct';
import { WhyNot } from '../WhyNot';
import { type ActOutcome, MOST_AT_ONCE, type ManyThing, type Refused, sorted } from './many.rules';
import { Outcomes } from './Outcomes';
import { useRehearsal } from './useRehearsal';

interface ManyActProps<Item, Input> {
  /** A mutation that takes `$input` with `isRehearsal` and answers an `ActOutcome`. */
  document: TrustedDocument<Record<string, unknown>, { input: Input & { isRehearsal: boolean } }>;
  icon: SvgIconComponent;
  /** i18n keys: the label and the dialog's title, what the act means. */
  label: string;
  explanation: string;
  /** Said after success; takes `smart_count`. */
  done: string;
  things: readonly ManyThing<Item>[];
  /** What was chosen and has nothing that the act is for, with the reason, translated. */
  without?: readonly Refused[];
  /** What the mutation is told, but for the rehearsal; null while the inputs of the dialog are incomplete. */
  input: (items: Item[]) => Input | null;
  onDone: () => void;
  color?: 'primary' | 'error';
  /** Inputs that the act needs. */
  children?: ReactNode;
}

/** A button for one act on many things: says of each what would become of it, does what can be done, and says what became of it. */
export function ManyActButton<Item, Input>(props: ManyActProps<Item, Input>) {
  const { icon: Icon, label, things, color = 'primary' } = props;
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isTooMany = things.length > MOST_AT_ONCE;
  return (
    <>
      <WhyNot reason={isTooMany ? translate('shared.many.tooMany', { most: MOST_AT_ONCE }) : null}>
        <Button
          size="small"
          variant="contained"
          color={color}
          startIcon={<Icon />}
          disabled={isTooMany}
          onClick={() => setOpen(true)}
        >
          {translate(label)}
        </Button>
      </WhyNot>
      {isOpen && <ManyActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ManyActDialog<Item, Input>(props: ManyActProps<Item, Input> & { onClose: () => void }) {
  const { document, label, explanation, done, things, without = [], input, onDone, onClose, color, children } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  // What is chosen stays what it was when the dialog opened: the list behind it is read again.
  const [{ chosen, left }] = useState({ chosen: things, left: without });
  const [became, setBecame] = useState<ReturnType<typeof sorted<Item>> | null>(null);
  const act = useAct(document, { onFailed: () => true, conflictDialog: false });
  const rehearsal = useRehearsal(document, became ? null : input(chosen.map(({ item }) => item)), chosen.length > 0);
  const foreseen = rehearsal.outcome ? sorted(chosen, rehearsal.outcome) : null;
  const ready = foreseen?.done ?? [];
  const close = () => {
    if (became) onDone();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const told = input(ready.map(({ item }) => item));
    const answer = told && (await act.run({ input: { ...told, isRehearsal: false } }));
    if (!answer) return;
    const result = sorted(ready, answer[document.field] as ActOutcome);
    if (result.done.length > 0) notify(done, { type: 'success', messageArgs: { smart_count: result.done.length } });
    if (result.refused.length > 0) return setBecame(result);
    onDone();
    onClose();
  };
  return (
    <Dialog open onClose={act.isPending ? undefined : close} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{translate(label)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {!became && <DialogContentText>{translate(explanation)}</DialogContentText>}
          {!became && children}
          {became && <Outcomes done={became.done} refused={became.refused} isOver />}
          {!became && (chosen.length === 0 || foreseen) && (
            <Outcomes done={ready} refused={[...(foreseen?.refused ?? []), ...left]} />
          )}
          {!became && rehearsal.isPending && <DialogContentText>{translate('shared.many.looking')}</DialogContentText>}
          <ErrorNotice error={act.error ?? rehearsal.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={act.isPending} color="inherit">
            {translate(became ? 'ra.action.close' : 'ra.action.cancel')}
          </Button>
          {!became && (
            <Button
              type="submit"
              variant="contained"
              color={color ?? 'primary'}
              loading={act.isPending}
              disabled={ready.length === 0 || rehearsal.isPending}
            >
              {translate('shared.many.submit', { act: translate(label), smart_count: ready.length })}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
