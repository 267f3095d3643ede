import { TextInput } from 'react-admin';
import { Fact } from './Facts';
import { useFormat } from './format';
import { WholeNumberInput } from './WholeNumberField';

/** A field that is shown as it was entered: said once, for the form and for the page. */
export interface PlainField<Source extends string = string> {
  source: Source;
  /** i18n key. */
  label: string;
  kind: 'text' | 'count' | 'money';
  /** i18n key of what stands below the input. */
  help?: string;
  /** What a count begins with in a new record; 0 unless told. */
  begins?: number;
}

/** As the API takes them. */
const MOST = { count: 100_000_000, money: 1_000_000_000_000 };

export const PlainInputs = ({ fields }: { fields: readonly PlainField[] }) =>
  fields.map(({ source, label, kind, help }) =>
    kind === 'text' ? (
      <TextInput key={source} source={source} label={label} helperText={help ?? false} fullWidth />
    ) : (
      <WholeNumberInput
        key={source}
        source={source}
        label={label}
        kind={kind}
        max={MOST[kind]}
        helperText={help}
        isRequired
      />
    ),
  );

/** Pairs within `Facts`. */
export function PlainFacts<Source extends string>({
  fields,
  record,
}: {
  fields: readonly PlainField<Source>[];
  record: { readonly [Name in Source]: string | number | null };
}) {
  const format = useFormat();
  return fields.map(({ source, label, kind }) => {
    const value = record[source];
    const isAmount = typeof value === 'number';
    return (
      <Fact key={source} label={label}>
        {isAmount ? (kind === 'money' ? format.money(value) : format.number(value)) : value}
      </Fact>
    );
  });
}

/** What a new record begins with. */
export const beginnings = (fields: readonly PlainField[]): Record<string, number> =>
  Object.fromEntries(fields.filter(({ kind }) => kind !== 'text').map(({ source, begins = 0 }) => [source, begins]));
