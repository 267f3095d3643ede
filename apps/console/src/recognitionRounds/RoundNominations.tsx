import EmojiEvents from '@mui/icons-material/EmojiEventsOutlined';
import ThumbDown from '@mui/icons-material/ThumbDownOutlined';
import ThumbUp from '@mui/icons-material/ThumbUpOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NominationState } from '../dataProvider/schema.ts';
import { Additions } from '../resource/Additions';
import { ActButton } from '../shared/ActButton';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import { ManyActButton } from '../shared/many/ManyActButton';
import { may } from '../shared/may.ts';
import { ReasonField, useReason } from '../shared/ReasonField';
import type { Column } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { Participant, useParticipantName } from '../subjects';
import { CheckManyButton, CheckOneButton } from './DossierChecks';
import { EligibilityPoints } from './EligibilityPoints';
import { NominationPapers } from './NominationPapers';
import { NominationStateChip } from './NominationStateChip';
import { nominationActs } from './places.ts';
import { RecommendEligibleButton } from './RecommendEligibleButton';
import {
  APPRAISE_NOMINATIONS,
  type NominationRow,
  type RecognitionRoundDetails,
  WITHDRAW_NOMINATION,
} from './recognitionRounds.graphql.ts';

/** Who is put forward in a round, with what speaks for and against it. */
export const RoundNominations = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const isRunning = round.state === 'OPEN' || round.state === 'CLOSED';
  const isAppraised = round.canAppraise && isRunning;
  const isChecked = round.papers.length > 0 && isRunning && may(round.organisation, 'recognition.appraise');
  const columns = useColumns(round, isChecked);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="h6" component="h2">
          {translate('resources.recognitionRounds.nominations')}
        </Typography>
        <Typography color="textSecondary">
          {translate('resources.recognitionRounds.countsSaid', { ...round.counts })}
        </Typography>
        {isAppraised && round.counts.proposed > 0 && <RecommendEligibleButton round={round} />}
      </Stack>
      <Paper sx={{ overflow: 'clip', mb: 3 }}>
        <EmbeddedList resource="nominations" filter={{ roundId: round.id }}>
          <ListBody<NominationRow>
            columns={columns}
            caption={translate('resources.recognitionRounds.nominations')}
            manyActs={isAppraised ? AppraiseActs : isChecked ? CheckManyButton : null}
            filters={[
              <EnumInput
                key="state"
                source="state"
                of="NominationState"
                values={NominationState}
                label="resources.recognitionRounds.fields.nominationState"
              />,
            ]}
            empty={{
              icon: EmojiEvents,
              title: 'resources.recognitionRounds.nobody',
              advice:
                round.state === 'OPEN'
                  ? 'resources.recognitionRounds.nobodyAdvice'
                  : 'resources.recognitionRounds.nobodyClosed',
            }}
          />
        </EmbeddedList>
      </Paper>
    </>
  );
};

const label = (name: string): string => `resources.recognitionRounds.fields.${name}`;

function useColumns(round: RecognitionRoundDetails, isChecked: boolean): Column<NominationRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useParticipantName();
  const papers: Column<NominationRow> = {
    label: label('papers'),
    file: { path: 'papers.standing' },
    render: (nomination) => <NominationPapers papers={nomination.papers} />,
  };
  return [
    {
      label: label('who'),
      file: { path: 'organisation.name' },
      render: (nomination) => <Participant registration={nomination} />,
    },
    {
      label: label('nominationState'),
      file: { path: 'state', words: { of: 'NominationState', values: NominationState } },
      sort: 'STATE',
      render: ({ state, reason }) => (
        <>
          <NominationStateChip state={state} />
          {reason && (
            <Typography variant="caption" component="div">
              {reason}
            </Typography>
          )}
        </>
      ),
    },
    {
      label: label('eligibility'),
      file: { path: 'eligibility.isEligible' },
      render: ({ eligibility }) => eligibility && <EligibilityPoints eligibility={eligibility} />,
    },
    ...(round.papers.length > 0 ? [papers] : []),
    {
      label: label('nominatedOn'),
      file: { path: 'nominatedOn', as: 'day' },
      sort: 'NOMINATED_ON',
      from: 'lg',
      render: ({ nominatedOn, nominatedBy }) =>
        nominatedBy
          ? translate('resources.recognitionRounds.byOn', { by: nominatedBy.name, on: format.date(nominatedOn) })
          : format.date(nominatedOn),
    },
    {
      label: label('acts'),
      render: (nomination) => (
        <>
          {isChecked && nomination.state !== 'GRANTED' && <CheckOneButton nomination={nomination} />}
          {nomination.canWithdraw && <WithdrawButton nomination={nomination} name={nameOf(nomination)} />}
          <Additions at={nominationActs} give={{ nomination, round }} />
        </>
      ),
    },
  ];
}

const WithdrawButton = ({ nomination: { id, version }, name }: { nomination: NominationRow; name: string }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_NOMINATION, { done: 'resources.recognitionRounds.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      size="small"
      variant="text"
      label="resources.recognitionRounds.withdraw.label"
      explanation="resources.recognitionRounds.withdraw.explanation"
      params={{ name }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

interface Many {
  rows: readonly NominationRow[];
  onDone: () => void;
}

const AppraiseActs = (many: Many) => (
  <>
    <CheckManyButton {...many} />
    <AppraiseButton {...many} isRecommended />
    <AppraiseButton {...many} isRecommended={false} />
  </>
);

const AppraiseButton = ({ rows, onDone, isRecommended }: Many & { isRecommended: boolean }) => {
  const nameOf = useParticipantName();
  const reason = useReason();
  const act = isRecommended ? 'recommend' : 'notRecommend';
  return (
    <ManyActButton
      document={APPRAISE_NOMINATIONS}
      icon={isRecommended ? ThumbUp : ThumbDown}
      color={isRecommended ? 'primary' : 'error'}
      label={`resources.recognitionRounds.${act}.label`}
      explanation={`resources.recognitionRounds.${act}.explanation`}
      done={`resources.recognitionRounds.${act}.done`}
      things={rows.map((row) => ({ key: row.id, name: nameOf(row), item: row.id }))}
      input={(ids) =>
        isRecommended || reason.value.trim() ? { ids, isRecommended, reason: reason.value.trim() || null } : null
      }
      onDone={onDone}
    >
      {!isRecommended && <ReasonField reason={reason} />}
    </ManyActButton>
  );
};
