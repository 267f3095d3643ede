import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined';
import { IconButton, InputAdornment, Popover, TextField } from '@mui/material';
import { type KeyboardEvent, lazy, type ReactNode, type Ref, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isDay, isFarDay, movedDay, readDay, writtenDay } from './day.rules';
import { thisYear, today } from './format';

const MonthCalendar = lazy(async () => ({ default: (await import('./MonthCalendar')).MonthCalendar }));

interface DayTextProps {
  /** Translated. */
  label: string;
  /** ISO; '' for none; the text itself where it is no day. */
  value: string;
  onChange: (held: string) => void;
  onBlur?: () => void;
  isRequired?: boolean;
  min?: string;
  /** The year of the work, for a day that is typed without one. */
  year?: number;
  /** Days far from today are usual here. */
  isAnyTime?: boolean;
  /** What the form says of it, translated. */
  fault?: ReactNode;
  help?: ReactNode;
  name?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** The form of react-admin asks its rules; elsewhere the browser holds the form back. */
  isInForm?: boolean;
  autoFocus?: boolean;
}

/** The one field for a day: dd/mm/yyyy whatever the browser's language, typed in any way that people write it, or chosen. */
export const DayText = (props: DayTextProps) => {
  const { label, value, isRequired, min, isAnyTime, help, name, isInForm, autoFocus } = props;
  const translate = useTranslate();
  const typing = useDayTyping(props);
  const said = useDayFault(min)(value);
  const fault = typing.isTyping ? undefined : (said ?? props.fault);
  const isFar = !isAnyTime && isDay(value) && isFarDay(value, today());
  useLayoutEffect(() => typing.input.current?.setCustomValidity(isInForm ? '' : (said ?? '')));
  return (
    <>
      <TextField
        fullWidth
        name={name}
        label={label}
        value={typing.text}
        placeholder={translate('shared.day.placeholder')}
        onChange={({ target }) => typing.take(target.value)}
        onFocus={typing.onFocus}
        onBlur={typing.onBlur}
        onKeyDown={typing.onKeyDown}
        required={isRequired}
        autoFocus={autoFocus}
        error={fault !== undefined}
        helperText={fault ?? (isFar ? translate('shared.day.far') : help)}
        inputRef={typing.ref}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { required: isRequired && !isInForm, inputMode: 'numeric', autoComplete: 'off' },
          formHelperText: isFar && !fault ? { sx: { color: 'warning.main', fontWeight: 600 } } : {},
          input: {
            // The placeholder needs the room in narrow bars.
            sx: { pr: 0.5 },
            endAdornment: (
              <InputAdornment position="end" sx={{ ml: 0 }}>
                <IconButton
                  size="small"
                  tabIndex={-1}
                  onClick={typing.open}
                  aria-label={translate('shared.day.choose')}
                >
                  <CalendarIcon fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Popover
        open={typing.anchor !== null}
        anchorEl={typing.anchor}
        onClose={typing.close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        // It is put in its place before the month is there.
        slotProps={{ paper: { sx: { minWidth: 308, minHeight: 320 } } }}
      >
        <Suspense>
          <MonthCalendar value={value} min={min} onPick={typing.pick} />
        </Suspense>
      </Popover>
    </>
  );
};

/** Why what is held cannot be sent, in the reader's language. */
export function useDayFault(min?: string): (held: string) => string | undefined {
  const translate = useTranslate();
  return (held) => {
    if (held === '') return undefined;
    if (!isDay(held)) return translate('shared.day.fault');
    return min && held < min ? translate('shared.day.tooEarly', { day: writtenDay(min) }) : undefined;
  };
}

/** The text while somebody types; leaving the field writes it as documents do. */
function useDayTyping({ value, onChange, onBlur, inputRef, year = thisYear() }: DayTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // A field to which a refused form leads shows its fault until something else is typed.
  const [isTyping, setTyping] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const heldOf = (text: string): string => readDay(text, year) ?? text.trim();
  const text = typed !== null && heldOf(typed) === value ? typed : isDay(value) ? writtenDay(value) : value;
  const put = (day: string) => {
    setTyped(writtenDay(day));
    onChange(day);
  };
  const open = () => setAnchor(input.current);
  return {
    input,
    text,
    anchor,
    isTyping,
    take: (next: string) => {
      setTyped(next);
      setTyping(true);
      onChange(heldOf(next));
    },
    onFocus: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(text);
      target.select();
    },
    onBlur: () => {
      setTyped(null);
      setTyping(false);
      onBlur?.();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      if (event.altKey) open();
      else put(isDay(value) ? movedDay(value, event.key === 'ArrowUp' ? 1 : -1) : today());
    },
    open,
    close: () => setAnchor(null),
    pick: (day: string) => {
      onChange(day);
      setTyped(null);
      setAnchor(null);
    },
    ref: (node: HTMLInputElement | null) => {
      input.current = node;
      if (typeof inputRef === 'function') inputRef(node);
    },
  };
}

interface DayFieldProps extends Pick<
  DayTextProps,
  'value' | 'onChange' | 'isRequired' | 'min' | 'year' | 'isAnyTime' | 'autoFocus' | 'fault'
> {
  /** i18n key. */
  label: string;
}

/** A day outside react-admin's forms: dialogs, filters of our own. What is no day is said, and is empty outside. */
export const DayField = ({ label, value, onChange, isRequired = true, ...rest }: DayFieldProps) => {
  const translate = useTranslate();
  const [unread, setUnread] = useState('');
  const take = (held: string) => {
    const isRead = held === '' || isDay(held);
    setUnread(isRead ? '' : held);
    onChange(isRead ? held : '');
  };
  return <DayText {...rest} label={translate(label)} value={value || unread} onChange={take} isRequired={isRequired} />;
};
