import Link from '@mui/icons-material/LinkOutlined';
import LinkOff from '@mui/icons-material/LinkOffOutlined';
import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { type Agreed, ConsentDay, GuardianPart, isMinor } from '../subjectAssessments';
import {
  ANSWER_LINKS,
  type AnswerLinksQuery,
  MAKE_ANSWER_LINKS,
  ROUNDS_FOR_LINKS,
  WITHDRAW_ANSWER_LINK,
} from './answerLinks.graphql.ts';
import { linesIn } from './lines.ts';
import { addressOf } from './places.ts';

const DAYS = [3, 7, 14, 30];
type Row = AnswerLinksQuery['answerLinks'][number];

/** Links of a citizen: the one that was just made, with its code, and those of before. */
export const CitizenLinks = ({ citizenId }: { citizenId: string }) => {
  const translate = useTranslate();
  const [code, setCode] = useState<string | null>(null);
  const { data, error, refetch } = useGraphql(ANSWER_LINKS, { citizenId });
  const rows = data?.answerLinks ?? [];
  return (
    <Section title={translate('answerLinks.title')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Typography color="textSecondary">{translate('answerLinks.about')}</Typography>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {code && <Made code={code} />}
        {rows.map((row) => (
          <Before key={row.id} row={row} />
        ))}
        {data && <MakeButton citizen={data.citizen} onMade={setCode} />}
      </Stack>
    </Section>
  );
};

const Made = ({ code }: { code: string }) => {
  const translate = useTranslate();
  const address = addressOf(code);
  return (
    <Alert
      severity="success"
      action={
        <Button onClick={() => void navigator.clipboard.writeText(address)}>{translate('answerLinks.copy')}</Button>
      }
    >
      <Typography>{translate('answerLinks.made')}</Typography>
      <Typography sx={{ fontFamily: 'monospace', fontSize: '1.25rem' }}>{code}</Typography>
      <Typography variant="body2" sx={{ wordBreak: 'break-all' }}>
        {address}
      </Typography>
    </Alert>
  );
};

const Before = ({ row: { id, createdAt, expiresAt, usedAt, withdrawnAt } }: { row: Row }) => {
  const translate = useTranslate();
  const format = useFormat();
  const withdraw = useAct(WITHDRAW_ANSWER_LINK, { done: 'answerLinks.withdraw.done' });
  const isOver = new Date(expiresAt) < new Date();
  const standing = usedAt ? 'used' : withdrawnAt ? 'withdrawn' : isOver ? 'over' : 'open';
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography>
        {translate(`answerLinks.standing.${standing}`, {
          made: format.dateTime(createdAt),
          until: format.dateTime(usedAt ?? withdrawnAt ?? expiresAt),
        })}
      </Typography>
      {standing === 'open' && (
        <ActButton
          act={withdraw}
          icon={LinkOff}
          label="answerLinks.withdraw.label"
          explanation="answerLinks.withdraw.explanation"
          variant="text"
          color="warning"
          variables={() => ({ id })}
        />
      )}
    </Stack>
  );
};

interface MakeButtonProps {
  citizen: AnswerLinksQuery['citizen'];
  onMade: (code: string) => void;
}

const MakeButton = ({ citizen, onMade }: MakeButtonProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [chosen, setChosen] = useState('');
  const [days, setDays] = useState(7);
  const [by, setBy] = useState<Agreed>({ guardian: null, guardianRelation: null });
  const [consentOn, setConsentOn] = useState<string | null>(null);
  const needsGuardian = isMinor(citizen, today());
  const isWhole = !needsGuardian || (by.guardian !== null && by.guardianRelation !== null && consentOn !== null);
  const agreed =
    needsGuardian && by.guardian
      ? { guardianId: by.guardian.id, guardianRelation: by.guardianRelation, consentOn }
      : {};
  const { data } = useGraphql(ROUNDS_FOR_LINKS, {});
  const lines = data ? linesIn(data, locale === 'en' ? 'en' : 'vi') : [];
  const line = lines.find(({ key }) => key === chosen) ?? lines[0];
  const act = useAct(MAKE_ANSWER_LINKS, { onDone: ({ makeAnswerLinks: [made] }) => made && onMade(made.code) });
  if (data && !line) return <Typography>{translate('answerLinks.noRound')}</Typography>;
  return (
    <ActButton
      act={act}
      icon={Link}
      label="answerLinks.make.label"
      explanation="answerLinks.make.explanation"
      variables={() =>
        line && isWhole
          ? { input: { roundId: line.roundId, line: line.line, citizenIds: [citizen.id], days, ...agreed } }
          : null
      }
    >
      <TextField
        select
        label={translate('answerLinks.make.round')}
        value={line?.key ?? ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        {lines.map(({ key, label }) => (
          <MenuItem key={key} value={key}>
            {label}
          </MenuItem>
        ))}
      </TextField>
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
      {needsGuardian && (
        <>
          <Alert severity="info">{translate('answerLinks.make.minor')}</Alert>
          <GuardianPart subject={citizen} value={by} onChange={setBy} />
          <ConsentDay value={consentOn} onChange={setConsentOn} />
        </>
      )}
    </ActButton>
  );
};
