import Edit from '@mui/icons-material/EditOutlined';
import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ResultRuleKind } from '../../dataProvider/schema.ts';
import { ActButton } from '../../shared/ActButton';
import { DayField } from '../../shared/DayField';
import type { Rule, VersionWhole } from '../criteria.graphql.ts';
import { BilingualTexts, CitationTexts, NumberText, Row, Text } from './Fields';
import { blankThreshold } from './contentEdits.rules.ts';
import { ThresholdRows } from './MeasureFields';
import { Rows } from './Rows';
import { useSave } from './useSave.ts';

/** Which text the draft follows. */
export const EditTextButton = ({ version }: { version: VersionWhole }) => {
  const { textCode, textIssuedOn, textEffectiveOn } = version;
  const [held, setHeld] = useState({ textCode, textIssuedOn, textEffectiveOn });
  const { act, withHead } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      label="resources.criteria.edit.text"
      explanation="resources.criteria.edit.textMeans"
      variables={() => withHead(held)}
    >
      <Text
        label="resources.criteria.fields.textCode"
        value={held.textCode}
        onChange={(code) => setHeld({ ...held, textCode: code })}
        isRequired
      />
      <DayField
        label="resources.criteria.fields.textIssuedOn"
        value={held.textIssuedOn ?? ''}
        onChange={(day) => setHeld({ ...held, textIssuedOn: day || null })}
        isRequired={false}
        isAnyTime
      />
      <DayField
        label="resources.criteria.fields.textEffectiveOn"
        value={held.textEffectiveOn ?? ''}
        onChange={(day) => setHeld({ ...held, textEffectiveOn: day || null })}
        isRequired={false}
        isAnyTime
      />
    </ActButton>
  );
};

/** How a result follows. */
export const EditRuleButton = ({ version }: { version: VersionWhole }) => {
  const [held, setHeld] = useState(version.content.rule);
  const { act, withContent } = useSave(version);
  return (
    <ActButton
      act={act}
      icon={Edit}
      size="small"
      label="resources.criteria.edit.rule"
      explanation="resources.criteria.edit.ruleMeans"
      variables={() => withContent({ ...version.content, rule: held })}
    >
      <RuleFields rule={held} onChange={setHeld} />
    </ActButton>
  );
};

interface RuleFieldsProps {
  rule: Rule;
  onChange: (rule: Rule) => void;
}

const RuleFields = ({ rule, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  const set = (change: Partial<Rule>) => onChange({ ...rule, ...change });
  const strict = rule.kind === 'ALL_MET' ? 'NOT_MET' : 'ZERO';
  return (
    <>
      <TextField
        select
        size="small"
        label={translate('resources.criteria.result')}
        value={rule.kind}
        onChange={({ target }) => set({ kind: target.value as Rule['kind'] })}
      >
        {ResultRuleKind.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`enums.ResultRuleKind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={
          <Checkbox
            checked={rule.withoutEvidence !== 'AS_ANSWERED'}
            onChange={({ target }) => set({ withoutEvidence: target.checked ? strict : 'AS_ANSWERED' })}
          />
        }
        label={translate(`enums.WithoutEvidence.${strict}`)}
      />
      {rule.kind === 'BANDS' && <BandFields rule={rule} onChange={onChange} />}
      {rule.kind === 'PASS_MARK' && (
        <>
          <ThresholdRows
            label="resources.criteria.edit.marks"
            thresholds={rule.marks ?? [blankThreshold]}
            onChange={(marks) => set({ marks })}
          />
          <NumberText
            label="resources.criteria.edit.minimumPerItem"
            value={rule.minimumPerItem}
            onChange={(minimumPerItem) => set({ minimumPerItem })}
          />
        </>
      )}
      <CitationTexts value={rule.citation} onChange={(citation) => set({ citation })} />
    </>
  );
};

const BandFields = ({ rule, onChange }: RuleFieldsProps) => {
  const translate = useTranslate();
  return (
    <>
      <Rows
        label="resources.criteria.edit.bands"
        addLabel="resources.criteria.edit.addBand"
        items={rule.bands ?? []}
        blank={(at) => ({ code: `band_${at + 1}`, words: { vi: '', en: '' }, from: 0 })}
        onChange={(bands) => onChange({ ...rule, bands })}
      >
        {(band, set) => (
          <>
            <Row>
              <Text
                label="resources.criteria.edit.code"
                value={band.code}
                onChange={(code) => set({ ...band, code })}
              />
              <NumberText
                label="resources.criteria.edit.from"
                value={band.from}
                onChange={(from) => set({ ...band, from: from ?? 0 })}
              />
            </Row>
            <BilingualTexts
              label="resources.criteria.edit.words"
              value={band.words}
              onChange={(words) => set({ ...band, words })}
            />
          </>
        )}
      </Rows>
      <FormControlLabel
        control={
          <Checkbox
            checked={rule.noCriterionZero ?? false}
            onChange={({ target }) => onChange({ ...rule, noCriterionZero: target.checked })}
          />
        }
        label={translate('resources.criteria.noCriterionZero')}
      />
    </>
  );
};
