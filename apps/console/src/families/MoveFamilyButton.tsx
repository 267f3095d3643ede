import MoveUp from '@mui/icons-material/MoveUpOutlined';
import { useState } from 'react';
import { CommunityPicker, type NamedCommunity } from '../subjects';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { type FamilyFields, MOVE_FAMILY } from './families.graphql.ts';

/** To another community of the same area, with everybody who lives in it. */
export const MoveFamilyButton = ({ family: { id, version } }: { family: FamilyFields }) => {
  const [community, setCommunity] = useState<NamedCommunity | null>(null);
  const [movedOn, setMovedOn] = useState(today());
  const act = useAct(MOVE_FAMILY, { done: 'resources.families.move.done' });
  return (
    <ActButton
      act={act}
      icon={MoveUp}
      label="resources.families.move.label"
      explanation="resources.families.move.explanation"
      variables={() => community && { input: { id, version, communityId: community.id, movedOn } }}
    >
      <CommunityPicker label="resources.families.fields.communityId" value={community} onChange={setCommunity} />
      <DayField label="resources.families.move.movedOn" value={movedOn} onChange={setMovedOn} />
    </ActButton>
  );
};
