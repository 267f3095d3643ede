import { useTranslate } from 'react-admin';
import { TextLink } from '../shared/RecordLink';

export const BackToRound = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <TextLink to={`/scholarshipRounds/${encodeURIComponent(id)}/show`}>
      {`← ${translate('resources.scholarshipRounds.one')}`}
    </TextLink>
  );
};
