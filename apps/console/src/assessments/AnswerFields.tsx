import { Box, MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { answeredBy, holds, type Measure, type Target, type Trait } from '../../../../libs/criteria-rules/src/index.ts';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import type { Draft } from './answers.rules.ts';
import { DecimalField } from './DecimalField';
import { useWords } from './useReasonText';

interface AnswerFieldsProps {
  target: Target;
  kind: string;
  traits: readonly Trait[];
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The fields by which one target is answered. */
export const AnswerFields = (props: AnswerFieldsProps) => {
  const { measure } = props.target;
  switch (answeredBy(measure)) {
    case 'yes_no':
      return <YesNo {...props} name="isMet" />;
    case 'shares':
      return <Shares {...props} />;
    case 'count':
      return <Count {...props} />;
    case 'change':
      return <Change {...props} />;
    case 'rank':
      return <Rank {...props} />;
    default:
      return <Points {...props} />;
  }
};

const YesNo = ({ target, draft, onChange, name }: AnswerFieldsProps & { name: 'isMet' | 'isAlsoMet' }) => {
  const translate = useTranslate();
  const value = draft[name];
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value ?? null}
      onChange={(_, chosen: boolean | null) => onChange({ ...draft, [name]: chosen })}
      aria-label={target.code}
    >
      <ToggleButton value={true} sx={{ px: 2.5, minHeight: 40 }}>
        {translate('assessments.answer.met')}
      </ToggleButton>
      <ToggleButton value={false} sx={{ px: 2.5, minHeight: 40 }}>
        {translate('assessments.answer.notMet')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
};

const Shares = ({ target, kind, traits, draft, onChange }: AnswerFieldsProps) => {
  const wordsOf = useWords();
  const { parts } = target.measure as Measure & { kind: 'shares' };
  const shares = draft.shares ?? [];
  const put = (code: string, change: { part?: number | null; whole?: number | null }) => {
    const before = shares.find((share) => share.code === code) ?? { code, part: null, whole: null };
    onChange({ shares: [...shares.filter((share) => share.code !== code), { ...before, ...change }] });
  };
  return (
    <Stack spacing={2}>
      {parts
        .filter(({ applies }) => holds(applies, { kind, traits }))
        .map(({ code, numerator, denominator }) => {
          const share = shares.find((one) => one.code === code);
          return (
            <Box key={code} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              <WholeNumberField
                label={wordsOf(numerator)}
                value={share?.part ?? null}
                onChange={(held) => put(code, { part: numberOf(held) })}
              />
              <WholeNumberField
                label={wordsOf(denominator)}
                value={share?.whole ?? null}
                onChange={(held) => put(code, { whole: numberOf(held) })}
              />
            </Box>
          );
        })}
    </Stack>
  );
};

const Count = (props: AnswerFieldsProps) => {
  const { target, draft, onChange } = props;
  const translate = useTranslate();
  const wordsOf = useWords();
  const { measure } = target;
  const label = measure.kind === 'count' ? wordsOf(measure.counted) : translate('assessments.answer.things');
  return (
    <Stack spacing={1.5}>
      {measure.kind === 'points' && measure.listed && (
        <Typography variant="body2" color="textSecondary">
          {measure.listed.things.map(wordsOf).join('; ')}
        </Typography>
      )}
      <Box sx={{ maxWidth: 320 }}>
        <WholeNumberField
          label={label}
          value={draft.count ?? null}
          onChange={(held) => onChange({ ...draft, count: numberOf(held) })}
        />
      </Box>
      {measure.kind === 'count' && measure.also && (
        <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          <Typography variant="body2">{wordsOf(measure.also)}</Typography>
          <YesNo {...props} name="isAlsoMet" />
        </Stack>
      )}
    </Stack>
  );
};

const Change = ({ target, draft, onChange }: AnswerFieldsProps) => {
  const translate = useTranslate();
  const wordsOf = useWords();
  const { measured } = target.measure as Measure & { kind: 'change' };
  const name = wordsOf(measured);
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
      <DecimalField
        label={translate('assessments.answer.before', { name })}
        value={draft.before ?? null}
        onChange={(before) => onChange({ ...draft, before })}
      />
      <DecimalField
        label={translate('assessments.answer.now', { name })}
        value={draft.now ?? null}
        onChange={(now) => onChange({ ...draft, now })}
      />
    </Stack>
  );
};

const NO_RANK = '-';

const Rank = ({ target, draft, onChange }: AnswerFieldsProps) => {
  const translate = useTranslate();
  const wordsOf = useWords();
  const { ranks } = target.measure as Measure & { kind: 'rank' };
  const value = draft.withoutRank ? NO_RANK : (draft.rank ?? '');
  return (
    <TextField
      select
      label={translate('assessments.answer.rank')}
      value={value}
      onChange={({ target: { value: chosen } }) =>
        onChange(chosen === NO_RANK ? { withoutRank: true } : { rank: chosen || null })
      }
      sx={{ width: { xs: 1, sm: 340 } }}
    >
      <MenuItem value="">{translate('assessments.answer.none')}</MenuItem>
      <MenuItem value={NO_RANK}>{translate('assessments.answer.withoutRank')}</MenuItem>
      {ranks.map(({ code, words }) => (
        <MenuItem key={code} value={code}>
          {wordsOf(words)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const Points = ({ target, draft, onChange }: AnswerFieldsProps) => {
  const translate = useTranslate();
  const { maximum } = target.measure as Measure & { kind: 'points' };
  return (
    <DecimalField
      label={translate('assessments.answer.points', { maximum })}
      value={draft.points ?? null}
      onChange={(points) => onChange({ points })}
    />
  );
};
