import Block from '@mui/icons-material/BlockOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { DirectiveInput } from '../shared/inputs';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { Attendance } from './Attendance';
import { AMEND_COUNCIL, type Council, DISSOLVE_COUNCIL, OPEN_BALLOT } from './councils.graphql.ts';

interface OfCouncil {
  council: Council;
}

/** What the office of a round does with its council. */
export const CouncilActs = ({ council }: OfCouncil) => {
  if (!council.canManage) return null;
  const hasOpen = council.ballots.some(({ state }) => state === 'OPEN');
  const hasDecided = council.ballots.some(({ passed, notPassed }) => passed + notPassed > 0);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {council.round && <Additions at={draftActs} give={{ resource: 'councils', id: council.round.id }} />}
      {!hasOpen && council.directive !== null && council.hasWaiting && <OpenButton council={council} />}
      {!hasOpen && <DirectiveButton key={council.version} council={council} />}
      {!hasOpen && !hasDecided && <DissolveButton council={council} />}
    </Stack>
  );
};

const OpenButton = ({ council: { id, mode, members } }: OfCouncil) => {
  const translate = useTranslate();
  const [present, setPresent] = useState<readonly string[]>(members.map((member) => member.id));
  const [dueOn, setDueOn] = useState('');
  const act = useAct(OPEN_BALLOT, { done: 'resources.councils.open.done' });
  const isMeeting = mode === 'MEETING';
  const variables = () => {
    if (isMeeting) return { input: { councilId: id, presentIds: [...present] } };
    return dueOn ? { input: { councilId: id, dueOn } } : null;
  };
  return (
    <ActButton
      act={act}
      icon={HowToVote}
      label="resources.councils.open.label"
      explanation="resources.councils.open.explanation"
      variables={variables}
    >
      {isMeeting ? (
        <Attendance members={members} present={present} onChange={setPresent} />
      ) : (
        <DayText
          label={translate('resources.councils.fields.dueOn')}
          value={dueOn}
          onChange={setDueOn}
          isRequired
          autoFocus
        />
      )}
    </ActButton>
  );
};

/** Names the document that sets the council up. */
const DirectiveButton = ({ council: { id, version } }: OfCouncil) => {
  const form = useForm<{ directiveId: string | null }>({ defaultValues: { directiveId: null } });
  const act = useAct(AMEND_COUNCIL, { done: 'resources.councils.amend.done' });
  const variables = () => {
    const directiveId = form.getValues('directiveId');
    return directiveId ? { input: { id, version, directiveId } } : null;
  };
  return (
    <ActButton
      act={act}
      icon={Description}
      label="resources.councils.amend.label"
      explanation="resources.councils.amend.explanation"
      variables={variables}
    >
      <FormProvider {...form}>
        <DirectiveInput source="directiveId" />
      </FormProvider>
    </ActButton>
  );
};

const DissolveButton = ({ council: { id, version } }: OfCouncil) => {
  const reason = useReason();
  const act = useAct(DISSOLVE_COUNCIL, { done: 'resources.councils.dissolve.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      variant="text"
      label="resources.councils.dissolve.label"
      explanation="resources.councils.dissolve.explanation"
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
