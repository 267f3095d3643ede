import Edit from '@mui/icons-material/EditOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { useGraphql } from '../shared/useGraphql';
import { CloseOrganisationButton } from './CloseOrganisationButton';
import { NameSuccessorsButton } from './NameSuccessorsButton';
import { useOrganisationColumns } from './organisationColumns';
import {
  ORGANISATIONS,
  type Organisation,
  type OrganisationStory,
  type OrganisationSuccession,
} from './organisations.graphql.ts';
import { organisationPanels } from './places.ts';
import type { Named } from '../shared/named.ts';

export const OrganisationShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<OrganisationStory>
      resource="organisations"
      titleOf={(organisation) => organisation.name}
      subtitleOf={(organisation) => translate(`enums.OrganisationKind.${organisation.kind}`)}
      marks={(organisation) => <ClosedMark validTo={organisation.validTo} />}
      actions={(organisation) => <Acts organisation={organisation} />}
    >
      {(organisation) => (
        <>
          <Details organisation={organisation} />
          {!organisation.validTo && <Additions at={organisationPanels} give={{ organisation }} />}
          <Below organisation={organisation} />
        </>
      )}
    </ShowPage>
  );
};

const ClosedMark = ({ validTo }: { validTo: string | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!validTo) return null;
  return (
    <StatusChip icon={EventBusy} tone="warning">
      {translate('resources.organisations.endsOn', { date: format.date(validTo) })}
    </StatusChip>
  );
};

const Acts = ({ organisation }: { organisation: OrganisationStory }) => {
  const translate = useTranslate();
  // It is closed from above; the root by itself.
  const canClose = may(organisation.parent ?? organisation, 'organisation.manage');
  if (!may(organisation, 'organisation.manage')) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/organisations/${encodeURIComponent(organisation.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      {canClose &&
        (organisation.validTo ? (
          <NameSuccessorsButton organisation={organisation} />
        ) : (
          <CloseOrganisationButton organisation={organisation} />
        ))}
    </>
  );
};

const linked = (organisation: Named | null) =>
  organisation && (
    <RecordLink resource="organisations" id={organisation.id}>
      {organisation.name}
    </RecordLink>
  );

/** With whom the work goes on, or whose it was: since when, and by which document. */
const Steps = ({ steps }: { steps: readonly OrganisationSuccession[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (steps.length === 0) return null;
  return steps.map(({ organisation, lastDay, legalBasis }) => (
    <Typography key={organisation.id} component="div" variant="inherit">
      {linked(organisation)}
      {` · ${translate('resources.organisations.fate.by', { lastDay: format.date(lastDay), legalBasis })}`}
    </Typography>
  ));
};

const Details = ({ organisation }: { organisation: OrganisationStory }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.organisations.details')}>
      <Facts>
        <Fact label="resources.organisations.fields.parentId">{linked(organisation.parent)}</Fact>
        <Fact label="resources.organisations.fields.actsForId">{linked(organisation.actsFor)}</Fact>
        <Fact label="resources.organisations.fields.administrativeUnitId">
          <RecordLink resource="administrativeUnits" id={organisation.administrativeUnit.id}>
            {organisation.administrativeUnit.name}
          </RecordLink>
        </Fact>
        <Fact label="resources.organisations.fields.line">{translate(`enums.ReportingLine.${organisation.line}`)}</Fact>
        <Fact label="resources.organisations.fields.validFrom">{format.date(organisation.validFrom)}</Fact>
        <Fact label="resources.organisations.fields.successors">
          <Steps steps={organisation.successors} />
        </Fact>
        <Fact label="resources.organisations.fields.predecessors">
          <Steps steps={organisation.predecessors} />
        </Fact>
        <Fact label="resources.organisations.fields.contact">{organisation.contact}</Fact>
        <Fact label="resources.organisations.fields.exchangeCode">{organisation.exchangeCode}</Fact>
        <Fact label="resources.organisations.fields.legalBasis">{organisation.legalBasis}</Fact>
      </Facts>
    </Section>
  );
};

const Below = ({ organisation }: { organisation: Organisation }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns = useOrganisationColumns().filter(
    ({ label, isExtra }) => label !== 'resources.organisations.fields.parentId' && !isExtra,
  );
  const variables = { parentId: organisation.id, first: 50, withTotal: false };
  const count = organisation.childCount ?? 0;
  const { data } = useGraphql(ORGANISATIONS, variables, {
    enabled: count > 0,
  });
  const rows = data?.organisations.edges.map((edge) => edge.node) ?? [];
  const all = `/organisations?filter=${encodeURIComponent(JSON.stringify({ parentId: organisation.id }))}`;
  return (
    <Section title={translate('resources.organisations.below')} count={format.number(count)} flush={rows.length > 0}>
      {count === 0 && (
        <Typography color="textSecondary">{translate('resources.organisations.nothingBelow')}</Typography>
      )}
      {count > 0 && !data && <LinearProgress aria-label={translate('shared.loading')} />}
      {rows.length > 0 && (
        <RecordTable
          caption={translate('resources.organisations.below')}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
        />
      )}
      {data?.organisations.pageInfo.hasNextPage && (
        <Typography sx={{ p: 2 }}>
          <TextLink to={all}>{translate('resources.organisations.more')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
