import { Alert, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ConflictGround } from '../dataProvider/schema.ts';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { BallotItem } from './BallotItem';
import { CouncilActs } from './CouncilActs';
import type { Council, Seat } from './councils.graphql.ts';
import { MemberName } from './MemberName';
import { useRuleText } from './ruleText.ts';
import { SeatButtons } from './SeatButtons';

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
        <FormerMembers council={council} />
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
  const ruleText = useRuleText();
  const { mode, citation, directive, prescribed } = council;
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
        {prescribed && ` · ${translate('resources.councils.isPrescribed')}`}
      </Fact>
      <Fact label={label('rule')} wide>
        {ruleText(council)}
      </Fact>
    </Facts>
  );
};

const Members = ({ council }: { council: Council }) => {
  const translate = useTranslate();
  const { members, conflicts } = council;
  return (
    <List dense aria-label={translate('resources.councils.seated')} sx={{ mt: 1 }}>
      {members.map((member) => (
        <ListItem key={member.id} disableGutters sx={{ flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 2 }}>
          <ListItemText
            sx={{ flex: '1 1 320px' }}
            primary={<MemberName member={member} />}
            secondary={conflictsOf(conflicts, member)
              .map(({ ground, count, reason }) =>
                [`${translate(`enums.ConflictGround.${ground}`)} (${count})`, reason].filter(Boolean).join(': '),
              )
              .join(' · ')}
          />
          <SeatButtons council={council} member={member} />
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

/** Who sat and left, when and why. */
const FormerMembers = ({ council: { formerMembers } }: { council: Council }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (formerMembers.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('resources.councils.formerMembers')}
      </Typography>
      <List dense>
        {formerMembers.map((member) => (
          <ListItem key={member.id} disableGutters>
            <ListItemText
              primary={<MemberName member={member} />}
              secondary={[
                `${format.date(member.joinedOn)} – ${member.leftOn ? format.date(member.leftOn) : '…'}`,
                member.leftReason,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </ListItem>
        ))}
      </List>
    </>
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
