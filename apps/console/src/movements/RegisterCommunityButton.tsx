import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useRehearsal } from '../shared/many/useRehearsal.ts';
import { useAct } from '../shared/useAct';
import { REGISTER_COMMUNITY, type RegisterCommunityMutation } from './registrations.graphql.ts';
import { useKeepingOffice } from '../subjects';

type Asked = Omit<Types.RegisterCommunityInput, 'isRehearsal'>;

interface RegisterCommunityProps {
  movementId: string;
  community: { id: string; name?: string; kind?: string };
}

/** Everybody who lives in a community, at once. How many that is is said before it is done. */
export const RegisterCommunityButton = ({ movementId, community: { id, name, kind } }: RegisterCommunityProps) => {
  const translate = useTranslate();
  const workplace = useKeepingOffice();
  const act = useAct(REGISTER_COMMUNITY, { done: 'resources.movements.register.doneCommunity' });
  const asked = workplace ? { movementId, organisationId: workplace.id, communityId: id } : null;
  return (
    <ActButton
      act={act}
      icon={HowToReg}
      size="small"
      variant="text"
      label="resources.movements.register.everybody"
      explanation="resources.movements.register.everybodyExplanation"
      params={{ name: `${translate(`enums.CommunityKind.${kind}`)} ${name}` }}
      variables={() => (asked ? { input: { ...asked, isRehearsal: false } } : null)}
    >
      <Foreseen asked={asked} />
    </ActButton>
  );
};

const Foreseen = ({ asked }: { asked: Asked | null }) => {
  const translate = useTranslate();
  const { outcome, error } = useRehearsal<Asked, RegisterCommunityMutation['registerCommunity']>(
    REGISTER_COMMUNITY,
    asked,
    true,
  );
  if (!outcome) return <ErrorNotice error={error} />;
  const { registered, leftOut, already } = outcome;
  return (
    <Alert severity={registered > 0 ? 'info' : 'warning'}>
      {translate('resources.movements.register.foreseen', { registered, already })}
      {leftOut > already &&
        ` ${translate('resources.movements.register.foreseenOthers', { count: leftOut - already })}`}
    </Alert>
  );
};
