import {
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
  useSimpleFormIteratorItem,
  useTranslate,
} from 'react-admin';
import { Box, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { RowsInput } from '../shared/RowsInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { DirectiveInput, EnumInput, OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { thisYear } from '../shared/format';
import { useWorkplaces } from '../shared/useWorkplaces';
import { FormLook } from './FormLook';
import { RoundPreviewPanel } from './RoundPreviewPanel';
import { FORMS } from './rounds.graphql.ts';
import type { NamedTier } from './tierName.rules';
import { useTierName } from './useTierName';
import { AdministrativeLevel, OrganisationKind, type ReportingLine } from '../dataProvider/schema.ts';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { DayInput } from '../shared/DayInput';

/** What a tier holds before anybody is asked. */
const BARE = { kinds: [], levels: [], dueBoundary: 'BEFORE' };

/** The owner first, then who reports to it, and so on. What most provinces need is filled in; an association asks its own line. */
const USUAL_TIERS: Record<ReportingLine, object[]> = {
  GOVERNMENT: [
    BARE,
    { kinds: ['PEOPLES_COMMITTEE', 'DEPARTMENT'], levels: ['COMMUNE', 'PROVINCE'], dueBoundary: 'BEFORE' },
    {
      kinds: ['PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'],
      levels: ['COMMUNE'],
      dueBoundary: 'BEFORE',
    },
  ],
  ASSOCIATION: [BARE, { kinds: ['STUDY_PROMOTION_ASSOCIATION'], levels: ['COMMUNE'], dueBoundary: 'BEFORE' }],
};

/** A tier's number is its place in the list. */
const numbered = (values: Record<string, unknown>) => ({
  ...values,
  tiers: ((values.tiers ?? []) as Record<string, unknown>[]).map((tier, at) => ({ ...tier, tier: at })),
});

export const RoundCreate = () => {
  const workplaces = useWorkplaces();
  if (workplaces === undefined) return null;
  // An office that works for a committee has nobody below: the committee collects, and comes after the own office.
  const owner = workplaces.at(-1);
  const defaults = { organisationId: owner?.id, year: thisYear(), tiers: USUAL_TIERS[owner?.line ?? 'GOVERNMENT'] };
  return (
    <CreatePage resource="rounds" defaults={defaults} transform={numbered} submitLabel="resources.rounds.open">
      <RoundInputs />
      <Wide>
        <TierInputs />
      </Wide>
      <Wide>
        <RoundPreviewPanel />
      </Wide>
    </CreatePage>
  );
};

const RoundInputs = () => {
  const translate = useTranslate();
  const { data } = useGraphql(FORMS, {}, { staleTime: Infinity });
  const forms =
    data?.forms.map(({ id, title, number }) => ({
      id,
      name: translate('resources.rounds.formVersion', { title, number }),
    })) ?? [];
  return (
    <>
      <Wide>
        <TextInput source="title" validate={required()} helperText="resources.rounds.titleHelp" fullWidth />
      </Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.rounds.organisationHelp" />
      <WholeNumberInput source="year" kind="year" min={2005} max={2100} isRequired />
      <DayInput yearOf="year" source="startsOn" isRequired />
      <DayInput yearOf="year" source="endsOn" isRequired />
      <SelectInput
        source="formVersionId"
        choices={forms}
        translateChoice={false}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <FormLook />
      <DirectiveInput source="directiveId" helperText="resources.rounds.directiveHelp" />
    </>
  );
};

const TierInputs = () => (
  <RowsInput
    source="tiers"
    label="resources.rounds.tiers"
    help="resources.rounds.tiersHelp"
    addLabel="resources.rounds.addTier"
    begins={BARE}
  >
    <TierFields />
  </RowsInput>
);

const TierFields = () => {
  const translate = useTranslate();
  const nameOf = useTierName();
  const tiers = useWatch<{ tiers: NamedTier[] }, 'tiers'>({ name: 'tiers' });
  const { index } = useSimpleFormIteratorItem();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const levels = AdministrativeLevel.map((id) => ({ id, name: translate(`enums.AdministrativeLevel.${id}`) }));
  const isOwner = index === 0;
  return (
    <Box sx={{ display: 'grid', width: '100%', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <Typography variant="h3" sx={{ gridColumn: '1 / -1' }}>
        {nameOf(tiers ?? [], index)}
      </Typography>
      {!isOwner && (
        <>
          <SelectArrayInput
            source="kinds"
            label="resources.rounds.fields.kinds"
            choices={kinds}
            translateChoice={false}
            validate={required()}
            helperText={false}
            fullWidth
          />
          <SelectArrayInput
            source="levels"
            label="resources.rounds.fields.levels"
            choices={levels}
            translateChoice={false}
            validate={required()}
            helperText={false}
            fullWidth
          />
        </>
      )}
      <EnumInput
        source="dueBoundary"
        label="resources.rounds.fields.dueBoundary"
        of="DeadlineBoundary"
        values={['BEFORE', 'BY']}
        isRequired
      />
      <DayInput source="dueOn" label="resources.rounds.fields.dueOn" isRequired />
    </Box>
  );
};
