import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { Stack } from '@mui/material';
import { FormProvider, useForm } from 'react-hook-form';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { CandidateInput, SeatOrganisationInput } from './CandidateInput';
import { type Council, NAME_ALTERNATE, REPLACE_MEMBER, type Seat } from './councils.graphql.ts';

interface SeatProps {
  council: Council;
  member: Seat;
}

interface Chosen {
  organisationId: string | null;
  personId: string | null;
}

/** What the office does with one seat, between ballots. */
export const SeatButtons = ({ council, member }: SeatProps) => {
  if (!council.canManage || !council.round || council.ballots.some(({ state }) => state === 'OPEN')) return null;
  const hasAlternate = council.members.some(({ standsFor }) => standsFor?.id === member.id);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {member.standsFor === null && !hasAlternate && <AlternateButton council={council} member={member} />}
      <ReplaceButton council={council} member={member} />
    </Stack>
  );
};

const useChosen = () => {
  const form = useForm<Chosen>({ defaultValues: { organisationId: null, personId: null } });
  const chosen = () => {
    const { organisationId, personId } = form.getValues();
    return organisationId && personId ? { organisationId, personId } : null;
  };
  return { form, chosen };
};

const AlternateButton = ({ council, member }: SeatProps) => {
  const { form, chosen } = useChosen();
  const act = useAct(NAME_ALTERNATE, { done: 'resources.councils.alternate.done' });
  const variables = () => {
    const who = chosen();
    return who && { input: { memberId: member.id, ...who } };
  };
  return (
    <ActButton
      act={act}
      icon={PersonAdd}
      size="small"
      variant="text"
      label="resources.councils.alternate.label"
      explanation="resources.councils.alternate.explanation"
      params={{ name: member.name }}
      variables={variables}
    >
      <FormProvider {...form}>
        <SeatOrganisationInput />
        <CandidateInput roundId={council.round!.id} organisation="organisationId" />
      </FormProvider>
    </ActButton>
  );
};

const ReplaceButton = ({ council, member }: SeatProps) => {
  const { form, chosen } = useChosen();
  const reason = useReason();
  const act = useAct(REPLACE_MEMBER, { done: 'resources.councils.replace.done' });
  const variables = () => {
    const who = chosen();
    const said = reason.value.trim();
    return who && said ? { input: { memberId: member.id, ...who, reason: said } } : null;
  };
  return (
    <ActButton
      act={act}
      icon={SwapHoriz}
      size="small"
      variant="text"
      label="resources.councils.replace.label"
      explanation="resources.councils.replace.explanation"
      params={{ name: member.name }}
      variables={variables}
    >
      <FormProvider {...form}>
        <SeatOrganisationInput />
        <CandidateInput roundId={council.round!.id} organisation="organisationId" />
      </FormProvider>
      <ReasonField reason={reason} isFirst={false} most={500} />
    </ActButton>
  );
};
