import { Alert, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ConflictGround } from '../dataProvider/schema.ts';
import { Fact, Facts } from '../shared/Facts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { BallotItem } from './BallotItem';
import { CouncilActs } from './CouncilActs';
import type { Council, Seat } from './councils.graphql.ts';
import { MemberName } from './MemberName';

const label = (name: string): string => `resources.councils.fields.${name}`;

/** A council as its office and its members see it: who sits in it, who may not decide, and its ballots. */
export const CouncilSections = ({ council }: { council: Council }) => {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.councils.title')} actions={<CouncilActs council={council} />}>
        {council.canManage && council.directive === null && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('resources.councils.unestablished')}
          </Alert>
        )}
        <Rule council={council} />
        <Members council={council} />
      </Section>
      <Section title={translate('resources.councils.ballots')} count={council.ballots.length}>
        <Stack spacing={2}>
          {council.ballots.map((ballot) => (
            <BallotItem key={ballot.id} ballot={ballot} council={council} />
          ))}
        </Stack>
      </Section>
    </>
  );
};

const Rule = ({ council }: { council: Council }) => {
  const translate = useTranslate();
  const { mode, citation, directive, quorumPart, quorumWhole, passingPart, passingWhole } = council;
  return (
    <Facts>
      <Fact label={label('mode')}>{translate(`enums.CouncilMode.${mode}`)}</Fact>
      <Fact label={label('directive')}>
        {directive && (
          <RecordLink resource="directives" id={directive.id}>
            {[directive.code, directive.subject].filter(Boolean).join(' · ')}
          </RecordLink>
        )}
      </Fact>
      <Fact label={label('citation')} wide>
        {citation}
      </Fact>
      <Fact label={label('rule')} wide>
        {translate('resources.councils.rule', {
          quorum: `${quorumPart}/${quorumWhole}`,
          passing: `${passingPart}/${passingWhole}`,
          measure: translate(`enums.VoteMeasure.${council.measuredBy}`),
          abstention: translate(`enums.VoteAbstention.${council.abstention}`),
        })}
      </Fact>
    </Facts>
  );
};

const Members = ({ council: { members, conflicts } }: { council: Council }) => {
  const translate = useTranslate();
  return (
    <List dense aria-label={translate('resources.councils.seated')} sx={{ mt: 1 }}>
      {members.map((member) => (
        <ListItem key={member.id} disableGutters alignItems="flex-start">
          <ListItemText
            primary={<MemberName member={member} />}
            secondary={conflictsOf(conflicts, member)
              .map(({ ground, count, reason }) =>
                [`${translate(`enums.ConflictGround.${ground}`)} (${count})`, reason].filter(Boolean).join(': '),
              )
              .join(' · ')}
          />
        </ListItem>
      ))}
      {conflicts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.councils.noConflicts')}
        </Typography>
      )}
    </List>
  );
};

/** By ground: a member below the nominated ones of a whole list is told once. */
function conflictsOf(conflicts: Council['conflicts'], { id }: Seat) {
  const told = new Map<string, { ground: ConflictGround; reason: string | null; count: number }>();
  for (const { member, ground, reason } of conflicts) {
    if (member.id !== id) continue;
    const name = `${ground} ${reason ?? ''}`;
    told.set(name, { ground, reason, count: (told.get(name)?.count ?? 0) + 1 });
  }
  return [...told.values()];
}
