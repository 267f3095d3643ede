import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { Alert, Button, FormControlLabel, Stack, Switch, TextField, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useEvent, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { TAKE_GIFT_LIST, type TakeGiftListMutation } from './donations.graphql.ts';
import { isUnfinished, type ListLine, mendedOf, type Mending, unmended } from './list.rules.ts';
import { MendGift } from './MendGift';

interface MendGiftListProps {
  lines: ListLine[];
  to: Pick<Types.TakeGiftListInput, 'organisationId' | 'campaignId' | 'day' | 'unit' | 'promisedUntil'>;
}

type Outcome = TakeGiftListMutation['takeGiftList'];

const word = (name: string): string => `resources.donations.list.${name}`;

/** A list that was read: judged, mended in place, judged again, and taken in when nothing is wrong with it any more. */
export const MendGiftList = ({ lines, to }: MendGiftListProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [mendings, setMendings] = useState<ReadonlyMap<number, Mending>>(new Map());
  const [totalReason, setTotalReason] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** Counts changes: what was sent is checked while nothing was changed since. */
  const [changes, setChanges] = useState(0);
  const [checkedAt, setCheckedAt] = useState<string | null>(null);
  const now = [changes, to.campaignId, to.day, to.unit, to.promisedUntil].join(' ');
  const isChecked = checkedAt === now;
  const [isAll, setAll] = useState(false);
  const act = useAct(TAKE_GIFT_LIST);
  const run = async (isRehearsal: boolean) => {
    const input = { ...to, lines, mended: mendedOf(mendings), totalReason: totalReason.trim() || null, isRehearsal };
    const answer = (await act.run({ input }))?.takeGiftList;
    if (!answer) return;
    if (answer.isWritten) {
      const { taken, promised } = answer;
      notify(word(promised > 0 ? 'doneWithPromises' : 'done'), {
        type: 'success',
        messageArgs: { smart_count: taken, promised },
      });
      const list = taken > 0 ? '/donations' : '/pledges';
      return navigate(to.campaignId ? `/campaigns/${encodeURIComponent(to.campaignId)}/show` : list);
    }
    setOutcome(answer);
    setCheckedAt(now);
  };
  const first = useEvent(() => void run(true));
  // It is judged as soon as it is there, and again when it is said what its numbers count.
  useEffect(first, [first, to.unit, to.day, to.campaignId, to.promisedUntil]);
  const change = (at: number, mending: Mending) => {
    setMendings((before) => new Map(before).set(at, mending));
    setChanges((before) => before + 1);
  };
  const isRight = isChecked && outcome?.faults.length === 0;
  const wrong = new Set(outcome?.faults.flatMap(({ at }) => at ?? []));
  const shown = (outcome?.rows ?? []).filter(({ at }) => isAll || wrong.has(at) || mendings.has(at));
  const isWrongSum = outcome?.totals.some(({ isRight: isSame }) => !isSame) ?? false;
  return (
    <>
      <Section title={translate(word('standing'))}>
        <Stack spacing={2}>
          <Standing outcome={outcome} isChecked={isChecked} />
          <ErrorNotice error={act.error} />
          {outcome && <Totals totals={outcome.totals} />}
          {isWrongSum && (
            <TextField
              label={translate(word('totalReason'))}
              helperText={translate(word('totalReasonHelp'))}
              value={totalReason}
              onChange={({ target }) => {
                setTotalReason(target.value);
                setChanges((before) => before + 1);
              }}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          )}
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Button
              variant={isRight ? 'outlined' : 'contained'}
              startIcon={<FactCheck />}
              loading={act.isPending}
              disabled={isUnfinished(mendings)}
              onClick={() => void run(true)}
            >
              {translate(word('check'))}
            </Button>
            {isRight && (
              <Button variant="contained" loading={act.isPending} onClick={() => void run(false)}>
                {translate(word(outcome.promised > 0 ? 'takeWithPromises' : 'take'), {
                  smart_count: outcome.taken,
                  promised: outcome.promised,
                })}
              </Button>
            )}
          </Stack>
        </Stack>
      </Section>
      {outcome && (
        <Section title={translate(word('rows'), { smart_count: outcome.rows.length })}>
          <FormControlLabel
            control={<Switch checked={isAll} onChange={(_, isOn) => setAll(isOn)} />}
            label={translate(word('showAll'))}
          />
          {shown.map((row) => (
            <MendGift
              key={row.at}
              row={row}
              faults={outcome.faults.filter(({ at }) => at === row.at)}
              mending={mendings.get(row.at) ?? unmended}
              isTouched={!isChecked && mendings.has(row.at)}
              onChange={(mending) => change(row.at, mending)}
            />
          ))}
          {outcome.passedOver.length > 0 && (
            <Typography variant="body2" color="textSecondary" sx={{ pt: 2 }}>
              {translate(word('passedOver'), { lines: outcome.passedOver.slice(0, 10).join(' | ') })}
            </Typography>
          )}
        </Section>
      )}
    </>
  );
};

const Standing = ({ outcome, isChecked }: { outcome: Outcome | null; isChecked: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!outcome) return null;
  const { faults, taken, leftOut, amount, promised, promisedAmount } = outcome;
  if (!isChecked) return <Alert severity="info">{translate(word('changed'))}</Alert>;
  const gifts = translate(word('comesTo'), { taken, leftOut, amount: format.money(amount) });
  const promises = translate(word('promises'), { promised, amount: format.money(promisedAmount) });
  const said = promised > 0 ? `${gifts} ${promises}` : gifts;
  if (faults.length === 0) return <Alert severity="success">{`${translate(word('right'))} ${said}`}</Alert>;
  const ofList = faults.filter(({ at, code }) => at === null || code.startsWith('GIFT_LIST'));
  return (
    <Alert severity="warning">
      {translate(word('wrong'), { smart_count: faults.length })} {said}
      {ofList.map(({ code, message }) => (
        <div key={`${code}${message}`}>{message}</div>
      ))}
    </Alert>
  );
};

const Totals = ({ totals }: Pick<Outcome, 'totals'>) => {
  const translate = useTranslate();
  const format = useFormat();
  return totals.map(({ at, label, said, found, isRight }) => (
    <Typography key={at} variant="body2" color={isRight ? 'textSecondary' : 'error'}>
      {translate(word(isRight ? 'totalRight' : 'totalWrong'), {
        label,
        said: said === null ? '—' : format.money(said),
        found: format.money(found),
      })}
    </Typography>
  ));
};
