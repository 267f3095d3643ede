import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { AmendAssignmentButton } from './AmendAssignmentButton';
import { AssignmentDue } from './AssignmentDue';
import { AssignmentStandingChip } from './AssignmentStandingChip';
import { PartySection } from './PartySection';
import { Percent } from './Percent';
import { shortened } from './useAssignmentColumns';
import type { Assignment, AssignmentDetails } from './assignments.graphql.ts';

/** A task: what it asks, by when, and how far each party is. */
export const AssignmentShow = () => {
  return (
    <ShowPage<AssignmentDetails, Assignment>
      resource="assignments"
      titleOf={({ text }) => shortened(text)}
      subtitleOf={(assignment) => <AssignmentDue assignment={assignment} />}
      marks={({ standing }) => <AssignmentStandingChip standing={standing} />}
      actions={(assignment) => (
        <>
          <Additions at={traceActs} give={{ id: assignment.id }} />
          {may(assignment.directive.keeper, 'directive.register') && (
            <AmendAssignmentButton key={assignment.version} assignment={assignment} />
          )}
        </>
      )}
    >
      {(assignment) => (
        <>
          <Details assignment={assignment} />
          {assignment.parties.map((party) => (
            <PartySection key={party.organisation.id} assignment={assignment} party={party} />
          ))}
        </>
      )}
    </ShowPage>
  );
};

const Details = ({ assignment }: { assignment: Assignment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { text, section, directive, lastDay, percent, unknownNames } = assignment;
  return (
    <Section title={translate('resources.assignments.details')}>
      <Facts>
        <Fact label="resources.assignments.fields.text" wide>
          <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
            {text}
          </Box>
        </Fact>
        {unknownNames.length > 0 && (
          <Fact label="resources.assignments.fields.unknownNames" wide>
            {unknownNames.join('; ')}
          </Fact>
        )}
        <Fact label="resources.assignments.fields.directiveId" wide>
          <RecordLink resource="directives" id={directive.id}>
            {[directive.code, directive.subject].filter(Boolean).join(' · ')}
          </RecordLink>
        </Fact>
        <Fact label="resources.assignments.fields.section">{section}</Fact>
        <Fact label="resources.assignments.fields.lastDay">{format.date(lastDay)}</Fact>
        <Fact label="resources.assignments.fields.percent">
          <Percent value={percent} label={translate('resources.assignments.fields.percent')} />
        </Fact>
      </Facts>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {translate('resources.assignments.standingHelp')}
      </Typography>
    </Section>
  );
};
