import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import {
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
  useSimpleFormIteratorItem,
  useTranslate,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSetName } from '../assessments/index.ts';
import {
  AdministrativeLevel,
  type AssessmentRoundPreviewInput,
  OrganisationKind,
  type ReportingLine,
} from '../dataProvider/schema.ts';
import { RowsInput } from '../shared/RowsInput';
import { DayInput } from '../shared/DayInput';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Faults } from '../shared/Faults';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear, useFormat } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { ASSESSMENT_ROUND_PREVIEW, type AssessmentRoundPreview, SETS_TO_ASSESS } from './assessmentRounds.graphql.ts';
import { dueDay } from './dueDay.rules.ts';

type Line = Partial<AssessmentRoundPreviewInput['lines'][number]>;

const BARE: Line = { kinds: [], levels: [], dueBoundary: 'BEFORE' };

/** What a province asks of its units most often; an association has no schools. */
const USUAL_LINE: Record<ReportingLine, Line> = {
  GOVERNMENT: { kinds: ['UPPER_SECONDARY_SCHOOL'], levels: ['COMMUNE', 'PROVINCE'], dueBoundary: 'BEFORE' },
  ASSOCIATION: BARE,
};

export const AssessmentRoundCreate = () => {
  const workplaces = useWorkplaces();
  if (workplaces === undefined) return null;
  // An office that works for a committee has nobody below: the committee asks, and comes after the own office.
  const owner = workplaces.at(-1);
  const defaults = {
    organisationId: owner?.id,
    year: thisYear() - 1,
    lines: [USUAL_LINE[owner?.line ?? 'GOVERNMENT']],
  };
  return (
    <CreatePage resource="assessmentRounds" defaults={defaults} submitLabel="resources.assessmentRounds.open">
      <Wide>
        <TextInput source="title" validate={required()} helperText={false} fullWidth />
      </Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.assessmentRounds.organisationHelp" />
      <WholeNumberInput source="year" kind="year" min={2012} max={2100} isRequired />
      <Wide>
        <LineInputs />
      </Wide>
      <Wide>
        <PreviewPanel />
      </Wide>
    </CreatePage>
  );
};

/** Sets that can judge the year: in force on its last day. */
function useSets(year: unknown) {
  const on = typeof year === 'number' && year > 2000 ? `${year}-12-31` : null;
  const { data } = useGraphql(SETS_TO_ASSESS, on ? { on } : null, { staleTime: 60_000 });
  return data?.criteriaSets.edges.map(({ node }) => node) ?? [];
}

const LineInputs = () => (
  <RowsInput
    source="lines"
    label="resources.assessmentRounds.lines"
    help="resources.assessmentRounds.linesHelp"
    addLabel="resources.assessmentRounds.addLine"
    begins={BARE}
  >
    <LineFields />
  </RowsInput>
);

const LineFields = () => {
  const translate = useTranslate();
  const nameOf = useSetName();
  const { index } = useSimpleFormIteratorItem();
  const { setValue } = useFormContext();
  const year = useWatch<{ year: number }, 'year'>({ name: 'year' });
  const sets = useSets(year);
  /** The day of the text, which somebody may change. */
  const chosen = useWatch({ name: `lines.${index}.setId` }) as string | undefined;
  const judgesUnits = (sets.find(({ id }) => id === chosen)?.subject ?? 'ORGANISATION') === 'ORGANISATION';
  const propose = (setId: unknown) => {
    const subject = sets.find(({ id }) => id === setId)?.subject;
    // Kinds and levels say which organisations are asked, and only that.
    if (subject && subject !== 'ORGANISATION')
      for (const name of ['kinds', 'levels']) setValue(`lines.${index}.${name}`, [], { shouldDirty: true });
    const deadlines = sets.find(({ id }) => id === setId)?.inForce?.deadlines ?? [];
    const due = dueDay(deadlines, year);
    if (!due) return;
    setValue(`lines.${index}.dueOn`, due.on, { shouldDirty: true });
    setValue(`lines.${index}.dueBoundary`, due.boundary, { shouldDirty: true });
  };
  return (
    <Box sx={{ display: 'grid', width: '100%', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <SelectInput
        source="setId"
        label="resources.assessmentRounds.fields.set"
        choices={sets.map((set) => ({
          id: set.id,
          name: [nameOf(set), set.tier && translate(`enums.CriteriaTier.${set.tier}`), set.inForce?.textCode]
            .filter(Boolean)
            .join(' · '),
        }))}
        translateChoice={false}
        validate={required()}
        onChange={(event) => propose('target' in event ? event.target.value : null)}
        helperText={false}
        fullWidth
        sx={{ gridColumn: '1 / -1' }}
      />
      {judgesUnits ? (
        <UnitFields />
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
          {translate('resources.assessmentRounds.others')}
        </Typography>
      )}
      <EnumInput
        source="dueBoundary"
        label="resources.assessmentRounds.fields.dueBoundary"
        of="DeadlineBoundary"
        values={['BEFORE', 'BY']}
        isRequired
      />
      <DayInput source="dueOn" label="resources.assessmentRounds.fields.dueOn" isRequired />
    </Box>
  );
};

/** Which organisations are asked. */
const UnitFields = () => {
  const translate = useTranslate();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  const levels = AdministrativeLevel.map((id) => ({ id, name: translate(`enums.AdministrativeLevel.${id}`) }));
  return (
    <>
      <SelectArrayInput
        source="kinds"
        label="resources.assessmentRounds.fields.kinds"
        choices={kinds}
        translateChoice={false}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <SelectArrayInput
        source="levels"
        label="resources.assessmentRounds.fields.levels"
        choices={levels}
        translateChoice={false}
        validate={required()}
        helperText={false}
        fullWidth
      />
    </>
  );
};

/** Both, or neither where others than organisations are judged: which of the two it is, the API knows by the set. */
const isWhole = ({ setId, kinds, levels, dueOn }: Line) =>
  setId && dueOn && kinds && levels && kinds.length > 0 === levels.length > 0;

/** The form as the API previews it; null while something that it needs is open. */
function planOf({
  organisationId,
  year,
  lines,
}: Partial<AssessmentRoundPreviewInput>): AssessmentRoundPreviewInput | null {
  if (!organisationId || !year || !lines?.length || !lines.every(isWhole)) return null;
  return {
    organisationId,
    year,
    lines: lines.map(({ setId, kinds, levels, dueOn, dueBoundary }) => ({
      setId,
      kinds,
      levels,
      dueOn,
      dueBoundary,
    })),
  };
}

/** Who would be asked by which version, before the round is opened. */
const PreviewPanel = () => {
  const translate = useTranslate();
  const values = useWatch() as Partial<AssessmentRoundPreviewInput>;
  const [plan, setPlan] = useState<AssessmentRoundPreviewInput | null>(null);
  const { data, error } = useGraphql(ASSESSMENT_ROUND_PREVIEW, plan && { input: plan });
  const now = planOf(values);
  const isOld = plan !== null && JSON.stringify(plan) !== JSON.stringify(now);
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Button variant="outlined" disabled={!now} onClick={() => setPlan(now)}>
        {translate('resources.assessmentRounds.preview.label')}
      </Button>
      {!now && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.assessmentRounds.preview.open')}
        </Typography>
      )}
      <ErrorNotice error={error} />
      <Faults error={error} />
      {isOld && <Alert severity="info">{translate('resources.assessmentRounds.preview.old')}</Alert>}
      {data && !error && <Shown preview={data.assessmentRoundPreview} />}
    </Stack>
  );
};

type Criteria = AssessmentRoundPreview['lines'][number]['criteria'];

const judgesUnits = ({ set }: Criteria): boolean => set.subject === 'ORGANISATION';

/** Of people nothing is begun when a round opens: whoever keeps them enters them. */
const isNobody = (count: number, criteria: Criteria): boolean => count === 0 && judgesUnits(criteria);

const Shown = ({ preview: { lines } }: { preview: AssessmentRoundPreview }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useSetName();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {lines.map(({ line, count, already, lastDay, examples, criteria }) => (
        <Typography component="li" key={line} variant="body2" color={isNobody(count, criteria) ? 'error' : undefined}>
          {translate(`resources.assessmentRounds.preview.${judgesUnits(criteria) ? 'line' : 'people'}`, {
            set: nameOf(criteria.set),
            text: criteria.textCode,
            number: criteria.number,
            count: format.number(count),
            day: format.date(lastDay),
          })}
          {examples.length > 0 && ` ${examples.join('; ')}${count > examples.length ? '…' : ''}`}
          {already > 0 &&
            ` ${translate('resources.assessmentRounds.preview.already', { smart_count: already, count: format.number(already) })}`}
        </Typography>
      ))}
    </Box>
  );
};
