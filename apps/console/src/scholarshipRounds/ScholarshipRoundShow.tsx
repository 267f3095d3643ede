import Edit from '@mui/icons-material/EditOutlined';
import FileUpload from '@mui/icons-material/UploadFileOutlined';
import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useCan } from '../shared/useCan';
import { applyFromFilePage, applyPage, scorePage } from './places.ts';
import { RoundActs } from './RoundActs';
import { RoundApplications } from './RoundApplications';
import { RoundGrants } from './RoundGrants';
import { RoundStanding } from './RoundStanding';
import { RoundStateChip } from './RoundStateChip';
import type { ScholarshipRoundDetails, ScholarshipRoundRow } from './scholarshipRounds.graphql.ts';

/** One round: its rules, who applied, how they rank, and what was granted. */
export const ScholarshipRoundShow = () => {
  const can = useCan();
  return (
    <ShowPage<ScholarshipRoundDetails, ScholarshipRoundRow>
      resource="scholarshipRounds"
      titleOf={({ name }) => name}
      subtitleOf={({ year, organisation }) => `${year} · ${organisation.name}`}
      marks={({ state }) => <RoundStateChip state={state} />}
      actions={(round) => (
        <>
          <Ways round={round} />
          {round.state === 'PROPOSED' && (
            <Additions at={draftActs} give={{ resource: 'scholarshipRounds', id: round.id }} />
          )}
          <RoundActs round={round} />
        </>
      )}
    >
      {(round) => (
        <>
          {round.reason && (round.state === 'CANCELLED' || round.state === 'OPEN' || round.state === 'SCORING') && (
            <Alert severity={round.state === 'CANCELLED' ? 'warning' : 'info'} sx={{ mb: 3 }}>
              {round.reason}
            </Alert>
          )}
          <Details round={round} />
          {isRanked(round) && may(round.organisation, 'scholarship.score') && <RoundStanding round={round} />}
          {(round.state === 'DECIDED' || round.state === 'CLOSED') && <RoundGrants round={round} />}
          {can('scholarship.readApplications') && round.state !== 'PLANNED' && <RoundApplications round={round} />}
        </>
      )}
    </ShowPage>
  );
};

const isRanked = ({ state }: ScholarshipRoundDetails): boolean => ['OPEN', 'SCORING'].includes(state);

/** Where somebody goes on from a round. */
const Ways = ({ round: { id, state, organisation } }: { round: ScholarshipRoundDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const way = (to: string, icon: React.ReactNode, label: string, isFirst = false) => (
    <Button component={Link} to={to} variant={isFirst ? 'contained' : 'outlined'} startIcon={icon}>
      {translate(`resources.scholarshipRounds.${label}`)}
    </Button>
  );
  const isAmendable = ['PLANNED', 'OPEN', 'SCORING'].includes(state) && may(organisation, 'scholarship.keep');
  return (
    <>
      {state === 'OPEN' && can('scholarship.apply') && (
        <>
          {way(applyPage(id), <PersonAdd />, 'apply.label', true)}
          {way(applyFromFilePage(id), <FileUpload />, 'apply.fromFile')}
        </>
      )}
      {state === 'SCORING' &&
        may(organisation, 'scholarship.score') &&
        way(scorePage(id), <Rule />, 'score.label', true)}
      {isAmendable && way(`/scholarshipRounds/${encodeURIComponent(id)}`, <Edit />, 'edit')}
    </>
  );
};

const label = (name: string): string => `resources.scholarshipRounds.fields.${name}`;

const Details = ({ round }: { round: ScholarshipRoundDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.scholarshipRounds.rules')}>
      <Facts>
        <Fact label={label('kinds')}>
          {round.kinds.map((kind) => translate(`enums.ScholarshipApplicantKind.${kind}`)).join(', ')}
        </Fact>
        <Fact label={label('organisation')}>
          <RecordLink resource="organisations" id={round.organisation.id}>
            {round.organisation.name}
          </RecordLink>
        </Fact>
        <Fact label={label('applicationsUntil')}>{format.date(round.applicationsUntil)}</Fact>
        <Fact label={label('means')}>
          <Money amount={round.means} />
        </Fact>
        <Fact label={label('funding')}>
          {round.fundName && round.source
            ? [round.fundName, translate(`enums.MoneySource.${round.source}`)].join(' · ')
            : translate('resources.scholarshipRounds.noFund')}
        </Fact>
        <Fact label={label('personLimit')}>
          {round.personLimit === null ? (
            translate('resources.scholarshipRounds.noLimit')
          ) : (
            <Money amount={round.personLimit} />
          )}
        </Fact>
        <Fact label={label('criteria')}>
          {round.criteria.map(({ name, aspect, mostPoints }) => (
            <div key={name}>
              {translate('resources.scholarshipRounds.criterionSaid', {
                name,
                aspect: translate(`enums.ScholarshipAspect.${aspect}`),
                most: format.number(mostPoints),
              })}
            </div>
          ))}
        </Fact>
        <Fact label={label('steps')}>
          {round.steps.map(({ fromPoints, amount }) => (
            <div key={fromPoints}>
              {translate('resources.scholarshipRounds.stepSaid', {
                from: format.number(fromPoints),
                amount: format.money(amount),
              })}
            </div>
          ))}
        </Fact>
        <Fact label={label('scorers')}>{format.number(round.scorers)}</Fact>
        <Fact label={label('least')}>
          {translate('resources.scholarshipRounds.leastSaid', { need: round.leastNeed, merit: round.leastMerit })}
        </Fact>
        {round.conditions && (
          <Fact label={label('conditions')} wide>
            {round.conditions}
          </Fact>
        )}
        {round.directive && (
          <Fact label={label('directive')} wide>
            <RecordLink resource="directives" id={round.directive.id}>
              {[round.directive.code, round.directive.subject].filter(Boolean).join(' · ')}
            </RecordLink>
            {round.decidedOn && ` (${format.date(round.decidedOn)})`}
          </Fact>
        )}
      </Facts>
    </Section>
  );
};
