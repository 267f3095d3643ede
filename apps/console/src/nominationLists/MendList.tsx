import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { Alert, Button, FormControlLabel, Stack, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { heldNumber } from '../shared/wholeNumber.rules.ts';
import { WholeNumberField } from '../shared/WholeNumberField';
import { inputOf, type ListedRow, type ListOnScreen, renumbered, type Said } from './list.rules.ts';
import { type Found, forMany, lacksReason, type ListFault, mended, shownPlaces } from './mending.rules.ts';
import { MendRow } from './MendRow';
import { NOMINATE_FROM_LIST } from './nominationLists.graphql.ts';

/** Of one kind in a list that somebody sends. */
const MOST_SAID = 999_999;

interface MendListProps {
  read: ListOnScreen;
  roundId: string;
  organisationId: string;
  backTo: string;
}

const MOST_ROWS = 500;
const MOST_SHOWN = 100;

const word = (name: string): string => `resources.nominationLists.${name}`;

/** A list that was read: judged, mended in place, judged again, and taken in when nothing is wrong with it any more. */
export const MendList = ({ read, roundId, organisationId, backTo }: MendListProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [{ rows, said, columns }, setList] = useState(read);
  const [found, setFound] = useState<Found | null>(null);
  /** Nothing was changed since the last check. */
  const [isChecked, setChecked] = useState(false);
  const [isAll, setAll] = useState(false);
  const [achievement, setAchievement] = useState('');
  const act = useAct(NOMINATE_FROM_LIST);
  const change = (changed: readonly ListedRow[], told: Said = said) => {
    const touched = changed.flatMap((row, at) => (row === rows[at] ? [] : [at]));
    setList({ columns, said: told, rows: [...changed] });
    setFound((before) => before && { ...before, touched: new Set([...before.touched, ...touched]) });
    setChecked(false);
  };
  const run = async (isRehearsal: boolean) => {
    const to = { roundId, organisationId, achievement: achievement.trim() || null, isRehearsal };
    const outcome = (await act.run({ input: inputOf({ rows, said, columns }, to) }))?.nominateFromList;
    if (outcome?.isWritten) {
      notify(word('done'), { type: 'success', messageArgs: { smart_count: outcome.nominated } });
      return navigate(backTo);
    }
    if (!outcome) return;
    const matches = new Map(outcome.matches.map(({ row, who }) => [row, who]));
    setFound({ faults: outcome.faults, matches, touched: new Set() });
    setChecked(true);
  };
  const isRight = isChecked && found?.faults.length === 0;
  const shown = shownPlaces(rows, found, isAll, MOST_SHOWN);
  const taken = rows.filter(({ isLeftOut }) => !isLeftOut).length;
  if (rows.length > MOST_ROWS)
    return <Alert severity="error">{translate(word('tooMany'), { rows: rows.length })}</Alert>;
  return (
    <>
      <Section title={translate(word('standing'))}>
        <Stack spacing={2}>
          <Standing found={isChecked ? found : null} rows={rows.length} />
          <ErrorNotice error={act.error} />
          <Counts said={said} faults={found?.faults ?? []} onChange={(told) => change(rows, told)} />
          {found && <MendMany rows={rows} found={found} onChange={change} />}
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Button
              variant={isRight ? 'outlined' : 'contained'}
              startIcon={<FactCheck />}
              loading={act.isPending}
              disabled={lacksReason(rows)}
              onClick={() => void run(true)}
            >
              {translate(word('check'))}
            </Button>
          </Stack>
          {isRight && (
            <>
              <TextField
                label={translate(word('achievement'))}
                helperText={translate(word('achievementHelp'))}
                value={achievement}
                onChange={({ target }) => setAchievement(target.value)}
                multiline
                minRows={2}
                slotProps={{ htmlInput: { maxLength: 2000 } }}
              />
              <div>
                <Button variant="contained" loading={act.isPending} onClick={() => void run(false)}>
                  {translate(word('take'), { smart_count: taken })}
                </Button>
              </div>
            </>
          )}
        </Stack>
      </Section>
      <Section title={translate('shared.importing.rows', { smart_count: rows.length })}>
        {found && (
          <FormControlLabel
            control={<Switch checked={isAll} onChange={(_, checked) => setAll(checked)} />}
            label={translate(word('showAll'))}
          />
        )}
        {shown.map((at) => (
          <MendRow
            key={at}
            row={rows[at]!}
            columns={columns}
            faults={found?.touched.has(at) ? [] : (found?.faults.filter(({ row }) => row === at) ?? [])}
            match={found?.touched.has(at) ? null : (found?.matches.get(at) ?? null)}
            isTouched={found?.touched.has(at) ?? false}
            onChange={(row) => change(rows.with(at, row))}
          />
        ))}
        {shown.length < rows.length && (
          <Typography variant="body2" color="textSecondary" sx={{ pt: 1 }}>
            {translate(word('shown'), { shown: shown.length, rows: rows.length })}
          </Typography>
        )}
      </Section>
    </>
  );
};

const Standing = ({ found, rows }: { found: Found | null; rows: number }) => {
  const translate = useTranslate();
  if (!found) return <Alert severity="info">{translate(word('unchecked'), { smart_count: rows })}</Alert>;
  const { faults } = found;
  if (faults.length === 0) return <Alert severity="success">{translate(word('right'))}</Alert>;
  const ofList = faults.filter(({ row, column }) => row === null && column === null);
  return (
    <Alert severity="warning">
      {translate(word('wrong'), { smart_count: faults.length })}
      {ofList.map(({ code, message }) => (
        <div key={code}>{message}</div>
      ))}
    </Alert>
  );
};

interface CountsProps {
  said: Said;
  faults: readonly ListFault[];
  onChange: (said: Said) => void;
}

/** What the list says that it has, which is corrected where the list is right. */
const Counts = ({ said, faults, onChange }: CountsProps) => {
  const translate = useTranslate();
  return (
    <div>
      <Typography variant="subtitle2">{translate(word('said'))}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate(word('saidHelp'))}
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ xs: 1.5, sm: 1 }}>
        {(['collectives', 'people', 'households'] as const).map((name) => {
          const fault = faults.find(({ row, column }) => row === null && column === name);
          return (
            <WholeNumberField
              key={name}
              label={`resources.nominationLists.counts.${name}`}
              value={heldNumber(said[name])}
              onChange={(held) => onChange({ ...said, [name]: String(held ?? '') })}
              max={MOST_SAID}
              fault={fault?.message}
            />
          );
        })}
      </Stack>
    </div>
  );
};

interface MendManyProps {
  rows: readonly ListedRow[];
  found: Found;
  onChange: (rows: ListedRow[]) => void;
}

/** The same mending for all rows that need it. */
const MendMany = ({ rows, found, onChange }: MendManyProps) => {
  const translate = useTranslate();
  const { suggested, single, others, hasGaps } = forMany(found);
  const button = (name: string, count: number, act: () => void) =>
    count > 0 && (
      <Button key={name} size="small" variant="outlined" onClick={act}>
        {translate(word(name), { smart_count: count })}
      </Button>
    );
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {button('renumber', Number(hasGaps), () => onChange(renumbered(rows)))}
      {button('useAll', suggested.length, () =>
        onChange(mended(rows, suggested, (row, { suggestion }) => ({ ...row, name: suggestion! }))),
      )}
      {button('chooseAll', single.length, () =>
        onChange(mended(rows, single, (row, { candidates }) => ({ ...row, chosen: candidates[0]! }))),
      )}
      {button('leaveAll', others.length, () =>
        onChange(mended(rows, others, (row) => ({ ...row, isLeftOut: true, reason: translate(word('otherKind')) }))),
      )}
    </Stack>
  );
};
