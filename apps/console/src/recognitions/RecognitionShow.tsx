import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RewardFacts } from '../awards';
import { Additions } from '../resource/Additions';
import { useHonourName } from '../recognitionRounds';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { Participant, useParticipantName } from '../subjects';
import { recognitionActs, recognitionPanels } from './places.ts';
import { RecognitionChip } from './RecognitionChip';
import type { RecognitionDetails, RecognitionRow } from './recognitions.graphql.ts';
import { RevokeButton } from './RevokeButton';

export const RecognitionShow = () => {
  const honourOf = useHonourName();
  const nameOf = useParticipantName();
  return (
    <ShowPage<RecognitionDetails, RecognitionRow>
      resource="recognitions"
      isPersonal
      titleOf={honourOf}
      subtitleOf={(recognition) => `${nameOf(recognition)} · ${recognition.year}`}
      marks={(recognition) => <RecognitionChip recognition={recognition} />}
      actions={(recognition) => (
        <>
          <Additions at={recognitionActs} give={{ recognition }} />
          <RevokeButton recognition={recognition} />
        </>
      )}
    >
      {(recognition) => (
        <>
          <Details recognition={recognition} />
          <RewardSection recognition={recognition} />
          <Additions at={recognitionPanels} give={{ recognition }} />
        </>
      )}
    </ShowPage>
  );
};

const Document = ({ document }: { document: { id: string; code: string | null; subject: string } | null }) =>
  document && (
    <RecordLink resource="directives" id={document.id}>
      {document.code ?? document.subject}
    </RecordLink>
  );

const label = (name: string): string => `resources.recognitions.fields.${name}`;

const Details = ({ recognition }: { recognition: RecognitionDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { grantedBy, grantedOn, number, bookYear, validity, validUntil, decision, round, year } = recognition;
  const { revokedOn, revocationGround, revocationReason, revocation } = recognition;
  return (
    <Section title={translate('resources.recognitions.details')}>
      {revokedOn && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate('resources.recognitions.revokedSaid', {
            on: format.date(revokedOn),
            ground: translate(`enums.RevocationGround.${revocationGround}`),
            reason: revocationReason,
          })}{' '}
          <Document document={revocation} />
        </Alert>
      )}
      <Facts>
        <Fact label={label('who')}>
          <Participant registration={recognition} />
        </Fact>
        <Fact label={label('number')}>{`${String(number)}/${String(bookYear)}`}</Fact>
        <Fact label={label('grantedBy')}>{grantedBy.name}</Fact>
        <Fact label={label('grantedOn')}>{format.date(grantedOn)}</Fact>
        <Fact label={label('decision')}>
          <Document document={decision} />
        </Fact>
        <Fact label={label('validUntil')}>
          {validUntil
            ? translate('resources.recognitions.untilSaid', { on: format.date(validUntil), year })
            : translate(`enums.RecognitionValidity.${validity}`)}
        </Fact>
        <Fact label={label('round')}>
          {round && (
            <RecordLink resource="recognitionRounds" id={round.id}>
              {String(round.year)}
            </RecordLink>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

const RewardSection = ({ recognition: { rewardDue } }: { recognition: RecognitionDetails }) => {
  const translate = useTranslate();
  const honourOf = useHonourName();
  const { paidInstead = null } = rewardDue ?? {};
  return (
    <Section title={translate('resources.recognitions.reward')}>
      {paidInstead && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.recognitions.paidInstead')}{' '}
          <RecordLink resource="recognitions" id={paidInstead.id}>
            {honourOf({ ...paidInstead, award: null })}
          </RecordLink>
        </Alert>
      )}
      {rewardDue ? (
        <RewardFacts reward={rewardDue} />
      ) : (
        <Typography>{translate('resources.recognitions.rewardUnknown')}</Typography>
      )}
    </Section>
  );
};
