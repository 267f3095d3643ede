import { Box, Button, Checkbox, Chip, FormControlLabel, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind } from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { useFormat } from '../shared/format';
import type { TakeGiftListMutation } from './donations.graphql.ts';
import { GiftFields } from './GiftFields';
import { enteredOf, type Mending } from './list.rules.ts';

type Outcome = TakeGiftListMutation['takeGiftList'];
type Row = Outcome['rows'][number];

interface MendGiftProps {
  row: Row;
  faults: Outcome['faults'];
  mending: Mending;
  isTouched: boolean;
  onChange: (mending: Mending) => void;
}

const word = (name: string): string => `resources.donations.list.${name}`;
/** Of these it is said that they are meant so. */
const MEANT = new Set(['GIFT_GIVER_TWICE', 'GIFT_NOT_YET_GIVEN', 'GIFT_ALREADY_THERE']);

/** One row: the line as it stands, what was understood, what is asked, and how it is mended. */
export const MendGift = ({ row, faults, mending, isTouched, onChange }: MendGiftProps) => {
  const translate = useTranslate();
  const { at, text } = row;
  const { isLeftOut, reason, isMeant } = mending;
  const put = (changes: Partial<Mending>) => onChange({ ...mending, ...changes });
  const name = translate(word('row'), { row: at });
  return (
    <Box component="section" aria-label={name} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
          {name}: {text}
        </Typography>
        {isLeftOut && <Chip size="small" label={translate(word('leftOut'))} />}
        {isTouched && (
          <Typography variant="body2" color="textSecondary">
            {translate(word('notChecked'))}
          </Typography>
        )}
        <Button size="small" variant="text" onClick={() => put({ isLeftOut: !isLeftOut })}>
          {translate(word(isLeftOut ? 'takeBack' : 'leaveOut'))}
        </Button>
      </Stack>
      {isLeftOut ? (
        <TextField
          label={translate(word('reason'))}
          helperText={translate('resources.campaigns.namesNobody')}
          value={reason}
          onChange={({ target }) => put({ reason: target.value })}
          required
          fullWidth
          sx={{ mt: 1 }}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      ) : (
        <>
          <Understood row={row} mending={mending} />
          {faults.map(({ code, message }) => (
            <Typography key={`${code}${message}`} variant="body2" color="error">
              {message}
            </Typography>
          ))}
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1, alignItems: 'center' }}>
            <Meant faults={faults} mending={mending} onChange={onChange} />
            {(isMeant || faults.some(({ code }) => MEANT.has(code))) && (
              <FormControlLabel
                control={<Checkbox size="small" checked={isMeant} onChange={(_, isOn) => put({ isMeant: isOn })} />}
                label={translate(word('meantSo'))}
              />
            )}
            <AsPromise row={row} faults={faults} mending={mending} onChange={onChange} />
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={mending.isAnonymous ?? row.isAnonymous}
                  onChange={(_, isOn) => put({ isAnonymous: isOn })}
                />
              }
              label={translate('resources.donations.fields.isAnonymous')}
            />
          </Stack>
          <Rewrite row={row} mending={mending} onChange={onChange} />
        </>
      )}
    </Box>
  );
};

const Understood = ({
  row: { giver, match, gifts, day, promisedUntil },
  mending,
}: Pick<MendGiftProps, 'row' | 'mending'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const giftOf = ({ kind, amount, quantity, unit, what }: Row['gifts'][number]): string =>
    kind === 'MONEY'
      ? format.money(amount ?? 0)
      : [format.quantity(quantity ?? 0), unit, what, amount !== null && `(${format.money(amount)})`]
          .filter(Boolean)
          .join(' ');
  const who = mending.counterparty?.name ?? match?.name ?? giver ?? translate('resources.donations.nameless');
  const isKnown = mending.counterparty !== null || match !== null;
  const said = [
    translate(word(giver === null ? 'whoNameless' : isKnown ? 'whoKnown' : 'whoNew'), { name: who }),
    gifts.map(giftOf).join(' + ') || translate(word('nothing')),
    day && format.date(day),
    promisedUntil && translate(word('promisedUntil'), { day: format.date(promisedUntil) }),
    ...gifts.flatMap(({ keeps }) => (keeps ? translate(word('keeps'), { day: format.date(keeps.day) }) : [])),
  ];
  return (
    <Typography variant="body2" color="textSecondary">
      {said.filter(Boolean).join(' · ')}
    </Typography>
  );
};

type Change = Pick<MendGiftProps, 'mending' | 'onChange'>;

/** What was only promised, until when; and whether what is given keeps a promise of before. */
const AsPromise = ({ row, faults, mending, onChange }: Change & Pick<MendGiftProps, 'row' | 'faults'>) => {
  const translate = useTranslate();
  const { promisedUntil, isBesidePromises } = mending;
  const isPromise = promisedUntil !== null;
  const keeps = row.gifts.some((gift) => gift.keeps);
  return (
    <>
      {(isPromise || faults.some(({ code }) => code === 'GIFT_NOT_YET_GIVEN')) && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={isPromise}
              onChange={(_, isOn) => onChange({ ...mending, promisedUntil: isOn ? '' : null })}
            />
          }
          label={translate(word('asPromise'))}
        />
      )}
      {isPromise && (
        <DayField
          label="resources.pledges.fields.dueOn"
          value={promisedUntil}
          onChange={(day) => onChange({ ...mending, promisedUntil: day })}
        />
      )}
      {(keeps || isBesidePromises) && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={isBesidePromises}
              onChange={(_, isOn) => onChange({ ...mending, isBesidePromises: isOn })}
            />
          }
          label={translate(word('besidePromises'))}
        />
      )}
    </>
  );
};

/** Whom the row may mean: one of those that are written alike, or somebody new. */
const Meant = ({ faults, mending, onChange }: Change & Pick<MendGiftProps, 'faults'>) => {
  const translate = useTranslate();
  const offered = faults.flatMap(({ candidates }) => candidates);
  const { counterparty } = mending;
  if (counterparty)
    return (
      <Chip
        color="success"
        variant="outlined"
        label={counterparty.name}
        onDelete={() => onChange({ ...mending, counterparty: null })}
      />
    );
  if (offered.length === 0) return null;
  return (
    <>
      {offered.map((one) => (
        <Button
          key={one.id}
          size="small"
          variant="outlined"
          onClick={() => onChange({ ...mending, counterparty: one })}
        >
          {translate(word('choose'), { name: one.name })}
        </Button>
      ))}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={mending.isNew}
            onChange={(_, isOn) => onChange({ ...mending, isNew: isOn })}
          />
        }
        label={translate(word('isNew'))}
      />
    </>
  );
};

/** The row written anew: who, one gift, and the day. */
const Rewrite = ({ row, mending, onChange }: Change & Pick<MendGiftProps, 'row'>) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { gift, giver, day } = mending;
  if (!isOpen && !gift && giver === null && day === null)
    return (
      <Button size="small" variant="text" onClick={() => setOpen(true)}>
        {translate(word('rewrite'))}
      </Button>
    );
  const now = gift ?? enteredOf(row.gifts[0]);
  return (
    <Stack spacing={1.5} sx={{ mt: 1, maxWidth: 820 }}>
      <TextField
        label={translate('resources.donations.fields.giver')}
        value={giver ?? row.giver ?? ''}
        onChange={({ target }) => onChange({ ...mending, giver: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={translate('resources.donations.fields.form')}
        value={now.kind}
        onChange={({ target }) => onChange({ ...mending, gift: { ...now, kind: target.value as Types.DonationKind } })}
      >
        {DonationKind.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.DonationKind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <GiftFields
        kind={now.kind}
        gift={now.entered}
        onChange={(entered) => onChange({ ...mending, gift: { ...now, entered } })}
      />
      <DayField
        label="resources.donations.fields.day"
        value={day ?? row.day ?? ''}
        onChange={(changed) => onChange({ ...mending, day: changed })}
        isRequired={false}
      />
    </Stack>
  );
};
