import { Alert, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { FileSource } from '../shared/importing/FileSource';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type ListLine, MOST_LIST_LINES } from './list.rules.ts';
import { MendGiftList } from './MendGiftList';
import { CampaignField } from './CampaignField';

/** What reads workbooks is fetched when somebody has one. */
const reader = () => import('./readList');

const UNITS = ['', '1', '1000', '1000000'] as const;

/** A list of gifts from a file, or pasted: read, judged row by row, mended, and taken in whole. */
export const GiftListPage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('keep');
  const organisationId = books?.organisation.id;
  const asked = useSearchParams()[0].get('campaign') ?? '';
  const [campaignId, setCampaign] = useState(asked);
  const [day, setDay] = useState(today);
  /** Of a list of promises. */
  const [promisedUntil, setPromisedUntil] = useState('');
  const [unit, setUnit] = useState<string>('');
  /** A new one begins what is mended anew. */
  const [list, setList] = useState<{ lines: ListLine[]; at: number } | null>(null);
  return (
    <Page
      title={translate('resources.donations.list.title')}
      subtitle={books?.organisation.name}
      above={<TextLink to="/donations">{`← ${translate('resources.donations.name')}`}</TextLink>}
      actions={<OwnBooksField right="keep" />}
    >
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !organisationId && <NoBooks />}
      {organisationId && (
        <>
          <Section title={translate('resources.donations.list.source')}>
            <Stack spacing={2}>
              <Typography color="textSecondary">{translate('resources.donations.list.takes')}</Typography>
              <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ '& > *': { flex: 1 } }}>
                <CampaignField organisationId={organisationId} value={campaignId} onChange={setCampaign} />
                <DayField label="resources.donations.list.day" value={day} onChange={setDay} />
                <DayField
                  label="resources.donations.list.allPromised"
                  value={promisedUntil}
                  onChange={setPromisedUntil}
                  isRequired={false}
                  isAnyTime
                />
                <TextField
                  select
                  label={translate('resources.donations.list.unit')}
                  helperText={translate('resources.donations.list.unitHelp')}
                  value={unit}
                  onChange={({ target }) => setUnit(target.value)}
                  slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
                >
                  {UNITS.map((one) => (
                    <MenuItem key={one} value={one}>
                      {translate(`resources.donations.list.units.${one || 'said'}`)}
                    </MenuItem>
                  ))}
                </TextField>
              </Stack>
              <FileSource
                read={async (file) => (await reader()).readList(file)}
                readText={async (text) => (await reader()).listInText(text)}
                words={(code) => (code === 'EMPTY' ? 'resources.donations.list.emptyFile' : null)}
                onTable={(lines) => setList((before) => ({ lines, at: (before?.at ?? 0) + 1 }))}
              />
            </Stack>
          </Section>
          {list && list.lines.length > MOST_LIST_LINES && (
            <Alert severity="error">
              {translate('resources.donations.list.tooMany', { lines: list.lines.length, most: MOST_LIST_LINES })}
            </Alert>
          )}
          {list && list.lines.length <= MOST_LIST_LINES && day && (
            <MendGiftList
              key={`${organisationId} ${list.at}`}
              lines={list.lines}
              to={{
                organisationId,
                campaignId: campaignId || null,
                day,
                unit: unit ? Number(unit) : null,
                promisedUntil: promisedUntil || null,
              }}
            />
          )}
        </>
      )}
    </Page>
  );
};
