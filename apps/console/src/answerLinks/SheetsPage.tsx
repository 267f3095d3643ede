import Print from '@mui/icons-material/PrintOutlined';
import { Alert, Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { CommunityPicker, type NamedCommunity } from '../subjects';
import { ROUNDS_FOR_LINKS } from './answerLinks.graphql.ts';
import { linesIn } from './lines.ts';
import { citizensOf, makeSheets, type Sheet, type SheetCitizen } from './makeSheets.ts';
import { Sheets } from './Sheets';

const DAYS = [7, 14, 30, 60];

/** Links of a hamlet, made and printed in one go: the codes are kept nowhere. */
export const SheetsPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState(`${params.get('round') ?? ''}/${params.get('line') ?? ''}`);
  const [community, setCommunity] = useState<NamedCommunity | null>(null);
  const [days, setDays] = useState(14);
  const { data, error, refetch } = useGraphql(ROUNDS_FOR_LINKS, {});
  const lines = data ? linesIn(data, locale === 'en' ? 'en' : 'vi') : [];
  const line = lines.find(({ key }) => key === chosen) ?? lines[0];
  return (
    <Page
      title={translate('answerLinks.sheets.title')}
      subtitle={translate('answerLinks.sheets.about')}
      above={
        <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
          <TextLink to="/subjectAssessments">{`← ${translate('resources.subjectAssessments.name')}`}</TextLink>
        </nav>
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <Section>
        <Stack spacing={2} sx={{ maxWidth: 640 }}>
          <Alert severity="warning">{translate('answerLinks.sheets.once')}</Alert>
          {data && !line && <Typography>{translate('answerLinks.noRound')}</Typography>}
          {line && (
            <TextField
              select
              label={translate('answerLinks.make.round')}
              value={line.key}
              onChange={({ target }) => setChosen(target.value)}
            >
              {lines.map(({ key, label }) => (
                <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
          )}
          <CommunityPicker label="answerLinks.sheets.community" value={community} onChange={setCommunity} />
          <TextField
            select
            label={translate('answerLinks.make.days')}
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {DAYS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate('answerLinks.make.forDays', { smart_count: one })}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
      </Section>
      {line && community && (
        <Making
          key={`${line.key}/${community.id}`}
          asked={{ roundId: line.roundId, line: line.line, communityId: community.id }}
          heading={`${translate(`enums.CommunityKind.${community.kind}`)} ${community.name}`}
          title={line.label}
          days={days}
        />
      )}
    </Page>
  );
};

interface MakingProps {
  asked: { roundId: string; line: number; communityId: string };
  /** Which hamlet. */
  heading: string;
  /** Which round. */
  title: string;
  days: number;
}

const Making = ({ asked, heading, title, days }: MakingProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [sheets, setSheets] = useState<Sheet[]>([]);
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['sheetCitizens', asked],
    queryFn: () => citizensOf(asked),
  });
  const make = async (left: readonly SheetCitizen[]) => {
    setMaking(true);
    setTrouble(null);
    try {
      await makeSheets(asked, days, left, (made) => setSheets((before) => [...before, ...made]));
    } catch (failure) {
      setTrouble(failure as Error);
    } finally {
      setMaking(false);
    }
  };
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <LinearProgress />;
  const { citizens, minors } = data;
  // Whoever has a sheet is given no second one: it would end the first, which may be printed.
  const left = citizens.filter(({ id }) => !sheets.some(({ citizen }) => citizen.id === id));
  return (
    <>
      <Section>
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          <Typography>
            {translate('answerLinks.sheets.count', {
              smart_count: citizens.length,
              count: format.number(citizens.length),
            })}
            {minors > 0 &&
              ` ${translate('answerLinks.sheets.minors', { smart_count: minors, count: format.number(minors) })}`}
          </Typography>
          <ErrorNotice error={trouble} />
          {(left.length > 0 || sheets.length === 0) && (
            <Button variant="contained" loading={isMaking} disabled={left.length === 0} onClick={() => void make(left)}>
              {sheets.length === 0
                ? translate('answerLinks.sheets.make')
                : translate('answerLinks.sheets.makeRest', {
                    smart_count: left.length,
                    count: format.number(left.length),
                  })}
            </Button>
          )}
          {sheets.length > 0 && (
            <Button
              variant={left.length > 0 ? 'outlined' : 'contained'}
              startIcon={<Print />}
              disabled={isMaking}
              onClick={() => window.print()}
            >
              {translate('answerLinks.sheets.print')}
            </Button>
          )}
        </Stack>
      </Section>
      {sheets.length > 0 && <Sheets sheets={sheets} heading={heading} title={title} />}
    </>
  );
};
