import type { SvgIconComponent } from '@mui/icons-material';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Act } from './useAct';
import { ErrorNotice } from './ErrorNotice';
import { WhyNot } from './WhyNot';

interface ActButtonProps<Data, Variables> {
  act: Act<Data, Variables>;
  icon: SvgIconComponent;
  /** The label and the dialog's title, an i18n key. */
  label: string;
  /** What the act means and that it cannot be taken back, an i18n key with `params`. */
  explanation: string;
  params?: Record<string, unknown>;
  /** Variables of the mutation; null while the dialog's inputs are incomplete. */
  variables: () => Variables | null;
  /** Why the button is off, translated; a disabled button always says why. */
  disabledReason?: string | null;
  size?: 'small' | 'medium';
  variant?: 'contained' | 'outlined' | 'text';
  color?: 'primary' | 'error' | 'warning' | 'inherit';
  /** Inputs that the act needs, shown in the dialog: a reason, a day. */
  children?: ReactNode;
}

/** A button for one act: asks, waits for the API, shows a failure in the dialog and keeps what was typed. */
export function ActButton<Data, Variables>(props: ActButtonProps<Data, Variables>) {
  const {
    act,
    icon: Icon,
    label,
    disabledReason = null,
    variant = 'outlined',
    size = 'medium',
    color = 'primary',
  } = props;
  const [isOpen, setOpen] = useState(false);
  const translate = useTranslate();
  const open = () => {
    act.reset();
    act.open();
    setOpen(true);
  };
  return (
    <>
      <WhyNot reason={disabledReason}>
        <Button
          variant={variant}
          size={size}
          color={color}
          startIcon={<Icon />}
          onClick={open}
          disabled={disabledReason !== null}
        >
          {translate(label)}
        </Button>
      </WhyNot>
      {isOpen && <ActDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ActDialog<Data, Variables>({
  act,
  label,
  explanation,
  params,
  variables,
  color,
  children,
  onClose,
}: ActButtonProps<Data, Variables> & { onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const chosen = variables();
    if (chosen && (await act.run(chosen)) !== null) onClose();
  };
  return (
    <Dialog open onClose={act.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{translate(label)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <DialogContentText>{translate(explanation, params)}</DialogContentText>
          {children}
          <ErrorNotice error={act.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={act.isPending} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={color ?? 'primary'} loading={act.isPending}>
            {translate(label)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
