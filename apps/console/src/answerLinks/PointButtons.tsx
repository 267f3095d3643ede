import { Box, TextField, ToggleButton } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { WhyNot } from '../shared/WhyNot';

interface PointButtonsProps {
  maximum: number;
  step: number;
  points: number | null;
  onChange: (points: number | null) => void;
}

/** Points that a thumb finds: a button for each whole number, and one for the half. More than ten are typed. */
export const PointButtons = ({ maximum, step, points, onChange }: PointButtonsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (maximum > 10) return <TypedPoints {...{ maximum, step, points, onChange }} />;
  const whole = points === null ? null : Math.floor(points);
  const isHalf = points !== null && points % 1 !== 0;
  const whyNoHalf =
    whole === null ? 'answerLinks.page.wholeFirst' : whole === maximum ? 'answerLinks.page.noMore' : null;
  const button = { minHeight: 44, minWidth: 44, fontSize: '1rem' };
  return (
    <Box
      role="group"
      aria-label={translate('answerLinks.page.points')}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 0.75 }}
    >
      {Array.from({ length: maximum + 1 }, (_, number) => (
        <ToggleButton
          key={number}
          value={number}
          color="primary"
          selected={whole === number}
          onClick={() => onChange(number)}
          sx={button}
        >
          {number}
        </ToggleButton>
      ))}
      {step < 1 && (
        <WhyNot reason={whyNoHalf && translate(whyNoHalf, { maximum })}>
          <ToggleButton
            value="half"
            color="primary"
            selected={isHalf}
            disabled={whyNoHalf !== null}
            onClick={() => whole !== null && onChange(isHalf ? whole : whole + 0.5)}
            aria-label={translate('answerLinks.page.half')}
            sx={{ ...button, width: '100%' }}
          >
            {`+${format.points(0.5)}`}
          </ToggleButton>
        </WhyNot>
      )}
    </Box>
  );
};

/** The text stays as it is typed, so that a half can be; what is no points of the target counts as not answered. */
const TypedPoints = ({ maximum, step, points, onChange }: PointButtonsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (points === null ? '' : format.points(points));
  const isWrong = text !== '' && pointsIn(text, maximum, step) === null;
  return (
    <TextField
      label={translate('answerLinks.page.points')}
      value={text}
      error={isWrong}
      helperText={isWrong ? translate('answerLinks.page.between', { maximum, step: format.points(step) }) : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(pointsIn(target.value, maximum, step));
      }}
      slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
    />
  );
};

function pointsIn(text: string, maximum: number, step: number): number | null {
  if (!/^\d+([.,]\d*)?$/.test(text.trim())) return null;
  const points = Number(text.trim().replace(',', '.'));
  return points <= maximum && Number.isInteger(points / step) ? points : null;
}
