import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { FormProvider, useForm } from 'react-hook-form';
import { ActButton } from '../shared/ActButton';
import { OrganisationInput } from '../shared/inputs';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { NAME_APPEAL_ALTERNATE } from './appeals.graphql.ts';

/** Another office answers than the one whose turn it is. */
export const AlternateButton = ({ version, nominationId }: { version: number; nominationId: string }) => {
  const form = useForm<{ organisationId: string | null }>({ defaultValues: { organisationId: null } });
  const reason = useReason();
  const act = useAct(NAME_APPEAL_ALTERNATE, { done: 'resources.appeals.alternate.done' });
  const variables = () => {
    const { organisationId } = form.getValues();
    const said = reason.value.trim();
    return organisationId && said ? { input: { id: nominationId, version, organisationId, reason: said } } : null;
  };
  return (
    <ActButton
      act={act}
      icon={SwapHoriz}
      size="small"
      variant="text"
      label="resources.appeals.alternate.label"
      explanation="resources.appeals.alternate.explanation"
      variables={variables}
    >
      <FormProvider {...form}>
        <OrganisationInput source="organisationId" label="resources.appeals.fields.organisationId" />
      </FormProvider>
      <ReasonField reason={reason} isFirst={false} most={500} />
    </ActButton>
  );
};
