import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Section } from '../shared/Page';
import { Fields, PartSwitch, WholeRow } from './Fields';
import { ReadFrom } from './ReadFrom';
import { Day, Words } from './ReadingInputs';
import { useReadingScope } from './ReadingContext';
import type { ReadingValues } from './readingValues.ts';

/** The emulation movement that the document launches. */
export const MovementSection = () => {
  const translate = useTranslate();
  const { movement } = useReadingScope().proposal.reading;
  const hasMovement = useWatch<ReadingValues, 'hasMovement'>({ name: 'hasMovement' });
  return (
    <Section id="reading-movement" title={translate('reading.sections.movement')}>
      <PartSwitch name="hasMovement" label="reading.movement.use" />
      {hasMovement && (
        <Fields>
          <WholeRow>
            <ReadFrom id="movement" confidence={movement?.confidence ?? null} names={['movement.name']}>
              <Words name="movement.name" label="reading.movement.name" isLong isRequired />
            </ReadFrom>
          </WholeRow>
          <Day name="movement.startsOn" label="reading.movement.startsOn" isRequired />
          <Day name="movement.endsOn" label="reading.movement.endsOn" />
        </Fields>
      )}
    </Section>
  );
};
