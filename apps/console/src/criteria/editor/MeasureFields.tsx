import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChangeDirection, MeasureKind } from '../../dataProvider/schema.ts';
import type { Measure, Share, Threshold } from '../criteria.graphql.ts';
import { blankMeasure, blankRank, blankShare, blankThreshold } from './contentEdits.rules.ts';
import { BilingualTexts, ConditionSelects, NumberText, Row, Text } from './Fields';
import { Rows } from './Rows';

interface MeasureFieldsProps {
  measure: Measure;
  onChange: (measure: Measure) => void;
}

type Part = (props: MeasureFieldsProps) => React.ReactNode;

/** How a target is answered; another kind begins anew. */
export const MeasureFields = ({ measure, onChange }: MeasureFieldsProps) => {
  const translate = useTranslate();
  const Fields = FIELDS[measure.kind];
  return (
    <>
      <TextField
        select
        size="small"
        label={translate('resources.criteria.edit.kind')}
        value={measure.kind}
        onChange={({ target }) => onChange(blankMeasure(target.value as Measure['kind']))}
      >
        {MeasureKind.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`enums.MeasureKind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {Fields && <Fields measure={measure} onChange={onChange} />}
    </>
  );
};

interface ThresholdRowsProps {
  label: string;
  thresholds: readonly Threshold[];
  onChange: (thresholds: Threshold[]) => void;
}

/** Numbers with for whom they are; an empty one is not confirmed. */
export const ThresholdRows = ({ label, thresholds, onChange }: ThresholdRowsProps) => (
  <Rows
    label={label}
    addLabel="resources.criteria.edit.addThreshold"
    items={thresholds}
    blank={() => blankThreshold}
    onChange={onChange}
  >
    {(threshold, set) => (
      <>
        <NumberText
          label="resources.criteria.edit.value"
          value={threshold.value}
          onChange={(value) => set({ ...threshold, value })}
          help="resources.criteria.edit.valueHelp"
        />
        <ConditionSelects
          label="resources.criteria.edit.when"
          value={threshold.when}
          onChange={(when) => set({ ...threshold, when })}
        />
      </>
    )}
  </Rows>
);

const SharesFields: Part = ({ measure, onChange }) => (
  <Rows
    label="resources.criteria.edit.shares"
    addLabel="resources.criteria.edit.addShare"
    items={measure.parts ?? []}
    blank={blankShare}
    onChange={(parts) => onChange({ ...measure, parts })}
  >
    {(part, set) => <ShareFields part={part} set={set} />}
  </Rows>
);

const ShareFields = ({ part, set }: { part: Share; set: (part: Share) => void }) => (
  <>
    <Row>
      <Text
        label="resources.criteria.edit.code"
        value={part.code}
        onChange={(code) => set({ ...part, code })}
        isRequired
      />
      <Text
        label="resources.criteria.edit.within"
        value={part.within}
        onChange={(within) => set({ ...part, within: within || null })}
      />
    </Row>
    <BilingualTexts
      label="resources.criteria.edit.numerator"
      value={part.numerator}
      onChange={(numerator) => set({ ...part, numerator })}
    />
    <BilingualTexts
      label="resources.criteria.edit.denominator"
      value={part.denominator}
      onChange={(denominator) => set({ ...part, denominator })}
    />
    <ThresholdRows
      label="resources.criteria.edit.percents"
      thresholds={part.thresholds}
      onChange={(thresholds) => set({ ...part, thresholds })}
    />
    <ConditionSelects
      label="resources.criteria.edit.applies"
      value={part.applies}
      onChange={(applies) => set({ ...part, applies })}
    />
  </>
);

const CountFields: Part = ({ measure, onChange }) => (
  <>
    <BilingualTexts
      label="resources.criteria.edit.counted"
      value={measure.counted}
      onChange={(counted) => onChange({ ...measure, counted })}
    />
    <ThresholdRows
      label="resources.criteria.edit.counts"
      thresholds={measure.thresholds ?? []}
      onChange={(thresholds) => onChange({ ...measure, thresholds })}
    />
    <BilingualTexts
      label="resources.criteria.edit.also"
      value={measure.also}
      onChange={(also) => onChange({ ...measure, also: also.vi || also.en ? also : null })}
    />
  </>
);

const ChangeFields: Part = ({ measure, onChange }) => {
  const translate = useTranslate();
  return (
    <>
      <BilingualTexts
        label="resources.criteria.edit.measured"
        value={measure.measured}
        onChange={(measured) => onChange({ ...measure, measured })}
      />
      <TextField
        select
        size="small"
        label={translate('resources.criteria.edit.direction')}
        value={measure.direction ?? 'UP'}
        onChange={({ target }) => onChange({ ...measure, direction: target.value as ChangeDirection })}
      >
        {ChangeDirection.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.ChangeDirection.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
};

const RankFields: Part = ({ measure, onChange }) => {
  const translate = useTranslate();
  const ranks = measure.ranks ?? [];
  return (
    <>
      <Rows
        label="resources.criteria.edit.ranks"
        addLabel="resources.criteria.edit.addRank"
        items={ranks}
        blank={blankRank}
        onChange={(changed) => onChange({ ...measure, ranks: changed })}
      >
        {(rank, set) => (
          <>
            <Text label="resources.criteria.edit.code" value={rank.code} onChange={(code) => set({ ...rank, code })} />
            <BilingualTexts
              label="resources.criteria.edit.words"
              value={rank.words}
              onChange={(words) => set({ ...rank, words })}
            />
          </>
        )}
      </Rows>
      <TextField
        select
        size="small"
        label={translate('resources.criteria.edit.atLeast')}
        value={ranks.some(({ code }) => code === measure.atLeast) ? measure.atLeast : ''}
        onChange={({ target }) => onChange({ ...measure, atLeast: target.value || null })}
      >
        <MenuItem value="">{translate('resources.criteria.unverified')}</MenuItem>
        {ranks.map(({ code, words }) => (
          <MenuItem key={code} value={code}>
            {words.vi || code}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
};

const PointsFields: Part = ({ measure, onChange }) => {
  const translate = useTranslate();
  const { maximum, step, caps, listed } = measure;
  return (
    <>
      <Row>
        <NumberText
          label="resources.criteria.edit.maximum"
          value={maximum}
          onChange={(value) => onChange({ ...measure, maximum: value })}
        />
        <NumberText
          label="resources.criteria.edit.step"
          value={step}
          onChange={(value) => onChange({ ...measure, step: value })}
        />
      </Row>
      <FormControlLabel
        control={
          <Checkbox
            checked={listed !== null}
            onChange={({ target }) => onChange({ ...measure, listed: target.checked ? { things: [], each: 1 } : null })}
          />
        }
        label={translate('resources.criteria.edit.listed')}
      />
      {listed && (
        <NumberText
          label="resources.criteria.edit.each"
          value={listed.each}
          onChange={(each) => onChange({ ...measure, listed: { ...listed, each: each ?? 0 } })}
        />
      )}
      <Rows
        label="resources.criteria.edit.caps"
        addLabel="resources.criteria.edit.addCap"
        items={caps ?? []}
        blank={() => ({
          when: { kinds: null, notKinds: null, traits: null, notTraits: null },
          value: 0,
          citation: null,
        })}
        onChange={(changed) => onChange({ ...measure, caps: changed.length > 0 ? changed : null })}
      >
        {(cap, set) => (
          <>
            <NumberText
              label="resources.criteria.edit.capValue"
              value={cap.value}
              onChange={(value) => set({ ...cap, value: value ?? 0 })}
            />
            <ConditionSelects
              label="resources.criteria.edit.when"
              value={cap.when}
              onChange={(when) =>
                set({ ...cap, when: when ?? { kinds: null, notKinds: null, traits: null, notTraits: null } })
              }
            />
          </>
        )}
      </Rows>
    </>
  );
};

const FIELDS: Record<Measure['kind'], Part | null> = {
  YES_NO: null,
  SHARES: SharesFields,
  COUNT: CountFields,
  CHANGE: ChangeFields,
  RANK: RankFields,
  POINTS: PointsFields,
};
