import { useLocaleState, useTranslate } from 'react-admin';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { MovementDetails } from './movements.graphql.ts';
import { Unconfirmed } from './Unconfirmed';

type Target = MovementDetails['targets'][number] & { id: string };

const Value = ({ measure, value }: Pick<Target, 'measure' | 'value'>) => {
  const [locale] = useLocaleState();
  if (value === null) return <Unconfirmed />;
  const number = value.toLocaleString(locale === 'en' ? 'en-GB' : 'vi-VN');
  return <>{measure === 'PERCENT' ? `${number} %` : number}</>;
};

const COLUMNS: Column<Target>[] = [
  { label: 'resources.movements.target.what', render: ({ what }) => what },
  { label: 'resources.movements.target.year', width: 90, render: ({ year }) => year },
  { label: 'resources.movements.target.value', width: 150, align: 'right', render: (target) => <Value {...target} /> },
  { label: 'resources.movements.target.citation', render: ({ citation }) => citation },
];

export const MovementTargets = ({ targets }: { targets: MovementDetails['targets'] }) => {
  const translate = useTranslate();
  return (
    <RecordTable<Target>
      caption={translate('resources.movements.fields.targets')}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      rows={targets.map((target, at) => ({ ...target, id: String(at) }))}
    />
  );
};
