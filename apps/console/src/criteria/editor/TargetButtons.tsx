import Add from '@mui/icons-material/AddOutlined';
import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { Stack } from '@mui/material';
import { useState } from 'react';
import { ActButton } from '../../shared/ActButton';
import type { Target, VersionWhole } from '../criteria.graphql.ts';
import { addTarget, blankTarget, moveTarget, type Place, withoutTarget, withTarget } from './contentEdits.rules.ts';
import { BilingualTexts, CitationTexts, ConditionSelects, Text } from './Fields';
import { MeasureFields } from './MeasureFields';
import { useSave } from './useSave.ts';

interface OfTarget {
  version: VersionWhole;
  place: Place;
  target: Target;
}

/** What may be done to one target of a draft. */
export const TargetButtons = (of: OfTarget) => (
  <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
    <EditButton {...of} />
    <MoveButton {...of} by={-1} />
    <MoveButton {...of} by={1} />
    <RemoveButton {...of} />
  </Stack>
);

const EditButton = ({ version, place, target }: OfTarget) => {
  const [held, setHeld] = useState(target);
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.criteria.edit.target"
      explanation="resources.criteria.edit.targetMeans"
      variables={() => withContent(withTarget(version.content, place, held))}
    >
      <TargetFields target={held} onChange={setHeld} />
    </ActButton>
  );
};

export const AddTargetButton = ({ version, at }: { version: VersionWhole; at: number }) => {
  const criterion = version.content.criteria[at];
  const [held, setHeld] = useState(() => criterion && blankTarget(criterion));
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Add}
      size="small"
      label="resources.criteria.edit.addTarget"
      explanation="resources.criteria.edit.targetMeans"
      variables={() => (held ? withContent(addTarget(version.content, at, held)) : null)}
    >
      {held && <TargetFields target={held} onChange={setHeld} />}
    </ActButton>
  );
};

const MoveButton = ({ version, place, by }: OfTarget & { by: -1 | 1 }) => {
  const { act, withContent } = useSave(version);
  const isBeyond = version.content.criteria[place.criterion]?.targets[place.target + by] === undefined;
  if (isBeyond) return null;
  return (
    <ActButton
      act={act}
      icon={by < 0 ? ArrowUpward : ArrowDownward}
      size="small"
      variant="text"
      label={by < 0 ? 'resources.criteria.edit.up' : 'resources.criteria.edit.down'}
      explanation="resources.criteria.edit.moveMeans"
      variables={() => withContent(moveTarget(version.content, place, by))}
    />
  );
};

const RemoveButton = ({ version, place, target: { code } }: OfTarget) => {
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Delete}
      size="small"
      variant="text"
      color="error"
      label="resources.criteria.edit.removeTarget"
      explanation="resources.criteria.edit.removeTargetMeans"
      params={{ code }}
      variables={() => withContent(withoutTarget(version.content, place))}
    />
  );
};

interface TargetFieldsProps {
  target: Target;
  onChange: (target: Target) => void;
}

const TargetFields = ({ target, onChange }: TargetFieldsProps) => {
  const set = (change: Partial<Target>) => onChange({ ...target, ...change });
  return (
    <>
      <Text label="resources.criteria.edit.code" value={target.code} onChange={(code) => set({ code })} isRequired />
      <BilingualTexts label="resources.criteria.edit.words" value={target.words} onChange={(words) => set({ words })} />
      <CitationTexts value={target.citation} onChange={(citation) => set({ citation })} />
      <MeasureFields measure={target.measure} onChange={(measure) => set({ measure })} />
      <ConditionSelects
        label="resources.criteria.edit.applies"
        value={target.applies}
        onChange={(applies) => set({ applies })}
      />
      <BilingualTexts
        label="resources.criteria.edit.unverified"
        value={target.unverified}
        onChange={(said) => set({ unverified: said.vi || said.en ? said : null })}
      />
    </>
  );
};
