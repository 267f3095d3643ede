import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { DirectiveDeadlines } from '../directives';
import { DirectiveMarks } from '../directives';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import {
  CONFIRMED_DIRECTIVE,
  type ConfirmedAssignment,
  type ConfirmedDirective,
  type ConfirmedReading,
} from './reading.graphql.ts';
import type { Directive } from '../directives';

/** The browser keeps it beside the page's address. */
type MadeThings = Omit<ConfirmedReading, 'directive'>;

/** What came to be, with the way to each of it. Reloading keeps it; an address from elsewhere leads to the document. */
export const ConfirmedPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const made = useLocation().state as MadeThings | null;
  const { data, error, refetch } = useGraphql(CONFIRMED_DIRECTIVE, made && { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!made || data?.directive === null) return <Navigate to={`/directives/${encodeURIComponent(id)}/show`} replace />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Confirmed directive={data.directive} made={made} />;
};

interface ConfirmedProps {
  directive: ConfirmedDirective;
  made: MadeThings;
}

const Confirmed = ({ directive, made }: ConfirmedProps) => {
  const translate = useTranslate();
  const { stubs, unlinked } = made;
  return (
    <Page
      title={translate('reading.confirmed.title')}
      subtitle={directive.subject}
      marks={<DirectiveMarks {...directive} />}
      actions={
        <Button variant="outlined" component={Link} to="/directives/read">
          {translate('reading.another')}
        </Button>
      }
    >
      <Made directive={directive} made={made} />
      <DirectiveDeadlines deadlines={directive.deadlines} />
      <Assignments assignments={directive.assignments} />
      {stubs.length > 0 && (
        <Section title={translate('reading.confirmed.stubs')} count={stubs.length}>
          <Lines>
            {stubs.map((stub) => (
              <li key={stub.id}>
                <DirectiveLink directive={stub} />
              </li>
            ))}
          </Lines>
        </Section>
      )}
      {unlinked.length > 0 && (
        <Section title={translate('reading.confirmed.unlinked')} count={unlinked.length}>
          <Typography color="textSecondary">{translate('reading.confirmed.unlinkedHelp')}</Typography>
          <Lines>
            {unlinked.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </Lines>
        </Section>
      )}
    </Page>
  );
};

const Lines = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 0.5 } }}>
    {children}
  </Box>
);

const DirectiveLink = ({ directive: { id, code, subject } }: { directive: Directive }) => {
  const translate = useTranslate();
  return (
    <>
      <TextLink to={`/directives/${encodeURIComponent(id)}/show`} isInText>
        {code ?? translate('resources.directives.noNumber')}
      </TextLink>
      {` · ${subject}`}
    </>
  );
};

const Made = ({ directive, made: { week, movement, round } }: ConfirmedProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const days = [week?.startsOn, week?.endsOn].map(format.date).filter(Boolean).join('–');
  return (
    <Section title={translate('reading.confirmed.made')}>
      <Facts>
        <Fact label="reading.sections.document" wide>
          <DirectiveLink directive={directive} />
        </Fact>
        <Fact label="reading.sections.week">
          {week && (
            <RecordLink resource="weeks" id={week.id}>
              {[week.year, week.theme, days].filter(Boolean).join(' · ')}
            </RecordLink>
          )}
        </Fact>
        <Fact label="reading.sections.movement">
          {movement && (
            <RecordLink resource="movements" id={movement.id}>
              {movement.name}
            </RecordLink>
          )}
        </Fact>
        <Fact label="reading.sections.round">
          {round && (
            <RecordLink resource="rounds" id={round.id}>
              {round.title}
            </RecordLink>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

const Assignments = ({ assignments }: { assignments: ConfirmedAssignment[] }) => {
  const translate = useTranslate();
  if (assignments.length === 0) return null;
  const title = translate('reading.sections.assignments');
  return (
    <Section title={title} count={assignments.length} flush>
      <RecordTable caption={title} rows={assignments} columns={COLUMNS} rowKey={({ id }) => id} />
    </Section>
  );
};

const SHOWN = 5;

const Parties = ({ assignment: { parties, unknownNames } }: { assignment: ConfirmedAssignment }) => {
  const translate = useTranslate();
  return (
    <>
      {parties.slice(0, SHOWN).map(({ role, organisation }) => (
        <div key={organisation.id}>
          {organisation.name} ({translate(`enums.AssignmentRole.${role}`)})
        </div>
      ))}
      {unknownNames.map((name) => (
        <div key={name}>{translate('resources.assignments.unknownParty', { name })}</div>
      ))}
      {parties.length > SHOWN && translate('reading.confirmed.more', { smart_count: parties.length - SHOWN })}
    </>
  );
};

const COLUMNS: Column<ConfirmedAssignment>[] = [
  { label: 'reading.assignments.text', render: ({ text, section }) => [section, text].filter(Boolean).join(' · ') },
  { label: 'reading.assignments.parties', width: 380, render: (assignment) => <Parties assignment={assignment} /> },
];
