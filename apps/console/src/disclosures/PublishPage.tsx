import Public from '@mui/icons-material/PublicOutlined';
import { Alert, Checkbox, FormControlLabel, LinearProgress, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { DISCLOSING_DECISIONS, type DisclosingDecision, PUBLISH_DISCLOSURE } from './disclosures.graphql.ts';
import { DisclosurePreview } from './DisclosurePreview';

/** What anybody will see of a decision, before anybody does: the office chooses what stands there, and says by which text. */
export const PublishPage = () => {
  const translate = useTranslate();
  const id = useSearchParams()[0].get('decision') ?? '';
  const { data, error, refetch } = useGraphql(DISCLOSING_DECISIONS, { ids: [id] });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const [decision] = data.nodes;
  if (!decision || !('canDisclose' in decision) || !decision.canDisclose)
    return <Alert severity="info">{translate('resources.disclosures.notYours')}</Alert>;
  return (
    <Page
      title={translate('resources.disclosures.publish.label')}
      subtitle={[decision.code, decision.subject].filter(Boolean).join(' · ')}
      above={
        <TextLink to={`/directives/${encodeURIComponent(id)}/show`}>
          {`← ${translate('resources.disclosures.decision')}`}
        </TextLink>
      }
    >
      <Publishing key={decision.disclosure?.version ?? 0} decision={decision as DisclosingDecision} />
    </Page>
  );
};

const MOST = { htmlInput: { maxLength: 500 } };

const Publishing = ({ decision: { id, disclosure } }: { decision: DisclosingDecision }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [basis, setBasis] = useState(disclosure?.basis ?? '');
  const [namesPeople, setNamesPeople] = useState(disclosure?.namesPeople ?? false);
  const [peopleBasis, setPeopleBasis] = useState(disclosure?.peopleBasis ?? '');
  const [shownFrom, setFrom] = useState(disclosure?.withdrawnOn === null ? disclosure.shownFrom : today());
  const [shownUntil, setUntil] = useState(disclosure?.shownUntil ?? '');
  const act = useAct(PUBLISH_DISCLOSURE, {
    done: 'resources.disclosures.publish.done',
    onDone: () => void navigate(`/directives/${encodeURIComponent(id)}/show`),
  });
  const lacksBasis = namesPeople && peopleBasis.trim() === '';
  const input = {
    directiveId: id,
    version: disclosure?.version ?? null,
    basis: basis.trim() || null,
    namesPeople,
    peopleBasis: namesPeople ? peopleBasis.trim() : null,
    shownFrom: shownFrom || null,
    shownUntil: shownUntil || null,
  };
  return (
    <>
      <Section title={translate('resources.disclosures.what')}>
        <Stack spacing={2} sx={{ maxWidth: '40rem' }}>
          <TextField
            label={translate('resources.disclosures.fields.basis')}
            helperText={translate('resources.disclosures.help.basis')}
            value={basis}
            onChange={({ target }) => setBasis(target.value)}
            slotProps={MOST}
          />
          <FormControlLabel
            control={<Checkbox checked={namesPeople} onChange={({ target }) => setNamesPeople(target.checked)} />}
            label={translate('resources.disclosures.fields.namesPeople')}
          />
          {namesPeople && (
            <>
              <Alert severity="warning">{translate('resources.disclosures.help.namesPeople')}</Alert>
              <TextField
                required
                label={translate('resources.disclosures.fields.peopleBasis')}
                helperText={translate('resources.disclosures.help.peopleBasis')}
                value={peopleBasis}
                onChange={({ target }) => setPeopleBasis(target.value)}
                slotProps={MOST}
              />
            </>
          )}
          <DayField label="resources.disclosures.fields.shownFrom" value={shownFrom} onChange={setFrom} isRequired />
          <DayField
            label="resources.disclosures.fields.shownUntil"
            value={shownUntil}
            onChange={setUntil}
            isRequired={false}
          />
        </Stack>
      </Section>
      <Section
        title={translate('resources.disclosures.preview.title')}
        actions={
          <ActButton
            act={act}
            icon={Public}
            variant="contained"
            label="resources.disclosures.publish.label"
            explanation={`resources.disclosures.publish.${namesPeople ? 'withPeople' : 'explanation'}`}
            disabledReason={lacksBasis ? translate('resources.disclosures.publish.lacksBasis') : null}
            variables={() => ({ input })}
          />
        }
      >
        <DisclosurePreview directiveId={id} namesPeople={namesPeople} />
      </Section>
    </>
  );
};
