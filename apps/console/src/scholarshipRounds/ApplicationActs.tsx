import Block from '@mui/icons-material/BlockOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Restore from '@mui/icons-material/RestoreOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import {
  JUDGE_SCHOLARSHIP_APPLICATION,
  type ScholarshipApplicationRow,
  WITHDRAW_SCHOLARSHIP_APPLICATION,
} from './scholarshipRounds.graphql.ts';

interface OfApplication {
  application: ScholarshipApplicationRow;
}

/** By the unit that entered it. */
export const WithdrawButton = ({ application: { id, version, name } }: OfApplication) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_SCHOLARSHIP_APPLICATION, { done: 'resources.scholarshipRounds.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      size="small"
      variant="text"
      label="resources.scholarshipRounds.withdraw.label"
      explanation="resources.scholarshipRounds.withdraw.explanation"
      params={{ name: name ?? '—' }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** By the office of the round. */
export const ExcludeButton = ({ application: { id, version, name } }: OfApplication) => {
  const reason = useReason();
  const act = useAct(JUDGE_SCHOLARSHIP_APPLICATION, { done: 'resources.scholarshipRounds.exclude.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      size="small"
      variant="text"
      color="error"
      label="resources.scholarshipRounds.exclude.label"
      explanation="resources.scholarshipRounds.exclude.explanation"
      params={{ name: name ?? '—' }}
      variables={() =>
        reason.value.trim() ? { input: { id, version, act: 'EXCLUDE' as const, reason: reason.value } } : null
      }
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const ReadmitButton = ({ application: { id, version, name } }: OfApplication) => {
  const act = useAct(JUDGE_SCHOLARSHIP_APPLICATION, { done: 'resources.scholarshipRounds.readmit.done' });
  return (
    <ActButton
      act={act}
      icon={Restore}
      size="small"
      variant="text"
      label="resources.scholarshipRounds.readmit.label"
      explanation="resources.scholarshipRounds.readmit.explanation"
      params={{ name: name ?? '—' }}
      variables={() => ({ input: { id, version, act: 'READMIT' as const } })}
    />
  );
};

/** Two people who look the same. */
export const SettleButton = ({ application: { id, version, name } }: OfApplication) => {
  const act = useAct(JUDGE_SCHOLARSHIP_APPLICATION, { done: 'resources.scholarshipRounds.settle.done' });
  return (
    <ActButton
      act={act}
      icon={HowToReg}
      size="small"
      variant="text"
      label="resources.scholarshipRounds.settle.label"
      explanation="resources.scholarshipRounds.settle.explanation"
      params={{ name: name ?? '—' }}
      variables={() => ({ input: { id, version, isOther: true } })}
    />
  );
};
