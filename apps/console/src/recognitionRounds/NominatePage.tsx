import DoneAll from '@mui/icons-material/DoneAllOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import { Alert, LinearProgress, Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { SearchInput, useNotify, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ErrorNotice } from '../shared/ErrorNotice';
import { ListBody } from '../shared/ListBody';
import { ManyActButton } from '../shared/many/ManyActButton';
import type { Named } from '../shared/named.ts';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  CHOSEN_IDS,
  type ManySubjects,
  type PersonalKind,
  SubjectsToChoose,
  useChosenName,
  useKeepingOffice,
} from '../subjects';
import {
  NOMINATE,
  NOMINATE_ALL_MET,
  NOMINATE_SUBJECTS,
  RECOGNITION_ROUND,
  type RecognitionRoundDetails,
} from './recognitionRounds.graphql.ts';
import { useHonourName } from './useHonourName.ts';

const useRoundId = (): string => useSearchParams()[0].get('round') ?? '';

/** Who can be put forward in a round; those who are chosen are put forward at once. */
export const NominatePage = () => {
  const translate = useTranslate();
  const honourOf = useHonourName();
  const id = useRoundId();
  const { data, error, refetch } = useGraphql(RECOGNITION_ROUND, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const round = data?.recognitionRound;
  if (!round) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { subject, year } = round;
  return (
    <Page
      title={translate('resources.recognitionRounds.nominate.label')}
      subtitle={`${honourOf(round)} · ${year}`}
      above={
        <TextLink to={`/recognitionRounds/${encodeURIComponent(id)}/show`}>
          {`← ${translate('resources.recognitionRounds.one')}`}
        </TextLink>
      }
    >
      {round.state === 'OPEN' ? (
        subject === 'ORGANISATION' ? (
          <Organisations />
        ) : (
          <SubjectsToChoose kind={subject} manyActs={ACTS[subject]} above={<AllMet round={round} />} />
        )
      ) : (
        <Alert severity="info">{translate('resources.recognitionRounds.nominate.closed')}</Alert>
      )}
    </Page>
  );
};

const Organisations = () => {
  const translate = useTranslate();
  const columns: Column<Named>[] = [
    { label: 'resources.recognitionRounds.fields.who', file: { path: 'name' }, render: ({ name }) => name },
  ];
  return (
    <Paper sx={{ overflow: 'clip' }}>
      <EmbeddedList resource="organisations" filter={{}}>
        <ListBody<Named>
          columns={columns}
          caption={translate('resources.recognitionRounds.nominate.label')}
          manyActs={NominateOrganisations}
          filters={[<SearchInput key="search" source="search" helperText={false} />]}
          empty={{
            icon: Groups,
            title: 'resources.recognitionRounds.nominate.nobody',
            advice: 'resources.recognitionRounds.nominate.nobodyAdvice',
          }}
        />
      </EmbeddedList>
    </Paper>
  );
};

const AchievementField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('resources.recognitionRounds.fields.achievement')}
      helperText={translate('resources.recognitionRounds.nominate.achievementHelp')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      multiline
      minRows={2}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
};

const NominateOrganisations = ({ rows, onDone }: { rows: readonly Named[]; onDone: () => void }) => {
  const roundId = useRoundId();
  const [achievement, setAchievement] = useState('');
  return (
    <ManyActButton
      document={NOMINATE}
      icon={PersonAdd}
      label="resources.recognitionRounds.nominate.label"
      explanation="resources.recognitionRounds.nominate.explanation"
      done="resources.recognitionRounds.nominate.done"
      things={rows.map(({ id, name }) => ({ key: id, name, item: id }))}
      input={(organisationIds) => ({ roundId, organisationIds, achievement: achievement.trim() || null })}
      onDone={onDone}
    >
      <AchievementField value={achievement} onChange={setAchievement} />
    </ManyActButton>
  );
};

const NominateSubjects = ({ rows, onDone, kind }: ManySubjects & { kind: PersonalKind }) => {
  const roundId = useRoundId();
  const office = useKeepingOffice();
  const nameOf = useChosenName(kind);
  const [achievement, setAchievement] = useState('');
  return (
    <ManyActButton
      document={NOMINATE_SUBJECTS}
      icon={PersonAdd}
      label="resources.recognitionRounds.nominate.label"
      explanation="resources.recognitionRounds.nominate.onBehalf"
      done="resources.recognitionRounds.nominate.done"
      things={rows.map((row) => ({ key: row.id, name: nameOf(row), item: row.id }))}
      input={(ids) =>
        office
          ? { roundId, organisationId: office.id, [CHOSEN_IDS[kind]]: ids, achievement: achievement.trim() || null }
          : null
      }
      onDone={onDone}
    >
      <AchievementField value={achievement} onChange={setAchievement} />
    </ManyActButton>
  );
};

/** One component for each kind: a new one with each drawing would close its dialog. */
const ACTS: Record<PersonalKind, (many: ManySubjects) => React.JSX.Element> = {
  COMMUNITY: (many) => <NominateSubjects {...many} kind="COMMUNITY" />,
  CLAN: (many) => <NominateSubjects {...many} kind="CLAN" />,
  FAMILY: (many) => <NominateSubjects {...many} kind="FAMILY" />,
  CITIZEN: (many) => <NominateSubjects {...many} kind="CITIZEN" />,
};

/** Everybody of the office's list whose assessment of the year is met. */
const AllMet = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const office = useKeepingOffice();
  const act = useAct(NOMINATE_ALL_MET, {
    onDone: ({ nominateAllMet: { nominated, leftOut, hasMore } }) => {
      const text = translate('resources.recognitionRounds.nominate.allDone', { smart_count: nominated, leftOut });
      notify(hasMore ? `${text} ${translate('resources.recognitionRounds.more')}` : text, { type: 'success' });
    },
  });
  if (!office || round.title === null) return null;
  return (
    <div>
      <ActButton
        act={act}
        icon={DoneAll}
        label="resources.recognitionRounds.nominate.all"
        explanation="resources.recognitionRounds.nominate.allExplanation"
        params={{ office: office.name, year: round.year }}
        variables={() => ({ input: { roundId: round.id, organisationId: office.id, isRehearsal: false } })}
      />
    </div>
  );
};
