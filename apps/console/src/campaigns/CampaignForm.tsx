import {
  Alert,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  LinearProgress,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocaleState, useRedirect, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { FUNDS_OF } from '../funds';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { AMEND_CAMPAIGN, CAMPAIGN, CAMPAIGN_RULES, type CampaignDetails, PLAN_CAMPAIGN } from './campaigns.graphql.ts';

interface Entered {
  name: string;
  content: string;
  aim: string;
  beneficiaries: string;
  activities: string;
  estimate: WholeNumber;
  uses: string[];
  startsOn: string;
  endsOn: string;
  fundId: string;
  waitDays: WholeNumber;
  waitBasis: string;
}

const TEXTS = ['content', 'aim', 'beneficiaries', 'activities'] as const;
const MOST = { content: 2000, aim: 2000, beneficiaries: 1000, activities: 4000 };

/** As the API takes it; null while something is missing. */
function saidOf(entered: Entered) {
  const { name, content, aim, beneficiaries, activities, uses, startsOn, endsOn, fundId, waitBasis } = entered;
  const estimate = numberOf(entered.estimate);
  const isWhole = [name, content, aim, beneficiaries, activities, startsOn, fundId].every((text) => text.trim() !== '');
  if (!isWhole || estimate === null) return null;
  const own = { waitDays: numberOf(entered.waitDays), waitBasis: waitBasis.trim() || null };
  return {
    name,
    content,
    aim,
    beneficiaries,
    activities,
    uses,
    startsOn,
    endsOn: endsOn || null,
    fundId,
    estimate,
    ...own,
  };
}

/** A new campaign of the own office. */
export const PlanCampaignPage = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { books, isPending } = useChosenBooks('keep');
  const act = useAct(PLAN_CAMPAIGN, {
    done: 'resources.campaigns.planned',
    onDone: ({ planCampaign: { id } }) => redirect('show', 'campaigns', id),
  });
  const organisationId = books?.organisation.id;
  return (
    <Page
      title={translate('resources.campaigns.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !organisationId && <NoBooks />}
      {organisationId && (
        <Form
          key={organisationId}
          organisationId={organisationId}
          begun={null}
          error={act.error}
          isPending={act.isPending}
          onSend={(said) => void act.run({ input: { organisationId, ...said } })}
        />
      )}
    </Page>
  );
};

/** A plan that was not submitted yet. */
export const AmendCampaignPage = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { id = '' } = useParams();
  const { data, error, isFetchedAfterMount } = useGraphql(CAMPAIGN, { id });
  const act = useAct(AMEND_CAMPAIGN, {
    done: 'resources.campaigns.amended',
    onDone: () => redirect('show', 'campaigns', id),
  });
  if (error) return <ErrorNotice error={error} />;
  const campaign = data?.campaign;
  // What was read before may have been changed since.
  if (!campaign || !isFetchedAfterMount) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { version, organisation, name, state, canPlan } = campaign;
  return (
    <Page title={translate('resources.campaigns.edit')} subtitle={name}>
      {state !== 'PLANNED' || !canPlan ? (
        <Alert severity="info">{translate('resources.campaigns.notAmendable')}</Alert>
      ) : (
        <Form
          organisationId={organisation.id}
          begun={campaign}
          error={act.error}
          isPending={act.isPending}
          onSend={(said) => void act.run({ input: { id, version, ...said } })}
        />
      )}
    </Page>
  );
};

interface FormProps {
  organisationId: string;
  begun: CampaignDetails | null;
  error: Error | null;
  isPending: boolean;
  onSend: (said: NonNullable<ReturnType<typeof saidOf>>) => void;
}

const enteredOf = (begun: CampaignDetails | null): Entered => ({
  name: begun?.name ?? '',
  content: begun?.content ?? '',
  aim: begun?.aim ?? '',
  beneficiaries: begun?.beneficiaries ?? '',
  activities: begun?.activities ?? '',
  estimate: begun?.estimate ?? null,
  uses: begun?.uses ?? [],
  startsOn: begun?.startsOn ?? today(),
  endsOn: begun?.endsOn ?? '',
  fundId: begun?.fund?.id ?? '',
  waitDays: begun?.waitDays ?? null,
  waitBasis: begun?.waitBasis ?? '',
});

const Form = ({ organisationId, begun, error, isPending, onSend }: FormProps) => {
  const translate = useTranslate();
  const [entered, setEntered] = useState(() => enteredOf(begun));
  const put = (changes: Partial<Entered>) => setEntered((before) => ({ ...before, ...changes }));
  const { data } = useGraphql(FUNDS_OF, { organisationId });
  const funds = (data?.fundsOf ?? []).filter(({ sources, closedOn }) => sources.includes('CONTRIBUTION') && !closedOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = saidOf(entered);
    if (said) onSend(said);
  };
  const field = (name: string) => translate(`resources.campaigns.fields.${name}`);
  return (
    <Section title={translate('resources.campaigns.plan')}>
      <form onSubmit={submit}>
        <Stack spacing={2.5} sx={{ maxWidth: 820 }}>
          <TextField
            label={field('name')}
            value={entered.name}
            onChange={({ target }) => put({ name: target.value })}
            required
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          {TEXTS.map((name) => (
            <TextField
              key={name}
              label={field(name)}
              helperText={name === 'beneficiaries' ? translate('resources.campaigns.namesNobody') : undefined}
              value={entered[name]}
              onChange={({ target }) => put({ [name]: target.value })}
              required
              multiline
              minRows={name === 'activities' ? 3 : 2}
              slotProps={{ htmlInput: { maxLength: MOST[name] } }}
            />
          ))}
          <AmountField
            label={field('estimate')}
            value={entered.estimate}
            onChange={(estimate) => put({ estimate })}
            isRequired
          />
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
            <DayField
              label="resources.campaigns.fields.startsOn"
              value={entered.startsOn}
              onChange={(startsOn) => put({ startsOn })}
            />
            <DayField
              label="resources.campaigns.fields.endsOn"
              value={entered.endsOn}
              onChange={(endsOn) => put({ endsOn })}
              isRequired={false}
            />
          </Stack>
          <TextField
            select
            label={field('fundId')}
            helperText={translate(`resources.campaigns.${data && funds.length === 0 ? 'noFund' : 'fundHelp'}`)}
            value={funds.some(({ id }) => id === entered.fundId) ? entered.fundId : ''}
            onChange={({ target }) => put({ fundId: target.value })}
            required
          >
            {funds.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          {begun?.regime !== 'OWN' && <Uses uses={entered.uses} onChange={(uses) => put({ uses })} />}
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
            <WholeNumberField
              label="resources.campaigns.fields.waitDays"
              suffix={translate('resources.campaigns.workingDays')}
              value={entered.waitDays}
              onChange={(waitDays) => put({ waitDays })}
              min={1}
              max={200}
            />
            <TextField
              fullWidth
              label={field('waitBasis')}
              helperText={translate('resources.campaigns.waitHelp')}
              value={entered.waitBasis}
              onChange={({ target }) => put({ waitBasis: target.value })}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          </Stack>
          <ErrorNotice error={error} />
          <div>
            <Button type="submit" variant="contained" loading={isPending}>
              {translate('ra.action.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
};

/** What a school may ask for; what it may not is told, and cannot be chosen. */
const Uses = ({ uses, onChange }: { uses: string[]; onChange: (uses: string[]) => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { data } = useGraphql(CAMPAIGN_RULES, {}, { staleTime: 3_600_000 });
  const all = data?.campaignUses ?? [];
  const nameOf = ({ nameVi, nameEn }: (typeof all)[number]) => (locale === 'en' ? nameEn : nameVi);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{translate('resources.campaigns.fields.uses')}</FormLabel>
      <FormHelperText sx={{ mx: 0 }}>{translate('resources.campaigns.usesHelp')}</FormHelperText>
      <FormGroup>
        {all
          .filter(({ isAllowed }) => isAllowed)
          .map((use) => (
            <FormControlLabel
              key={use.code}
              control={
                <Checkbox
                  size="small"
                  checked={uses.includes(use.code)}
                  onChange={(_, isOn) =>
                    onChange(isOn ? [...uses, use.code] : uses.filter((code) => code !== use.code))
                  }
                />
              }
              label={`${nameOf(use)} (${use.citation})`}
            />
          ))}
      </FormGroup>
      <FormHelperText sx={{ mx: 0 }}>
        {translate('resources.campaigns.forbidden', {
          uses: all
            .filter(({ isAllowed }) => !isAllowed)
            .map(nameOf)
            .join('; '),
        })}
      </FormHelperText>
    </FormControl>
  );
};
