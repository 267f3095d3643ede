import Label from '@mui/icons-material/LabelOutlined';
import { useThings } from '../resource/things';

/** The words stand beside it. */
export const KindIcon = ({ kind }: { kind: string }) => {
  const Icon = useThings().get(kind)?.icon ?? Label;
  return <Icon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />;
};
