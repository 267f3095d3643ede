import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { Typography } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';
import { type AssessmentHead, useAssessmentColumns, useSetName } from '../assessments/index.ts';
import { AssessmentBoardCount } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DeadlineText } from '../shared/DeadlineText';
import { DemoMark } from '../shared/DemoMark';
import { EmbeddedList } from '../shared/EmbeddedList';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { EnumInput, UnitInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { useAct } from '../shared/useAct';
import { BoardLineLink } from '../subjectAssessments';
import { RoundChip } from './AssessmentRoundList';
import { CarryOvers } from './CarryOvers';
import { SubjectCarryOvers } from './SubjectCarryOvers';
import { behind, COUNTS, sumOf } from './board.ts';
import {
  type AssessmentArea,
  type AssessmentBoardLine,
  type AssessmentRound,
  CLOSE_ASSESSMENT_ROUND,
  REOPEN_ASSESSMENT_ROUND,
} from './assessmentRounds.graphql.ts';

/** Areas are asked of one round alone. */
type WholeRound = AssessmentRound & { areas: AssessmentArea[] };

export const AssessmentRoundShow = () => (
  <ShowPage<WholeRound, AssessmentRound>
    resource="assessmentRounds"
    titleOf={({ title }) => title}
    subtitleOf={({ organisation, year }) => `${organisation.name} · ${year}`}
    marks={({ state, isDemo }) => (
      <>
        <RoundChip state={state} />
        <DemoMark isDemo={isDemo} />
      </>
    )}
    actions={(round) => may(round.organisation, 'assessmentRound.close') && <TurnButton round={round} />}
  >
    {(round) => (
      <>
        <Board round={round} />
        {round.state === 'OPEN' && may(round.organisation, 'assessmentRound.open') && (
          <>
            <CarryOvers round={round} />
            <SubjectCarryOvers round={round} />
          </>
        )}
        <Areas round={round} />
        {round.lines.some(isOfOrganisations) && <Assessed round={round} />}
        <Lines round={round} />
      </>
    )}
  </ShowPage>
);

const TurnButton = ({ round: { id, version, state } }: { round: AssessmentRound }) => {
  const isOpen = state === 'OPEN';
  const name = isOpen ? 'close' : 'reopen';
  const closing = useAct(CLOSE_ASSESSMENT_ROUND, { done: 'resources.assessmentRounds.close.done' });
  const reopening = useAct(REOPEN_ASSESSMENT_ROUND, { done: 'resources.assessmentRounds.reopen.done' });
  const shared = {
    label: `resources.assessmentRounds.${name}.label`,
    explanation: `resources.assessmentRounds.${name}.explanation`,
    variables: () => ({ id, version }),
  };
  return isOpen ? (
    <ActButton act={closing} icon={Lock} {...shared} />
  ) : (
    <ActButton act={reopening} icon={LockOpen} {...shared} />
  );
};

const isOfOrganisations = (line: AssessmentRound['lines'][number] | undefined): boolean =>
  line?.set.subject === 'ORGANISATION';

/** The board in figures, a line for each set and one for all; each figure opens the list of those whom it counts. */
const Board = ({ round }: { round: AssessmentRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useSetName();
  const { lines } = round;
  // Who is no organisation is counted on a board of its own.
  const board = round.board.filter(({ line }) => isOfOrganisations(lines.find((one) => one.line === line)));
  if (board.length === 0) return null;
  const columns: Column<AssessmentBoardLine>[] = [
    {
      label: 'resources.assessmentRounds.fields.set',
      render: ({ line }) => {
        const found = lines.find((one) => one.line === line);
        return found ? nameOf(found.set) : translate('resources.assessmentRounds.all');
      },
    },
    ...COUNTS.map<Column<AssessmentBoardLine>>((count) => ({
      label: `resources.assessmentRounds.board.${count}`,
      align: 'right',
      render: (line) =>
        line[count] === 0 ? (
          format.number(0)
        ) : (
          <TextLink to={behind(round.id, count, { line: line.line })}>{format.number(line[count])}</TextLink>
        ),
    })),
  ];
  return (
    <Section title={translate('resources.assessmentRounds.boardTitle')} flush>
      <RecordTable
        caption={translate('resources.assessmentRounds.boardTitle')}
        rows={board.length > 1 ? [...board, sumOf(board)] : board}
        columns={columns}
        rowKey={({ line }) => String(line)}
      />
      <Unreached roundId={round.id} board={board} />
    </Section>
  );
};

/** Reminders of these go to nobody; the number opens their list. */
const Unreached = ({ roundId, board }: { roundId: string; board: readonly AssessmentBoardLine[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const count = sumOf(board).unreached;
  if (count === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1.5 }}>
      <TextLink to={behind(roundId, 'unreached', {})}>
        {translate('resources.assessmentRounds.board.unreachedOf', { count: format.number(count), smart_count: count })}
      </TextLink>
    </Typography>
  );
};

const AREA_COUNTS = ['expected', 'reviewed', 'met', 'notMet', 'unjudgeable', 'overdue'] as const;

/** Results by area; each figure opens the list of those whom it counts. */
const Areas = ({ round }: { round: WholeRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (round.areas.length < 2) return null;
  const columns: Column<AssessmentArea>[] = [
    { label: 'resources.assessmentRounds.fields.areaId', render: ({ unit }) => unit.name },
    ...AREA_COUNTS.map<Column<AssessmentArea>>((count) => ({
      label: `resources.assessmentRounds.board.${count}`,
      align: 'right',
      render: (area) =>
        area[count] === 0 ? (
          format.number(0)
        ) : (
          <TextLink to={behind(round.id, count, { areaId: area.unit.id })}>{format.number(area[count])}</TextLink>
        ),
    })),
  ];
  return (
    <Section title={translate('resources.assessmentRounds.areas')} flush>
      <RecordTable
        caption={translate('resources.assessmentRounds.areas')}
        rows={round.areas}
        columns={columns}
        rowKey={({ unit }) => unit.id}
      />
    </Section>
  );
};

/** Another one whenever a link led to this page anew; what a list keeps in the address is no such thing. */
function useAsked(): string {
  const { key } = useLocation();
  const isLed = useNavigationType() === NavigationType.Push;
  const [asked, setAsked] = useState(key);
  if (isLed && key !== asked) setAsked(key);
  return asked;
}

/** Everybody who is asked. A number of the board makes it another list. */
const Assessed = ({ round }: { round: AssessmentRound }) => {
  const translate = useTranslate();
  const columns = useAssessmentColumns();
  const nameOf = useSetName();
  const asked = useAsked();
  const sheet = useRef<HTMLDivElement>(null);
  const [search] = useSearchParams();
  const isNarrowed = search.has('list');
  useEffect(() => {
    if (isNarrowed) sheet.current?.scrollIntoView({ block: 'start' });
    // Only where a number led here: what is chosen in the list itself moves nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  const lines = round.lines.map(({ line, set }) => ({ id: line, name: nameOf(set) }));
  return (
    <div ref={sheet} style={{ scrollMarginTop: 72 }}>
      <Section title={translate('resources.assessmentRounds.assessed')} flush>
        <EmbeddedList key={asked} resource="assessments" filter={{ roundId: round.id }}>
          <ListBody<AssessmentHead>
            caption={translate('resources.assessmentRounds.assessed')}
            columns={columns}
            filters={[
              <SelectInput
                key="line"
                source="line"
                choices={lines}
                translateChoice={false}
                label="resources.assessmentRounds.fields.set"
                helperText={false}
              />,
              <UnitInput key="areaId" source="areaId" />,
              <EnumInput
                key="count"
                source="count"
                label="assessments.fields.count"
                of="AssessmentBoardCount"
                values={AssessmentBoardCount}
              />,
            ]}
            empty={{
              icon: FactCheck,
              title: 'resources.assessments.empty',
              advice: 'resources.assessments.emptyAdvice',
            }}
          />
        </EmbeddedList>
      </Section>
    </div>
  );
};

const Lines = ({ round }: { round: AssessmentRound }) => {
  const translate = useTranslate();
  const nameOf = useSetName();
  return round.lines.map(({ line, set, criteria, kinds, levels, ...due }) => (
    <Section key={line} title={nameOf(set)}>
      <Facts>
        <Fact label="assessments.fields.criteria">
          {translate('assessments.version', { text: criteria.textCode, number: criteria.number })}
        </Fact>
        <Fact label="resources.assessmentRounds.fields.dueOn">
          <DeadlineText {...due} isDone={round.state === 'CLOSED'} />
        </Fact>
        {set.subject !== 'ORGANISATION' && (
          <Fact label="resources.assessmentRounds.fields.subject">{translate(`enums.SubjectKind.${set.subject}`)}</Fact>
        )}
        {set.subject === 'ORGANISATION' && (
          <Fact label="resources.assessmentRounds.fields.kinds" wide>
            {kinds.map((kind) => translate(`enums.OrganisationKind.${kind}`)).join(', ')}
          </Fact>
        )}
        {set.subject === 'ORGANISATION' && (
          <Fact label="resources.assessmentRounds.fields.levels">
            {levels.map((level) => translate(`enums.AdministrativeLevel.${level}`)).join(', ')}
          </Fact>
        )}
      </Facts>
      {set.subject !== 'ORGANISATION' && <BoardLineLink roundId={round.id} line={line} />}
    </Section>
  ));
};
