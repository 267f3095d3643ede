import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, ButtonBase, IconButton, Stack, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { isDay, movedDay, movedMonth, weeksOfMonth, writtenDay } from './day.rules';
import { today } from './format';

interface MonthCalendarProps {
  value: string;
  min?: string;
  onPick: (day: string) => void;
}

const DAYS_BY_KEY: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS_BY_KEY: Record<string, number> = { PageUp: -1, PageDown: 1 };

/** One month to choose a day from: arrows move by days and weeks, Page Up and Page Down by months, with Shift by years. */
export const MonthCalendar = ({ value, min, onPick }: MonthCalendarProps) => {
  const [at, setAt] = useState(isDay(value) ? value : today());
  const [isMoved, setMoved] = useState(true);
  const translate = useTranslate();
  const names = useCalendarNames();
  const cell = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isMoved) cell.current?.focus();
  }, [at, isMoved]);
  const turn = (months: number) => {
    setMoved(false);
    setAt(movedMonth(at, months));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedBy(event, at);
    if (!next) return;
    event.preventDefault();
    setMoved(true);
    setAt(next);
  };
  return (
    <Box sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <IconButton onClick={() => turn(-1)} aria-label={translate('shared.day.previousMonth')}>
          <ChevronLeft />
        </IconButton>
        <Typography aria-live="polite" sx={{ fontWeight: 600 }}>
          {names.month(at)}
        </Typography>
        <IconButton onClick={() => turn(1)} aria-label={translate('shared.day.nextMonth')}>
          <ChevronRight />
        </IconButton>
      </Stack>
      <Box component="table" role="grid" aria-label={names.month(at)} onKeyDown={onKeyDown} sx={{ borderSpacing: 2 }}>
        <thead>
          <tr>
            {weeksOfMonth(at)[0]!.map((day) => (
              <Typography component="th" variant="caption" scope="col" key={day} sx={{ color: 'text.secondary' }}>
                {names.weekday(day)}
              </Typography>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <DayButton
                    day={day}
                    isOf={day.slice(0, 7) === at.slice(0, 7)}
                    isChosen={day === value}
                    isDisabled={min !== undefined && day < min}
                    inputRef={day === at ? cell : undefined}
                    onPick={onPick}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};

function movedBy({ key, shiftKey }: KeyboardEvent, at: string): string | null {
  if (DAYS_BY_KEY[key]) return movedDay(at, DAYS_BY_KEY[key]);
  return MONTHS_BY_KEY[key] ? movedMonth(at, MONTHS_BY_KEY[key] * (shiftKey ? 12 : 1)) : null;
}

interface DayButtonProps {
  day: string;
  isOf: boolean;
  isChosen: boolean;
  isDisabled: boolean;
  inputRef?: React.Ref<HTMLButtonElement>;
  onPick: (day: string) => void;
}

const DayButton = ({ day, isOf, isChosen, isDisabled, inputRef, onPick }: DayButtonProps) => (
  <ButtonBase
    ref={inputRef}
    tabIndex={inputRef ? 0 : -1}
    disabled={isDisabled}
    aria-label={writtenDay(day)}
    aria-current={day === today() ? 'date' : undefined}
    onClick={() => onPick(day)}
    sx={{
      width: 38,
      height: 38,
      borderRadius: 1,
      font: 'inherit',
      color: isChosen ? 'primary.contrastText' : isOf && !isDisabled ? 'text.primary' : 'text.secondary',
      bgcolor: isChosen ? 'primary.main' : undefined,
      border: day === today() ? 1 : 0,
      borderColor: 'primary.main',
      '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: 2 },
    }}
  >
    {Number(day.slice(8))}
  </ButtonBase>
);

function useCalendarNames() {
  const [locale] = useLocaleState();
  const tag = locale === 'en' ? 'en-GB' : 'vi-VN';
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: locale === 'en' ? 'short' : 'narrow', timeZone: 'UTC' });
  return {
    month: (iso: string) => month.format(instantOf(iso)),
    weekday: (iso: string) => weekday.format(instantOf(iso)),
  };
}

const instantOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
