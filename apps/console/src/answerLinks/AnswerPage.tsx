import { Alert, Box, Button, LinearProgress, Paper, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Notification, useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Logo } from '../layout/Logo';
import { useFormat } from '../shared/format';
import { PointButtons } from './PointButtons';
import { type LinkedAnswering, useLinkedAnswers } from './useLinkedAnswers';

/** What a link opens: the targets of a year, for a phone and without an account. */
export const AnswerPage = () => {
  const [params, setParams] = useSearchParams();
  const code = params.get('code') ?? '';
  return (
    <Frame>
      {code ? (
        <Answers key={code} code={code} onOther={() => setParams({})} />
      ) : (
        <TypedCode onTyped={(typed) => setParams({ code: typed })} />
      )}
    </Frame>
  );
};

const Frame = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  return (
    <Box component="main" sx={{ minHeight: '100dvh', p: 2, pb: 12, backgroundColor: 'background.default' }}>
      <Stack spacing={2} sx={{ maxWidth: 640, mx: 'auto' }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <Logo size={36} />
          <Typography sx={{ fontWeight: 600, flexGrow: 1 }}>{translate('app.name')}</Typography>
          <Button
            onClick={() => setLocale(locale === 'vi' ? 'en' : 'vi')}
            lang={locale === 'vi' ? 'en' : 'vi'}
            sx={{ minHeight: 44 }}
          >
            {locale === 'vi' ? 'English' : 'Tiếng Việt'}
          </Button>
        </Stack>
        {children}
      </Stack>
      <Notification />
    </Box>
  );
};

const TypedCode = ({ onTyped }: { onTyped: (code: string) => void }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) onTyped(typed.trim());
  };
  return (
    <Paper component="form" onSubmit={submit} sx={{ p: 2.5 }}>
      <Stack spacing={2}>
        <Typography variant="h1">{translate('answerLinks.page.title')}</Typography>
        <TextField
          label={translate('answerLinks.page.code')}
          helperText={translate('answerLinks.page.codeHelp')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          required
          slotProps={{ htmlInput: { maxLength: 40, autoCapitalize: 'characters', autoComplete: 'off' } }}
        />
        <Button type="submit" variant="contained" sx={{ minHeight: 48 }}>
          {translate('answerLinks.page.open')}
        </Button>
      </Stack>
    </Paper>
  );
};

const Answers = ({ code, onOther }: { code: string; onOther: () => void }) => {
  const translate = useTranslate();
  const answering = useLinkedAnswers(code);
  const { linked, trouble, isSent } = answering;
  if (isSent) return <Alert severity="success">{translate('answerLinks.page.sent')}</Alert>;
  if (trouble && !linked)
    return (
      <Stack spacing={2}>
        <Alert severity="error">{trouble}</Alert>
        <Button onClick={onOther} sx={{ minHeight: 48 }}>
          {translate('answerLinks.page.other')}
        </Button>
      </Stack>
    );
  if (!linked) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Targets answering={answering} linked={linked} />;
};

interface TargetsProps {
  answering: LinkedAnswering;
  linked: NonNullable<LinkedAnswering['linked']>;
}

const Targets = ({ answering: { trouble, standing, answer, send }, linked }: TargetsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'vi';
  const { initial, guardianInitial, title, year, expiresAt, targets, state } = linked;
  const left = targets.filter(({ points }) => points === null).length;
  return (
    <>
      <Box>
        <Typography variant="h1">{`${title[language]} ${year}`}</Typography>
        <Typography color="textSecondary">
          {translate('answerLinks.page.for', { initial, until: format.dateTime(expiresAt) })}
        </Typography>
        {guardianInitial && (
          <Typography color="textSecondary">
            {translate('answerLinks.page.guardian', { initial: guardianInitial })}
          </Typography>
        )}
        {state === 'RETURNED' && <Alert severity="warning">{translate('answerLinks.page.returned')}</Alert>}
      </Box>
      <Typography>{translate('answerLinks.page.how')}</Typography>
      {targets.map(({ code, words, maximum, step, points }) => (
        <Paper key={code} component="section" aria-label={`${code}. ${words[language]}`} sx={{ p: 2 }}>
          <Typography component="h2" sx={{ fontWeight: 600, mb: 1 }}>{`${code}. ${words[language]}`}</Typography>
          <PointButtons {...{ maximum, step, points }} onChange={(chosen) => answer(code, chosen)} />
        </Paper>
      ))}
      <Paper
        data-covers="foot"
        square
        elevation={4}
        sx={{ position: 'fixed', left: 0, right: 0, bottom: 0, p: 1.5, zIndex: 'appBar' }}
      >
        <Stack direction="row" spacing={2} sx={{ maxWidth: 640, mx: 'auto', alignItems: 'center' }}>
          <Box sx={{ flexGrow: 1 }} role="status">
            {trouble ? (
              <Typography color="error" variant="body2">
                {trouble}
              </Typography>
            ) : (
              (left < targets.length || standing !== 'saved') && (
                <Typography variant="body2">{translate(`answerLinks.page.standing.${standing}`)}</Typography>
              )
            )}
            {left > 0 && (
              <Typography variant="body2" color="textSecondary">
                {translate('answerLinks.page.left', { smart_count: left })}
              </Typography>
            )}
          </Box>
          <Button
            variant="contained"
            disabled={left > 0 || standing !== 'saved'}
            loading={standing === 'sending'}
            onClick={() => void send()}
            sx={{ minHeight: 48 }}
          >
            {translate('answerLinks.page.send')}
          </Button>
        </Stack>
      </Paper>
    </>
  );
};
