import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { TrailChange, TrailEvent, TrailThing } from './trail.graphql.ts';
import { useThingName } from './useThingName';
import { partsOf, type Reading, readingOf } from './values.rules';

const FIRST = 4;
/** Of a value, until all is shown. */
const LENGTH = 140;

/** What an act changed, value by value, in words; the first few until somebody asks for all. */
export const ChangeList = ({ event: { changes, changeCount, subjectType } }: { event: TrailEvent }) => {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  if (changes.length === 0) return null;
  const shown = isWhole ? changes : changes.slice(0, FIRST);
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.25, overflowWrap: 'anywhere' }}>
        {shown.map((change) => (
          <Change key={change.field} change={change} subjectType={subjectType} isWhole={isWhole} />
        ))}
      </Box>
      {isWhole && changeCount > changes.length && (
        <Typography variant="body2" color="textSecondary">
          {translate('trail.moreThanShown', { count: changeCount - changes.length })}
        </Typography>
      )}
      {(changes.length > FIRST || changes.some(isLong)) && (
        <Button
          size="small"
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate(isWhole ? 'trail.fewer' : 'trail.more', { count: changeCount })}
        </Button>
      )}
    </>
  );
};

const isLong = ({ before, after }: TrailChange): boolean => Math.max(before?.length ?? 0, after?.length ?? 0) > LENGTH;

interface ChangeProps {
  change: TrailChange;
  subjectType: string;
  isWhole: boolean;
}

const Change = ({ change, subjectType, isWhole }: ChangeProps) => {
  const translate = useTranslate();
  const say = useSaid();
  const { field, rowName, before, after, beforeThing, afterThing } = change;
  const cut = (text: string) => (isWhole || text.length <= LENGTH ? text : `${text.slice(0, LENGTH)}…`);
  const earlier = cut(say(readingOf(before, subjectType, field), beforeThing));
  const later = cut(say(readingOf(after, subjectType, field), afterThing));
  return (
    <Typography component="li" variant="body2">
      <span>{`${useFieldName(field, rowName)}: `}</span>
      {before === null ? (
        <ins style={{ textDecoration: 'none' }}>{later}</ins>
      ) : (
        translate('trail.fromTo', { before: earlier, after: later })
      )}
    </Typography>
  );
};

/** Whose rows have codes of their own. */
const CODED = new Set(['figures', 'answers']);

/** `figures.2041.value` → Số liệu “1.4 Lớp xóa mù chữ — Số người” · Giá trị. */
function useFieldName(field: string, rowName: string | null): string {
  const translate = useTranslate();
  const { names, row } = partsOf(field);
  const words = names.map((name) => translate(`trail.fields.${name}`, { _: name }));
  const [first = translate('trail.fields.value'), ...rest] = words;
  if (rowName) return [`${first} “${rowName}”`, ...rest].join(' · ');
  // Rows count from one, but for cells of a form that nobody knows any more.
  const number = row && (CODED.has(names[0]!) ? row : /^\d+$/.test(row) ? String(Number(row) + 1) : null);
  return [number ? `${first} ${number}` : first, ...rest].join(' · ');
}

function useSaid(): (reading: Reading, thing: TrailThing | null) => string {
  const translate = useTranslate();
  const format = useFormat();
  const { nameOf } = useThingName();
  const say = (reading: Reading, thing: TrailThing | null): string => {
    switch (reading.kind) {
      case 'nothing':
        return translate('trail.nothing');
      case 'day':
        return format.date(reading.text);
      case 'instant':
        return format.dateTime(reading.text);
      case 'text':
        return reading.text;
      case 'number':
        return format.number(reading.value);
      case 'flag':
        return translate(`ra.boolean.${reading.value}`);
      case 'word':
        return translate(reading.key, { _: reading.text });
      case 'key':
        return nameOf(thing) ?? translate('trail.hidden');
      case 'file':
        return translate('trail.fileGiven');
      case 'list':
        return reading.members.map((member) => say(member, null)).join('; ') || translate('trail.nothing');
      default:
        return reading satisfies never;
    }
  };
  return say;
}
