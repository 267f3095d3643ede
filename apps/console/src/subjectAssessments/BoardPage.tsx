import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { sheetsPage } from '../answerLinks/places.ts';
import { useSetName } from '../assessments/index.ts';
import { StatedTable, statementsIn } from '../resultStatements/index.ts';
import { DeadlineText } from '../shared/DeadlineText';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { BOARD_ROUND, type BoardRoundQuery, SUBJECT_BOARD, type SubjectBoardQuery } from './board.graphql.ts';
import { boardPage, RESULTS, STANDINGS } from './board.rules.ts';
import { type BoardRow, BoardTables } from './BoardTable';
import { LINES_TO_ENTER } from './subjectAssessments.graphql.ts';

type Round = NonNullable<BoardRoundQuery['assessmentRound']>;

interface Chosen {
  roundId: string;
  line: number;
}

/** How those whom a line of a round judges stand: by commune, by hamlet, every number with its list. */
export const BoardPage = () => {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const open = useGraphql(LINES_TO_ENTER, {});
  const first = firstOf(open.data?.assessmentRounds.edges ?? []);
  const roundId = params.get('round') ?? first?.roundId ?? null;
  const round = useGraphql(BOARD_ROUND, roundId === null ? null : { id: roundId });
  const shown = round.data?.assessmentRound;
  // A reminder leads to a round; of its lines the first that judges people is meant.
  const line = Number(params.get('line')) || shown?.lines.find(judgesOthers)?.line;
  const chosen = shown && line ? { roundId: shown.id, line } : null;
  const error = open.error ?? round.error;
  return (
    <Page
      title={translate('resources.subjectAssessments.board.title')}
      subtitle={translate('resources.subjectAssessments.board.about')}
      above={
        <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
          <TextLink to="/subjectAssessments">{`← ${translate('resources.subjectAssessments.name')}`}</TextLink>
        </nav>
      }
    >
      <ErrorNotice error={error} onRetry={() => void open.refetch()} />
      {open.isPending && roundId === null && <LinearProgress aria-label={translate('shared.loading')} />}
      {open.data && roundId === null && (
        <Section>
          <EmptyState
            icon={HowToReg}
            title="resources.subjectAssessments.board.none"
            advice="resources.subjectAssessments.board.noneAdvice"
          />
        </Section>
      )}
      {chosen && shown && (
        <>
          <Choice round={shown} chosen={chosen} />
          <Standing
            key={`${chosen.roundId}/${chosen.line}`}
            {...chosen}
            unitId={params.get('unit')}
            year={shown.year}
            setId={shown.lines.find((one) => one.line === chosen.line)?.set.id ?? null}
          />
        </>
      )}
    </Page>
  );
};

type OpenRounds = readonly {
  node: Pick<Round, 'id' | 'title' | 'year'> & { lines: Pick<Round['lines'][number], 'line' | 'set'>[] };
}[];

const judgesOthers = ({ set }: Pick<Round['lines'][number], 'set'>): boolean => set.subject !== 'ORGANISATION';

function firstOf(rounds: OpenRounds): Chosen | null {
  for (const { node } of rounds) {
    const found = node.lines.find(judgesOthers);
    if (found) return { roundId: node.id, line: found.line };
  }
  return null;
}

/** Another line that is open, or the one that an address led to. */
const Choice = ({ round, chosen }: { round: Round; chosen: Chosen }) => {
  const translate = useTranslate();
  const setName = useSetName();
  const can = useCan();
  const navigate = useNavigate();
  const { data } = useGraphql(LINES_TO_ENTER, {});
  const others = (data?.assessmentRounds.edges ?? [])
    .filter(({ node }) => node.id !== round.id)
    .map(({ node }) => node);
  const lines = [round, ...others].flatMap(({ id, title, year, lines: all }) =>
    all.filter(judgesOthers).map(({ line, set }) => ({
      key: boardPage(id, line),
      label: `${title} · ${year} · ${setName(set)} (${translate(`enums.SubjectKind.${set.subject}`)})`,
    })),
  );
  const line = round.lines.find((one) => one.line === chosen.line);
  return (
    <Section>
      <Stack spacing={1.5}>
        <TextField
          select
          fullWidth
          label={translate('resources.subjectAssessments.board.line')}
          value={boardPage(chosen.roundId, chosen.line)}
          onChange={({ target }) => void navigate(target.value)}
        >
          {lines.map(({ key, label }) => (
            <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        {line && (
          <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
            <DeadlineText {...line} isDone={round.state === 'CLOSED'} />
            <TextLink to={`/assessmentRounds/${encodeURIComponent(round.id)}/show`}>
              {translate('resources.subjectAssessments.board.round')}
            </TextLink>
            {line.set.subject === 'CITIZEN' && round.state === 'OPEN' && can('subjectAssessment.enter') && (
              <Button component={Link} to={sheetsPage(round.id, line.line)} startIcon={<Print />} size="small">
                {translate('answerLinks.sheets.title')}
              </Button>
            )}
          </Stack>
        )}
      </Stack>
    </Section>
  );
};

interface StandingProps extends Chosen {
  unitId: string | null;
  year: number;
  setId: string | null;
}

const Standing = ({ roundId, line, unitId, year, setId }: StandingProps) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(SUBJECT_BOARD, { roundId, line, unitId }, { keepPrevious: true });
  const rows = useRows({ roundId, line }, data);
  const whole = data?.subjectResults.find(({ isWhole }) => isWhole);
  const above = unitId ? whole?.unit.parent : null;
  return (
    <>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {above && (
        <Typography sx={{ mb: 1 }}>
          <TextLink to={boardPage(roundId, line, above.id)}>{`← ${above.name}`}</TextLink>
        </Typography>
      )}
      {whole?.officesGone ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {translate('resources.subjectAssessments.board.officesGone', { smart_count: whole.officesGone })}
        </Typography>
      ) : null}
      {rows.length > 0 && <BoardTables rows={rows} />}
      {setId && data?.subjectResults.some(({ stated }) => stated) && (
        <StatedTable
          rows={data.subjectResults.map(({ unit, isWhole, stated }) => ({
            key: unit.id,
            isWhole,
            stated,
            label: isWhole ? unit.name : <TextLink to={boardPage(roundId, line, unit.id)}>{unit.name}</TextLink>,
            behind: statementsIn(year, setId, unit.id),
          }))}
        />
      )}
      {rows.some((row) => Object.values(row).includes(null)) && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.subjectAssessments.board.fewHelp')}
        </Typography>
      )}
    </>
  );
};

const FIGURES = ['subjects', ...STANDINGS, ...RESULTS] as const;
type Figures = Pick<BoardRow, (typeof FIGURES)[number]>;

/** Those of the list, without what is stated beside it. */
const figuresOf = (row: Figures): Figures =>
  Object.fromEntries(FIGURES.map((name) => [name, row[name]])) as unknown as Figures;

/** The unit itself, then what lies right below it: units, or the communities of a commune. */
function useRows({ roundId, line }: Chosen, data: SubjectBoardQuery | undefined): BoardRow[] {
  const translate = useTranslate();
  const units = (data?.subjectResults ?? []).map(({ unit, isWhole, ...row }): BoardRow => ({
    ...figuresOf(row),
    key: unit.id,
    name: unit.name,
    isWhole,
    label: isWhole ? unit.name : <TextLink to={boardPage(roundId, line, unit.id)}>{unit.name}</TextLink>,
    place: { roundId, line, unitId: unit.id },
  }));
  const communities = (data?.communityResults ?? []).map(({ community, ...figures }): BoardRow => {
    const name = community
      ? `${translate(`enums.CommunityKind.${community.kind}`)} ${community.name}`
      : translate('resources.subjectAssessments.board.nowhere');
    const place = community && { roundId, line, communityId: community.id };
    return { ...figures, key: community?.id ?? 'nowhere', name, isWhole: false, label: name, place };
  });
  // Those who live in none come last.
  const sorted = communities.toSorted(
    (one, other) =>
      Number(one.place === null) - Number(other.place === null) || one.name.localeCompare(other.name, 'vi'),
  );
  return [...units, ...sorted];
}
