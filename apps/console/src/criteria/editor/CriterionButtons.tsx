import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { ActButton } from '../../shared/ActButton';
import type { CriterionWhole, VersionWhole } from '../criteria.graphql.ts';
import { addCriterion, blankCriterion, withCriterion, withoutCriterion } from './contentEdits.rules.ts';
import { BilingualTexts, CitationTexts, NumberText, Text } from './Fields';
import { AddTargetButton } from './TargetButtons';
import { useSave } from './useSave.ts';

interface OfCriterion {
  version: VersionWhole;
  at: number;
  criterion: CriterionWhole;
}

/** What may be done to one criterion of a draft. */
export const CriterionButtons = (of: OfCriterion) => (
  <>
    <AddTargetButton version={of.version} at={of.at} />
    <EditButton {...of} />
    <RemoveButton {...of} />
  </>
);

const EditButton = ({ version, at, criterion }: OfCriterion) => {
  const [held, setHeld] = useState(criterion);
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      label="resources.criteria.edit.criterion"
      explanation="resources.criteria.edit.criterionMeans"
      variables={() => withContent(withCriterion(version.content, at, held))}
    >
      <CriterionFields criterion={held} onChange={setHeld} />
    </ActButton>
  );
};

const RemoveButton = ({ version, at, criterion: { code } }: OfCriterion) => {
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Delete}
      size="small"
      color="error"
      label="resources.criteria.edit.removeCriterion"
      explanation="resources.criteria.edit.removeCriterionMeans"
      params={{ code }}
      variables={() => withContent(withoutCriterion(version.content, at))}
    />
  );
};

export const AddCriterionButton = ({ version }: { version: VersionWhole }) => {
  const [held, setHeld] = useState(() => blankCriterion(version.content.criteria));
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Add}
      label="resources.criteria.edit.addCriterion"
      explanation="resources.criteria.edit.criterionMeans"
      variables={() => withContent(addCriterion(version.content, held))}
    >
      <CriterionFields criterion={held} onChange={setHeld} />
    </ActButton>
  );
};

interface CriterionFieldsProps {
  criterion: CriterionWhole;
  onChange: (criterion: CriterionWhole) => void;
}

const CriterionFields = ({ criterion, onChange }: CriterionFieldsProps) => {
  const set = (change: Partial<CriterionWhole>) => onChange({ ...criterion, ...change });
  return (
    <>
      <Text label="resources.criteria.edit.code" value={criterion.code} onChange={(code) => set({ code })} isRequired />
      <BilingualTexts
        label="resources.criteria.edit.words"
        value={criterion.words}
        onChange={(words) => set({ words })}
      />
      <CitationTexts value={criterion.citation} onChange={(citation) => set({ citation })} />
      <NumberText
        label="resources.criteria.edit.maximum"
        value={criterion.maximum}
        onChange={(maximum) => set({ maximum })}
        help="resources.criteria.edit.maximumHelp"
      />
      <BilingualTexts
        label="resources.criteria.edit.unverified"
        value={criterion.unverified}
        onChange={(said) => set({ unverified: said.vi || said.en ? said : null })}
      />
    </>
  );
};
