import { Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import LinkOff from '@mui/icons-material/LinkOffOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import { useTranslate } from 'react-admin';
import { Controller, useController, useFieldArray } from 'react-hook-form';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { StatusChip } from '../shared/StatusChip';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import { DirectivePicker } from './DirectivePicker';
import { Entries, Entry, Fields, WholeRow } from './Fields';
import { Choice, Day, Words } from './ReadingInputs';
import { type LinkEntry, newLink, type ReadingValues } from './readingValues.ts';
import { DirectiveLinkKind } from '../dataProvider/schema.ts';

const PARTIAL_KINDS = new Set(['AMENDS', 'REPLACES', 'REPEALS']);

/** The documents that this one names, and what it does to them. */
export const LinksSection = () => {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray<ReadingValues, 'links'>({ name: 'links' });
  return (
    <Section id="reading-links" title={translate('reading.sections.links')} count={fields.length}>
      <Entries
        none="reading.links.none"
        add="reading.links.add"
        isEmpty={fields.length === 0}
        onAdd={() => append(newLink())}
      >
        {fields.map(({ id, spanId, confidence }, at) => (
          <Entry
            key={id}
            title={translate('reading.links.one', { number: at + 1 })}
            spanId={spanId}
            name={`links.${at}`}
            confidence={confidence}
            onRemove={() => remove(at)}
          >
            <LinkFields name={`links.${at}`} />
          </Entry>
        ))}
      </Entries>
    </Section>
  );
};

const LinkFields = ({ name }: { name: `links.${number}` }) => {
  const { field } = useController<ReadingValues, `links.${number}.known`>({ name: `${name}.known` });
  const kind = useController<ReadingValues, `links.${number}.kind`>({ name: `${name}.kind` }).field.value;
  return (
    <Fields>
      <Choice name={`${name}.kind`} label="reading.links.kind" of="DirectiveLinkKind" values={DirectiveLinkKind} />
      {PARTIAL_KINDS.has(kind) ? <Partly name={`${name}.partly`} /> : <span />}
      <WholeRow>
        <Known known={field.value} onChange={field.onChange} />
      </WholeRow>
      {!field.value && <Named name={name} />}
    </Fields>
  );
};

interface KnownProps {
  known: LinkEntry['known'];
  onChange: (known: LinkEntry['known']) => void;
}

/** Whether the register has the document; a wrong guess is undone, another one chosen. */
const Known = ({ known, onChange }: KnownProps) => {
  const translate = useTranslate();
  if (!known)
    return (
      <Stack spacing={1.5}>
        <span>
          <StatusChip icon={HourglassEmpty} tone="neutral">
            {translate('reading.links.stub')}
          </StatusChip>
        </span>
        <DirectivePicker label="reading.links.choose" onPick={onChange} />
      </Stack>
    );
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <StatusChip icon={TaskAlt} tone={known.state === 'STUB' ? 'neutral' : 'success'}>
        {translate(known.state === 'STUB' ? 'reading.links.knownStub' : 'reading.links.known')}
      </StatusChip>
      <Typography variant="body2">
        <TextLink to={`/directives/${encodeURIComponent(known.id)}/show`} isInText>
          {known.code ?? translate('resources.directives.noNumber')}
        </TextLink>
        {` · ${known.subject}`}
      </Typography>
      <Button size="small" color="inherit" startIcon={<LinkOff />} onClick={() => onChange(null)}>
        {translate('reading.links.notThis')}
      </Button>
    </Stack>
  );
};

/** A document that the register does not know: what is said of it becomes a line that waits for it. */
const Named = ({ name }: { name: string }) => (
  <>
    <Words name={`${name}.code`} label="reading.fields.code" />
    <Day name={`${name}.issuedOn`} label="reading.fields.issuedOn" />
    <Choice
      name={`${name}.type`}
      label="reading.fields.type"
      of="directiveType"
      values={DIRECTIVE_TYPES}
      none="shared.notGiven"
    />
    <Words name={`${name}.issuer`} label="reading.fields.issuer" />
    <WholeRow>
      <Words name={`${name}.subject`} label="reading.fields.subject" isLong />
    </WholeRow>
  </>
);

const Partly = ({ name }: { name: string }) => {
  const translate = useTranslate();
  return (
    <Controller
      name={name}
      render={({ field }) => (
        <FormControlLabel
          control={<Switch checked={field.value as boolean} onChange={(_, isOn) => field.onChange(isOn)} />}
          label={translate('resources.directives.fields.partly')}
        />
      )}
    />
  );
};
