import Block from '@mui/icons-material/BlockOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import Verified from '@mui/icons-material/VerifiedOutlined';
import { useTranslate } from 'react-admin';
import { today } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import type { RecognitionRow } from './recognitions.graphql.ts';

const LOOKS = {
  standing: { icon: Verified, tone: 'success' },
  over: { icon: History, tone: 'neutral' },
  revoked: { icon: Block, tone: 'error' },
} as const;

/** Whether it holds today. */
export const RecognitionChip = ({ recognition: { revokedOn, validUntil } }: { recognition: RecognitionRow }) => {
  const translate = useTranslate();
  const state = revokedOn ? 'revoked' : validUntil && validUntil < today() ? 'over' : 'standing';
  return <StatusChip {...LOOKS[state]}>{translate(`resources.recognitions.states.${state}`)}</StatusChip>;
};
