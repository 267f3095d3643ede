import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useDonationColumns, useGift, useGiver } from '../donations';
import { keepPledge } from '../donations/places.ts';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { useMuch } from './columns';
import { AmendPledgeButton, GiveUpButton, ResumePledgeButton } from './PledgeButtons';
import { PLEDGE_KEPT_BY, type PledgeDetails, type PledgeRow } from './pledges.graphql.ts';
import { PledgeStateChip } from './PledgeStateChip';

/** A promise: what of it was given, and what is still to come. */
export const PledgeShow = () => {
  const translate = useTranslate();
  const giftOf = useGift();
  const giverOf = useGiver();
  const much = useMuch();
  return (
    <ShowPage<PledgeDetails, PledgeRow>
      resource="pledges"
      isPersonal
      titleOf={(pledge) => (pledge.kind === 'MONEY' ? much.promised(pledge) : giftOf(pledge))}
      subtitleOf={(pledge) => `${pledge.organisation.name} · ${giverOf(pledge)}`}
      marks={(pledge) => <PledgeStateChip pledge={pledge} />}
      actions={(pledge) => (
        <>
          {pledge.canKeep && (
            <Button component={Link} to={keepPledge(pledge.id)} variant="contained" startIcon={<VolunteerActivism />}>
              {translate('resources.pledges.keep')}
            </Button>
          )}
          <AmendPledgeButton pledge={pledge} />
          <GiveUpButton pledge={pledge} />
          <ResumePledgeButton pledge={pledge} />
        </>
      )}
    >
      {(pledge) => (
        <>
          <Details pledge={pledge} />
          <KeptBy id={pledge.id} />
        </>
      )}
    </ShowPage>
  );
};

const label = (name: string): string => `resources.pledges.fields.${name}`;

const Details = ({ pledge }: { pledge: PledgeDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const giverOf = useGiver();
  const much = useMuch();
  const readsBooks = useCan()('ledger.read');
  const { kind, amount, what, received, giver, campaign, openItem, day, dueOn, note, givenUpOn, giveUpReason } = pledge;
  return (
    <Section title={translate('resources.pledges.details')}>
      <Facts>
        <Fact label={label('giver')}>{giverOf(pledge)}</Fact>
        {giver && (
          <Fact label="resources.donations.fields.giverKind">
            {[translate(`enums.CounterpartyKind.${giver.kind}`), giver.address].filter(Boolean).join(' · ')}
          </Fact>
        )}
        <Fact label={label('promised')}>
          <strong>{[much.promised(pledge), what].filter(Boolean).join(' ')}</strong>
        </Fact>
        <Fact label={label('given')}>{much.given(pledge)}</Fact>
        {received !== null && (
          <Fact label={label('received')}>
            <Money amount={received} />
          </Fact>
        )}
        <Fact label={label('remains')}>{givenUpOn === null && much.remains(pledge)}</Fact>
        {kind !== 'MONEY' && amount !== null && (
          <Fact label="resources.donations.fields.worth">
            <Money amount={amount} />
          </Fact>
        )}
        <Fact label={label('day')}>{format.date(day)}</Fact>
        <Fact label={label('dueOn')}>{format.date(dueOn)}</Fact>
        <Fact label={label('campaignId')}>
          {campaign && (
            <RecordLink resource="campaigns" id={campaign.id}>
              {campaign.name}
            </RecordLink>
          )}
        </Fact>
        {openItem && readsBooks && (
          <Fact label={label('openItem')}>
            <RecordLink resource="openItems" id={openItem.id}>
              {translate('resources.pledges.inBooks')}
            </RecordLink>
          </Fact>
        )}
        <Fact label={label('note')} wide>
          {note}
        </Fact>
        {givenUpOn !== null && (
          <Fact label={label('givenUpOn')} wide>
            {`${format.date(givenUpOn)} · ${giveUpReason ?? ''}`}
          </Fact>
        )}
      </Facts>
    </Section>
  );
};

/** Donations that name it. */
const KeptBy = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const columns = useDonationColumns({ isOfCampaign: true }).map((column) => ({ ...column, sort: undefined }));
  const { data } = useGraphql(PLEDGE_KEPT_BY, { pledgeId: id });
  const rows = data?.donations.edges.map(({ node }) => node) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={translate('resources.pledges.keptBy')} flush>
      <RecordTable
        caption={translate('resources.pledges.keptBy')}
        rows={rows}
        columns={columns}
        rowKey={({ id: key }) => key}
      />
    </Section>
  );
};
