import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { Completed } from './Completed';
import { type PartProps, Span } from './LinePart';
import { useEntryOptions } from './useEntryOptions.ts';

/** Whose money it is: fund, source, and what it was given for. */
export const MoneyOfLine = ({ kind, day, choices, line, onChange, fault, isFirst }: PartProps) => {
  const translate = useTranslate();
  const { funds, sourcesOf, purposesOf } = useEntryOptions({ kind, day }, choices);
  const sources = sourcesOf(line.fundId);
  const purposes = purposesOf(line.fundId);
  const takeFund = (fundId: string | null) => {
    const kept = sourcesOf(fundId);
    const isKept = kept.some(({ id }) => id === line.source);
    const source = isKept ? line.source : kept.length === 1 ? (kept[0]!.id as Types.MoneySource) : null;
    onChange({ fundId, source, purposeId: null });
  };
  // Only contributions are bound to what they were given for.
  const isBound = line.source === 'CONTRIBUTION' && purposes.length > 0;
  return (
    <>
      <Span of={3}>
        <Completed
          label={translate('resources.voucherDrafts.fields.fundId')}
          options={funds}
          value={line.fundId}
          onChange={takeFund}
          isRequired
          autoFocus={isFirst}
          fault={fault('fundId')}
        />
      </Span>
      {kind === 'TRANSFER' && funds.length > 1 && (
        <Span of={3}>
          <Completed
            label={translate('resources.voucherDrafts.fields.toFundId')}
            options={funds}
            value={line.toFundId}
            onChange={(toFundId) => onChange({ toFundId })}
            fault={fault('toFundId')}
            help={translate('resources.voucherDrafts.entry.sameFund')}
          />
        </Span>
      )}
      <Span of={3}>
        <Completed
          label={translate('resources.voucherDrafts.fields.source')}
          options={sources}
          value={line.source}
          onChange={(source) => onChange({ source: source as Types.MoneySource | null, purposeId: null })}
          isRequired
          fault={fault('source')}
        />
      </Span>
      {isBound && (
        <Span of={3}>
          <Completed
            label={translate('resources.voucherDrafts.fields.purposeId')}
            options={purposes}
            value={line.purposeId}
            onChange={(purposeId) => onChange({ purposeId })}
            fault={fault('purposeId')}
            help={translate('resources.voucherDrafts.entry.noPurpose')}
          />
        </Span>
      )}
    </>
  );
};
