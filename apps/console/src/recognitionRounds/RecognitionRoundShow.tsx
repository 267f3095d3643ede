import { Alert, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { GrantButton } from './GrantButton';
import { HonourClassText } from './HonourClassText';
import { NominateLink } from './NominateLink';
import { RoundNominations } from './RoundNominations';
import { recognitionRoundPanels } from './places.ts';
import { PositionsNotice } from './PositionsNotice';
import { RoundActs } from './RoundActs';
import { RoundDossier } from './RoundDossier';
import { RoundStateChip } from './RoundStateChip';
import type { RecognitionRoundDetails, RecognitionRoundRow } from './recognitionRounds.graphql.ts';
import { useHonourName } from './useHonourName.ts';

/** One round: who decides and by which text, who is put forward, and the decision. */
export const RecognitionRoundShow = () => {
  const honourOf = useHonourName();
  return (
    <ShowPage<RecognitionRoundDetails, RecognitionRoundRow>
      resource="recognitionRounds"
      titleOf={honourOf}
      subtitleOf={({ year, organisation }) => `${year} · ${organisation.name}`}
      marks={({ state }) => <RoundStateChip state={state} />}
      actions={(round) => (
        <>
          <NominateLink round={round} />
          {round.state === 'CLOSED' && (
            <Additions at={draftActs} give={{ resource: 'recognitionRounds', id: round.id }} />
          )}
          <GrantButton round={round} />
          <RoundActs round={round} />
        </>
      )}
    >
      {(round) => (
        <>
          <Advice round={round} />
          <Details round={round} />
          <RoundDossier round={round} />
          <Additions at={recognitionRoundPanels} give={{ round }} />
          <RoundNominations round={round} />
        </>
      )}
    </ShowPage>
  );
};

/** What is to be done next, or why nothing can be. */
const Advice = ({ round: { authority, decider, state, reason } }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  if (state === 'CANCELLED')
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        {translate('resources.recognitionRounds.cancelled', { reason })}
      </Alert>
    );
  if (state === 'DECIDED') return null;
  const text = authority === null ? 'authorityUnknown' : decider === null ? 'deciderUnknown' : null;
  return (
    text && (
      <Alert severity="warning" sx={{ mb: 3 }}>
        {translate(`resources.recognitionRounds.${text}`)}
      </Alert>
    )
  );
};

const label = (name: string): string => `resources.recognitionRounds.fields.${name}`;

const Details = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const format = useFormat();
  const { subject, nominationsUntil, decideBy, organisation, authority, decider, decisions } = round;
  const { appealsUntil, openAppeals, reopenedOn, proposals } = round;
  return (
    <Section title={translate('resources.recognitionRounds.details')}>
      <Facts>
        <Fact label={label('honourClass')}>
          <HonourClassText round={round} />
        </Fact>
        <Fact label={label('subject')}>{translate(`enums.SubjectKind.${subject}`)}</Fact>
        <Fact label={label('organisation')}>
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        <Fact label={label('nominationsUntil')}>{format.date(nominationsUntil)}</Fact>
        <Fact label={label('decideBy')}>{decideBy && format.date(decideBy)}</Fact>
        {(appealsUntil !== null || openAppeals > 0 || reopenedOn !== null) && (
          <Fact label={label('appealsUntil')}>
            {appealsUntil
              ? translate('resources.recognitionRounds.appealsUntil.set', { on: format.date(appealsUntil) })
              : translate('resources.recognitionRounds.appealsUntil.none')}
            {openAppeals > 0 && (
              <Typography variant="body2">
                {translate('resources.recognitionRounds.appealsUntil.open', { smart_count: openAppeals })}
              </Typography>
            )}
            {reopenedOn && (
              <Typography variant="body2">
                {translate('resources.recognitionRounds.appealsUntil.reopened', { on: format.date(reopenedOn) })}
              </Typography>
            )}
          </Fact>
        )}
        <Fact label={label('decider')}>
          {decider
            ? [authority?.position, decider.name].filter(Boolean).join(' · ')
            : translate('resources.recognitionRounds.unverified')}
        </Fact>
        <Fact label={label('authority')}>
          {authority?.citation ?? translate('resources.recognitionRounds.unverified')}
          {authority?.unverified && (
            <Typography variant="body2" color="textSecondary">
              {locale === 'en' ? authority.unverified.en : authority.unverified.vi}
            </Typography>
          )}
        </Fact>
        {round.recommendedPositions && (
          <Fact label={label('positions')} wide>
            <PositionsNotice round={round} />
          </Fact>
        )}
        {proposals.length > 0 && (
          <Fact label={label('proposals')} wide>
            {proposals.map(({ id, code, subject: about, issuedOn }) => (
              <div key={id}>
                <RecordLink resource="directives" id={id}>
                  {[code ?? translate('resources.recognitionRounds.draft'), about].join(' · ')}
                </RecordLink>
                {issuedOn &&
                  ` ${translate('resources.recognitionRounds.proposal.sent', { on: format.date(issuedOn), to: decider?.name ?? translate('resources.recognitionRounds.unverified') })}`}
              </div>
            ))}
          </Fact>
        )}
        <Fact label={label('decisions')} wide>
          {decisions.length > 0 &&
            decisions.map(({ id, code, subject: about, issuedOn }) => (
              <div key={id}>
                <RecordLink resource="directives" id={id}>
                  {[code ?? translate('resources.recognitionRounds.draft'), about].join(' · ')}
                </RecordLink>
                {issuedOn && ` (${format.date(issuedOn)})`}
              </div>
            ))}
        </Fact>
      </Facts>
    </Section>
  );
};
