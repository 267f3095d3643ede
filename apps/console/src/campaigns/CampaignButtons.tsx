import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import PushPin from '@mui/icons-material/PushPinOutlined';
import Send from '@mui/icons-material/SendOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Button, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { type ComponentProps, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DirectivePicker } from '../directives';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  APPROVE_CAMPAIGN,
  CAMPAIGN_RULES,
  type CampaignDetails,
  FINISH_CAMPAIGN,
  POST_CAMPAIGN,
  RETURN_CAMPAIGN,
  STOP_CAMPAIGN,
  SUBMIT_CAMPAIGN,
} from './campaigns.graphql.ts';

interface CampaignProps {
  campaign: CampaignDetails;
}

const act = (name: string, what: 'label' | 'explanation' | 'done'): string => `resources.campaigns.${name}.${what}`;

export const AmendCampaignButton = ({ campaign: { id, state, canPlan } }: CampaignProps) => {
  const translate = useTranslate();
  if (!canPlan || state !== 'PLANNED') return null;
  return (
    <Button component={Link} to={`/campaigns/${encodeURIComponent(id)}`} variant="outlined" startIcon={<Edit />}>
      {translate('resources.campaigns.edit')}
    </Button>
  );
};

/** With what may not be asked for, before the eyes of whoever submits. */
export const SubmitCampaignButton = ({ campaign: { id, version, state, canPlan, regime } }: CampaignProps) => {
  const translate = useTranslate();
  const [isConfirmed, setConfirmed] = useState(false);
  const run = useAct(SUBMIT_CAMPAIGN, { done: act('submit', 'done') });
  if (!canPlan || state !== 'PLANNED') return null;
  return (
    <ActButton
      act={run}
      icon={Send}
      variant="contained"
      label={act('submit', 'label')}
      explanation={act('submit', 'explanation')}
      variables={() => (isConfirmed ? { input: { id, version, isConfirmed } } : null)}
    >
      <ForbiddenUses isOfSchool={regime === 'SCHOOL'} />
      <FormControlLabel
        control={<Checkbox checked={isConfirmed} onChange={(_, isOn) => setConfirmed(isOn)} required />}
        label={translate('resources.campaigns.submit.confirm')}
      />
    </ActButton>
  );
};

const ForbiddenUses = ({ isOfSchool }: { isOfSchool: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { data } = useGraphql(CAMPAIGN_RULES, {}, { staleTime: 3_600_000 });
  const forbidden = (data?.campaignUses ?? []).filter(({ isAllowed }) => !isAllowed);
  return (
    <div>
      <Typography variant="subtitle2">{translate('resources.campaigns.submit.forbidden')}</Typography>
      {!isOfSchool && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.campaigns.submit.notSchool')}
        </Typography>
      )}
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {forbidden.map(({ code, nameVi, nameEn, citation }) => (
          <Typography component="li" variant="body2" key={code}>
            {locale === 'en' ? nameEn : nameVi} ({citation})
          </Typography>
        ))}
      </ul>
    </div>
  );
};

type Picked = ComponentProps<typeof DirectivePicker>['value'];

export const ApproveCampaignButton = ({ campaign }: CampaignProps) => {
  const { id, version, state, canApprove, regime, submittedOn, makerName } = campaign;
  const [approvedOn, setApprovedOn] = useState(today);
  const [directive, setDirective] = useState<Picked>(null);
  const run = useAct(APPROVE_CAMPAIGN, { done: act('approve', 'done') });
  if (state !== 'SUBMITTED' || !canApprove) return null;
  return (
    <ActButton
      act={run}
      icon={CheckCircle}
      variant="contained"
      label={act('approve', 'label')}
      explanation={act('approve', 'explanation')}
      params={{ name: makerName ?? '—' }}
      variables={() =>
        approvedOn && (regime !== 'SCHOOL' || directive)
          ? { input: { id, version, approvedOn, directiveId: directive?.id ?? null } }
          : null
      }
    >
      <DayField
        label="resources.campaigns.fields.approvedOn"
        value={approvedOn}
        onChange={setApprovedOn}
        min={submittedOn ?? undefined}
        autoFocus
      />
      <DirectivePicker
        label={`resources.campaigns.approve.${regime === 'SCHOOL' ? 'paper' : 'paperIfAny'}`}
        value={directive}
        onPick={setDirective}
        isRequired={regime === 'SCHOOL'}
      />
    </ActButton>
  );
};

export const ReturnCampaignButton = ({ campaign: { id, version, state, canApprove, makerName } }: CampaignProps) => {
  const reason = useReason();
  const run = useAct(RETURN_CAMPAIGN, { done: act('return', 'done') });
  if (state !== 'SUBMITTED' || !canApprove) return null;
  return (
    <ActButton
      act={run}
      icon={Undo}
      label={act('return', 'label')}
      explanation={act('return', 'explanation')}
      params={{ name: makerName ?? '—' }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const PostCampaignButton = ({
  campaign: { id, version, state, canPlan, approvedOn, postedOn: hangsSince },
}: CampaignProps) => {
  const translate = useTranslate();
  const [postedOn, setPostedOn] = useState(today);
  const [postedAt, setPostedAt] = useState('');
  const run = useAct(POST_CAMPAIGN, { done: act('post', 'done') });
  const isStoppedUnposted = state === 'STOPPED' && approvedOn !== null && hangsSince === null;
  if (!canPlan || (state !== 'APPROVED' && !isStoppedUnposted)) return null;
  return (
    <ActButton
      act={run}
      icon={PushPin}
      variant="contained"
      label={act('post', 'label')}
      explanation={act('post', 'explanation')}
      variables={() => (postedOn && postedAt.trim() ? { input: { id, version, postedOn, postedAt } } : null)}
    >
      <TextField
        label={translate('resources.campaigns.fields.postedAt')}
        value={postedAt}
        onChange={({ target }) => setPostedAt(target.value)}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <DayField
        label="resources.campaigns.fields.postedOn"
        value={postedOn}
        onChange={setPostedOn}
        min={approvedOn ?? undefined}
      />
    </ActButton>
  );
};

export const FinishCampaignButton = ({ campaign: { id, version, state, canPlan, postedOn } }: CampaignProps) => {
  const translate = useTranslate();
  const [resultOn, setResultOn] = useState(today);
  const [result, setResult] = useState('');
  const run = useAct(FINISH_CAMPAIGN, { done: act('finish', 'done') });
  if (!canPlan || state !== 'POSTED') return null;
  return (
    <ActButton
      act={run}
      icon={CheckCircle}
      label={act('finish', 'label')}
      explanation={act('finish', 'explanation')}
      variables={() => (resultOn && result.trim() ? { input: { id, version, resultOn, result } } : null)}
    >
      <TextField
        label={translate('resources.campaigns.fields.result')}
        helperText={translate('resources.campaigns.namesNobody')}
        value={result}
        onChange={({ target }) => setResult(target.value)}
        required
        autoFocus
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      <DayField
        label="resources.campaigns.fields.resultOn"
        value={resultOn}
        onChange={setResultOn}
        min={postedOn ?? undefined}
      />
    </ActButton>
  );
};

export const StopCampaignButton = ({ campaign: { id, version, state, canPlan } }: CampaignProps) => {
  const reason = useReason();
  const run = useAct(STOP_CAMPAIGN, { done: act('stop', 'done') });
  if (!canPlan || state === 'FINISHED' || state === 'STOPPED') return null;
  return (
    <ActButton
      act={run}
      icon={Block}
      color="error"
      label={act('stop', 'label')}
      explanation={act('stop', 'explanation')}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
