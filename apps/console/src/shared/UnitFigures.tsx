import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from './Page';
import { type Column, RecordTable } from './RecordTable';

interface OfUnit {
  /** The unit that was asked for; the others lie right below it. */
  isWhole: boolean;
  unit: { id: string; name: string; parent: { id: string } | null };
  figures: readonly unknown[];
}

interface UnitFiguresProps<Row extends OfUnit> {
  title: string;
  /** The unit asked for first. */
  counts: readonly Row[];
  columns: readonly Column<Row>[];
  /** Null: that of the workplace. */
  unitId: string | null;
  onOpen: (unitId: string | null) => void;
}

/** Figures by territory: a row for each unit, which opens down to its parts and up again. */
export const UnitFigures = <Row extends OfUnit>({ title, counts, columns, unitId, onOpen }: UnitFiguresProps<Row>) => {
  const translate = useTranslate();
  const [whole] = counts;
  const ofUnit: Column<Row> = {
    label: 'shared.unitFigures.unit',
    render: ({ unit, isWhole }) =>
      isWhole ? (
        <strong>{unit.name}</strong>
      ) : (
        <Button variant="text" size="small" onClick={() => onOpen(unit.id)}>
          {unit.name}
        </Button>
      ),
  };
  return (
    <Section
      title={title}
      flush
      actions={
        unitId !== null && (
          <Button variant="text" onClick={() => onOpen(whole?.unit.parent?.id ?? null)}>
            {translate('shared.unitFigures.up')}
          </Button>
        )
      }
    >
      <RecordTable caption={title} rows={[...counts]} rowKey={({ unit }) => unit.id} columns={[ofUnit, ...columns]} />
    </Section>
  );
};
