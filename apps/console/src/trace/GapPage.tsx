import RuleOutlined from '@mui/icons-material/RuleOutlined';
import { Box, Paper, Typography } from '@mui/material';
import { BooleanInput, SelectArrayInput, useListContext, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { DIRECTIVE } from '../directives';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { Page, Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useGraphql } from '../shared/useGraphql';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import { PLAN_GAP_COUNTS, type PlanGap } from './trace.graphql.ts';
import { AdministrativeLevel, OrganisationKind } from '../dataProvider/schema.ts';

/** Which units that should have a plan under a document have none yet. */
export const GapPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(DIRECTIVE, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const directive = data?.directive;
  const name = directive?.code ?? directive?.subject ?? '';
  return (
    <Page
      title={translate('resources.trace.gap')}
      subtitle={directive?.subject}
      above={
        <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
          <TextLink to={`/directives/${encodeURIComponent(id)}/show`}>{`← ${name}`}</TextLink>
        </nav>
      }
    >
      <EmbeddedList resource="planGaps" filter={{ directiveId: id }}>
        <Counts directiveId={id} />
        <Gaps />
      </EmbeddedList>
    </Page>
  );
};

interface Chosen {
  kinds?: OrganisationKind[];
  levels?: AdministrativeLevel[];
  types?: string[];
}

const Counts = ({ directiveId }: { directiveId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { filterValues } = useListContext();
  const { kinds, levels, types } = filterValues as Chosen;
  const variables = { directiveId, kinds: chosen(kinds), levels: chosen(levels), types: chosen(types) };
  const { data } = useGraphql(PLAN_GAP_COUNTS, variables, { keepPrevious: true });
  const counts = data?.planGapCounts;
  return (
    <Section title={translate('resources.trace.gapCounts')}>
      <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1.5 }}>
        {(['expected', 'issued', 'missing'] as const).map((name) => (
          <div key={name}>
            <Typography variant="h1" component="p">
              {counts ? format.number(counts[name]) : '–'}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {translate(`resources.trace.${name}`)}
            </Typography>
          </div>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {translate('resources.trace.gapHelp')}
      </Typography>
    </Section>
  );
};

const chosen = <Value,>(values: Value[] | undefined): Value[] | null => (values?.length ? values : null);
/** An empty choice is none: the API would take it for an empty list of kinds. */
const orNothing = (values: string[]): string[] | '' => (values.length > 0 ? values : '');

const CHOICES = [
  { source: 'kinds', values: OrganisationKind, of: 'OrganisationKind' },
  { source: 'levels', values: AdministrativeLevel, of: 'AdministrativeLevel' },
  { source: 'types', values: DIRECTIVE_TYPES, of: 'directiveType' },
] as const;

const Gaps = () => {
  const translate = useTranslate();
  return (
    <Paper sx={{ overflow: 'clip' }}>
      <ListBody<PlanGap>
        caption={translate('resources.trace.gap')}
        columns={COLUMNS}
        filters={[
          ...CHOICES.map(({ source, values, of }) => (
            <SelectArrayInput
              key={source}
              source={source}
              label={`resources.trace.fields.${source}`}
              choices={values.map((id) => ({ id, name: translate(`enums.${of}.${id}`) }))}
              translateChoice={false}
              format={(chosenValues: string[] | '') => chosenValues || []}
              parse={orNothing}
              helperText={false}
            />
          )),
          <BooleanInput
            key="missingOnly"
            source="missingOnly"
            label="resources.trace.missingOnly"
            helperText={false}
            format={Boolean}
            parse={(on: boolean) => on || ''}
          />,
        ]}
        empty={{ icon: RuleOutlined, title: 'resources.trace.gapEmpty', advice: 'resources.trace.gapEmptyAdvice' }}
      />
    </Paper>
  );
};

const Plan = ({ plan }: Pick<PlanGap, 'plan'>) => {
  const translate = useTranslate();
  if (plan)
    return (
      <RecordLink resource="directives" id={plan.id}>
        {[plan.code, plan.subject].filter(Boolean).join(' · ')}
      </RecordLink>
    );
  return (
    <StatusChip icon={RuleOutlined} tone="warning">
      {translate('resources.trace.noPlan')}
    </StatusChip>
  );
};

const COLUMNS: Column<PlanGap>[] = [
  {
    label: 'resources.trace.fields.organisation',
    file: { path: 'organisation.name' },
    sort: 'ORGANISATION',
    render: ({ organisation }) => (
      <RecordLink resource="organisations" id={organisation.id}>
        {organisation.name}
      </RecordLink>
    ),
  },
  {
    label: 'resources.trace.fields.parent',
    file: { path: 'organisation.parent.name' },
    from: 'lg',
    render: ({ organisation }) => organisation.parent?.name ?? '',
  },
  {
    label: 'resources.trace.fields.plan',
    file: { path: 'plan.code' },
    sort: 'ISSUED_ON',
    render: ({ plan }) => <Plan plan={plan} />,
  },
];
