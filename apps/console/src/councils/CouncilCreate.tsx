import { Alert, LinearProgress } from '@mui/material';
import { useSimpleFormIteratorItem, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { CouncilMode, CouncilSeat } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { CreatePage, Wide } from '../shared/FormPage';
import { DirectiveInput, EnumInput } from '../shared/inputs';
import { RowsInput } from '../shared/RowsInput';
import { useGraphql } from '../shared/useGraphql';
import { CandidateInput, SeatOrganisationInput } from './CandidateInput';
import { Composition } from './Composition';
import { RULE_OF_ROUND } from './councils.graphql.ts';
import { useRuleText } from './ruleText.ts';
import { NEW_VOTING, VotingInputs, votingOf } from './VotingInputs';

const SEATS = ['CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER', 'MEMBER'].map((seat) => ({ seat }));

/** Who sits in the council of a round, and by which rule it votes: the province's, or its own. */
export const CouncilCreate = () => {
  const translate = useTranslate();
  const ruleText = useRuleText();
  const roundId = useSearchParams()[0].get('round') ?? '';
  const { data, error, refetch } = useGraphql(RULE_OF_ROUND, roundId ? { id: roundId } : null);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (roundId && !data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const rule = data?.recognitionRound?.councilRule ?? null;
  const shared = { roundId, mode: 'MEETING', seats: SEATS };
  return (
    <CreatePage
      resource="councils"
      defaults={rule ? shared : { ...shared, ...NEW_VOTING }}
      transform={rule ? undefined : votingOf}
      submitLabel="resources.councils.setUp.label"
    >
      <Wide>
        <RowsInput
          source="seats"
          label="resources.councils.seated"
          help="resources.councils.setUp.explanation"
          addLabel="resources.councils.addSeat"
        >
          <EnumInput
            source="seat"
            of="CouncilSeat"
            values={CouncilSeat}
            label="resources.councils.fields.seat"
            isRequired
          />
          <SeatOrganisationInput />
          <RowCandidateInput roundId={roundId} />
        </RowsInput>
        <Composition />
      </Wide>
      <EnumInput source="mode" of="CouncilMode" values={CouncilMode} isRequired />
      <DirectiveInput source="directiveId" />
      {rule ? (
        <Wide>
          <Alert severity="info">
            {translate('resources.councils.prescribed', { citation: rule.citation })} {ruleText(rule)}
          </Alert>
        </Wide>
      ) : (
        <VotingInputs />
      )}
    </CreatePage>
  );
};

const RowCandidateInput = ({ roundId }: { roundId: string }) => {
  const { index } = useSimpleFormIteratorItem();
  return <CandidateInput roundId={roundId} organisation={`seats.${index}.organisationId`} />;
};
