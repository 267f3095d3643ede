import Add from '@mui/icons-material/Add';
import { Box, Button, LinearProgress, TextField, Typography } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { useSpendableLines } from '../budgets';
import { codeOf } from '../dataProvider/errors';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults.ts';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { type Choices, ENTRY_CHOICES, EntryFiles, moveOn } from '../voucherDrafts';
import { PlaceField } from './AdvanceButtons';
import { ADVANCE, type AdvanceDetails, SETTLE_ADVANCE } from './advances.graphql.ts';
import { newSpent, sentLines, type SpentLine, sumsOf } from './settle.rules.ts';
import { SpentFields } from './SpentFields';

/** What somebody spent of an advance, and what comes back or is paid in addition. */
export const SettlePage = () => {
  const translate = useTranslate();
  const { value } = useInAddress('advance');
  const { data, error, refetch } = useGraphql(ADVANCE, value === null ? null : { id: value });
  const advance = data?.advance;
  const organisationId = advance?.organisation.id;
  const { data: choices } = useGraphql(ENTRY_CHOICES, organisationId === undefined ? null : { organisationId }, {
    staleTime: 300_000,
  });
  return (
    <Page
      title={translate('resources.advances.settle.label')}
      subtitle={advance && [advance.counterparty?.name, advance.content].filter(Boolean).join(' · ')}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {value !== null && !error && !(advance && choices) && <LinearProgress aria-label={translate('shared.loading')} />}
      {advance && choices && <SettleForm key={advance.id} advance={advance} choices={choices} />}
    </Page>
  );
};

interface Entered {
  day: string;
  lines: SpentLine[];
  returned: WholeNumber;
  placeId: string | null;
  files: { sha256: string; fileName: string }[];
  paperReason: string;
}

const SettleForm = ({ advance, choices }: { advance: AdvanceDetails; choices: Choices }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const act = useAct(SETTLE_ADVANCE, {
    done: 'resources.advances.settle.done',
    onDone: () => redirect('show', 'advances', advance.id),
  });
  const [entered, setEntered] = useState<Entered>(() => ({
    day: today(),
    lines: [newSpent(0)],
    returned: null,
    placeId: null,
    files: [],
    paperReason: '',
  }));
  // Where it is of the year in which it is spent.
  const committed = advance.openItem?.budgetLine?.id;
  const committedLineId =
    useSpendableLines(advance.organisation.id, entered.day).find(({ id }) => id === committed)?.id ?? null;
  const sheet = useRef<HTMLFormElement>(null);
  const put = (changes: Partial<Entered>) => setEntered((before) => ({ ...before, ...changes }));
  const { day, lines, returned, placeId, files, paperReason } = entered;
  const faults = faultsOf(act.error);
  const sums = sumsOf(lines, returned, advance.remains);
  const putLine = (at: number, changes: Partial<SpentLine>) =>
    put({ lines: lines.map((line, index) => (index === at ? { ...line, ...changes } : line)) });
  const addLine = () => {
    const key = Math.max(0, ...lines.map((line) => line.key)) + 1;
    put({ lines: [...lines, newSpent(key, lines.at(-1))] });
  };
  const send = () => {
    const sent = sentLines(lines, committedLineId);
    if (sent === null || !day || typeof returned === 'string') return;
    const input = { id: advance.id, day, lines: sent, returned: returned ?? 0, placeId, files };
    void act.run({ input: { ...input, paperReason: paperReason.trim() || null } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  // As in the entry of vouchers: the hands stay on the keyboard.
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.getModifierState('AltGraph')) return;
    const isControlled = event.ctrlKey || event.metaKey;
    if (isControlled && event.key === 'Enter') send();
    else if (isControlled && event.key === 'ArrowDown') addLine();
    else if (event.key === 'Enter' && (event.target as HTMLElement).tagName === 'INPUT' && sheet.current)
      moveOn(sheet.current, event.target);
    else return;
    event.preventDefault();
  };
  return (
    <Section>
      <Box component="form" ref={sheet} onSubmit={submit} onKeyDown={press} sx={{ display: 'grid', gap: 2 }}>
        <Typography color="textSecondary">{translate('resources.advances.settle.keys')}</Typography>
        <Box sx={{ maxWidth: 280 }}>
          <DayField
            label="resources.advances.fields.settledOn"
            value={day}
            onChange={(next) => put({ day: next })}
            fault={faults.get('day')}
            autoFocus
          />
        </Box>
        {lines.map((line, at) => (
          <SpentFields
            key={line.key}
            organisationId={advance.organisation.id}
            choices={choices}
            day={day}
            line={line}
            committedLineId={committedLineId}
            at={at}
            onChange={(changes) => putLine(at, changes)}
            onRemove={lines.length > 1 ? () => put({ lines: lines.filter((one) => one !== line) }) : null}
            fault={(field) => faults.get(`lines.${at}.${field}`)}
          />
        ))}
        <Box>
          <Button startIcon={<Add />} onClick={addLine}>
            {translate('resources.advances.settle.addLine')}
          </Button>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
          <AmountField
            label={translate('resources.advances.fields.returnedNow')}
            value={returned}
            onChange={(next) => put({ returned: next })}
            fault={faults.get('returned')}
          />
          {(sums.returned > 0 || sums.extra > 0) && (
            <PlaceField
              organisationId={advance.organisation.id}
              day={day}
              value={placeId}
              onChange={(next) => put({ placeId: next })}
              label={`resources.advances.fields.${sums.extra > 0 ? 'payPlace' : 'returnPlace'}`}
              fault={faults.get('placeId')}
            />
          )}
        </Box>
        <EntryFiles
          files={files}
          onAdd={(added) => put({ files: [...files, ...added] })}
          onRemove={(sha256) => put({ files: files.filter((file) => file.sha256 !== sha256) })}
          fault={faults.get('files')}
        />
        {(paperReason !== '' || /^ADVANCE_PAPER_(TWICE|DOUBLE)$/.test(codeOf(act.error) ?? '')) && (
          <TextField
            fullWidth
            multiline
            label={translate('resources.advances.fields.paperReason')}
            value={paperReason}
            onChange={({ target }) => put({ paperReason: target.value })}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
        )}
        <SumsLine advance={advance} sums={sums} />
        <ErrorNotice error={act.error} />
        <Box>
          <Button type="submit" variant="contained" loading={act.isPending}>
            {translate('resources.advances.settle.send')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
};

const SumsLine = ({ advance, sums }: { advance: AdvanceDetails; sums: ReturnType<typeof sumsOf> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Typography role="status" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
      {translate(`resources.advances.settle.${sums.extra > 0 ? 'withExtra' : 'sums'}`, {
        open: format.money(advance.remains),
        spent: format.money(sums.spent),
        returned: format.money(sums.returned),
        remains: format.money(sums.remains),
        extra: format.money(sums.extra),
      })}
    </Typography>
  );
};
