import { Alert, AlertTitle, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place.ts';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useGraphql } from '../shared/useGraphql';
import { CAMPAIGN_RULES, type CampaignDetails, type CampaignRow } from './campaigns.graphql.ts';
import {
  AmendCampaignButton,
  ApproveCampaignButton,
  FinishCampaignButton,
  PostCampaignButton,
  ReturnCampaignButton,
  StopCampaignButton,
  SubmitCampaignButton,
} from './CampaignButtons';
import { CampaignStanding } from './CampaignStanding';
import { campaignPanels } from './places.ts';

/** A campaign: its plan, where it stands, what was given and used. */
export const CampaignShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<CampaignDetails, CampaignRow>
      resource="campaigns"
      titleOf={({ name }) => name}
      subtitleOf={({ organisation, regime }) => `${organisation.name} · ${translate(`enums.CampaignRegime.${regime}`)}`}
      marks={({ state }) => <CampaignStanding state={state} />}
      actions={(campaign) => (
        <>
          <SubmitCampaignButton campaign={campaign} />
          <ApproveCampaignButton campaign={campaign} />
          <ReturnCampaignButton campaign={campaign} />
          <PostCampaignButton campaign={campaign} />
          <FinishCampaignButton campaign={campaign} />
          <AmendCampaignButton campaign={campaign} />
          <StopCampaignButton campaign={campaign} />
          <Additions at={draftActs} give={{ resource: 'campaigns', id: campaign.id }} />
        </>
      )}
    >
      {(campaign) => (
        <>
          <NextStep campaign={campaign} />
          <MoneyOf campaign={campaign} />
          <Plan campaign={campaign} />
          <Steps campaign={campaign} />
          <Additions at={campaignPanels} give={{ campaign }} />
        </>
      )}
    </ShowPage>
  );
};

interface CampaignProps {
  campaign: CampaignDetails;
}

/** What has to happen next, and by when. */
const NextStep = ({ campaign }: CampaignProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { state, returnReason, stopReason, dueOn, usableFrom } = campaign;
  if (state === 'PLANNED' && returnReason !== null)
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        <AlertTitle>{translate('resources.campaigns.returned')}</AlertTitle>
        {returnReason}
      </Alert>
    );
  if (state === 'STOPPED')
    return (
      <Alert severity="info" sx={{ mb: 3 }}>
        {translate('resources.campaigns.stopped', { reason: stopReason })}
      </Alert>
    );
  if (state === 'SUBMITTED')
    return (
      <Alert severity={dueOn !== null && dueOn < today() ? 'error' : 'info'} sx={{ mb: 3 }}>
        {dueOn === null
          ? translate('resources.campaigns.waitsUnconfirmed')
          : translate('resources.campaigns.waitsUntil', { day: format.date(dueOn) })}
      </Alert>
    );
  if (state === 'APPROVED')
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        {translate('resources.campaigns.toPost')}
      </Alert>
    );
  if (state === 'POSTED' && usableFrom !== null && usableFrom > today())
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        {translate('resources.campaigns.tooRecent', { day: format.date(usableFrom) })}
      </Alert>
    );
  return null;
};

const MoneyOf = ({ campaign: { estimate, received, used, fund, purpose, promises } }: CampaignProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.campaigns.money')}>
      <Facts>
        <Fact label="resources.campaigns.fields.estimate">
          <Money amount={estimate} />
        </Fact>
        {promises.count > 0 && (
          <Fact label="resources.campaigns.fields.promised">
            <Money amount={promises.promised} />
            <Typography variant="body2" color="textSecondary">
              {translate('resources.campaigns.promises', {
                given: format.money(promises.given),
                count: format.number(promises.count),
                overdue: format.number(promises.overdue),
              })}
            </Typography>
          </Fact>
        )}
        <Fact label="resources.campaigns.fields.received">
          <Money amount={received} />
        </Fact>
        <Fact label="resources.campaigns.fields.used">
          <Money amount={used} />
        </Fact>
        <Fact label="resources.campaigns.fields.remains">
          <Money amount={received - used} />
        </Fact>
        {fund && <Fact label="resources.campaigns.fields.fundId">{fund.name}</Fact>}
        {purpose && <Fact label="resources.campaigns.fields.purpose">{purpose.name}</Fact>}
      </Facts>
    </Section>
  );
};

const Plan = ({ campaign }: CampaignProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const { data } = useGraphql(CAMPAIGN_RULES, {}, { staleTime: 3_600_000 });
  const { content, aim, beneficiaries, activities, uses, startsOn, endsOn, makerName } = campaign;
  const used = (data?.campaignUses ?? []).filter(({ code }) => uses.includes(code));
  return (
    <Section title={translate('resources.campaigns.plan')}>
      <Facts>
        <Fact label="resources.campaigns.fields.content" wide>
          {content}
        </Fact>
        <Fact label="resources.campaigns.fields.aim" wide>
          {aim}
        </Fact>
        <Fact label="resources.campaigns.fields.beneficiaries" wide>
          {beneficiaries}
        </Fact>
        <Fact label="resources.campaigns.fields.activities" wide>
          {activities}
        </Fact>
        {used.length > 0 && (
          <Fact label="resources.campaigns.fields.uses" wide>
            {used.map((use) => `${locale === 'en' ? use.nameEn : use.nameVi} (${use.citation})`).join('; ')}
          </Fact>
        )}
        <Fact label="resources.campaigns.fields.startsOn">{format.date(startsOn)}</Fact>
        <Fact label="resources.campaigns.fields.endsOn">{endsOn && format.date(endsOn)}</Fact>
        <Fact label="resources.campaigns.fields.maker">{makerName}</Fact>
      </Facts>
    </Section>
  );
};

const Steps = ({ campaign }: CampaignProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { submittedOn, dueOn, approvedOn, approverName, directive, postedOn, postedAt } = campaign;
  const { usableFrom, waitDays, waitBasis, resultOn, result } = campaign;
  const day = (value: string | null) => value && format.date(value);
  return (
    <Section title={translate('resources.campaigns.steps')}>
      <Facts>
        <Fact label="resources.campaigns.fields.submittedOn">{day(submittedOn)}</Fact>
        <Fact label="resources.campaigns.fields.dueOn">
          {day(dueOn) ?? (submittedOn && translate('resources.campaigns.unconfirmed'))}
        </Fact>
        <Fact label="resources.campaigns.fields.approvedOn">{day(approvedOn)}</Fact>
        <Fact label="resources.campaigns.fields.approver">{approverName}</Fact>
        {directive && (
          <Fact label="resources.campaigns.fields.directiveId">
            <RecordLink resource="directives" id={directive.id}>
              {directive.code ?? directive.subject}
            </RecordLink>
          </Fact>
        )}
        <Fact label="resources.campaigns.fields.postedOn">{day(postedOn)}</Fact>
        <Fact label="resources.campaigns.fields.postedAt">{postedAt}</Fact>
        <Fact label="resources.campaigns.fields.waitDays">
          {waitDays === null
            ? translate('resources.campaigns.unconfirmed')
            : translate('resources.campaigns.waits', { days: waitDays, basis: waitBasis })}
        </Fact>
        <Fact label="resources.campaigns.fields.usableFrom">{day(usableFrom)}</Fact>
        <Fact label="resources.campaigns.fields.resultOn">{day(resultOn)}</Fact>
        <Fact label="resources.campaigns.fields.result" wide>
          {result}
        </Fact>
      </Facts>
    </Section>
  );
};
