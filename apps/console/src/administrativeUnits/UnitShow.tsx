import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import type { AdministrativeUnit, Succession, AdministrativeUnitDetails } from './administrativeUnits.graphql.ts';

const BELOW: Record<string, string> = { COUNTRY: 'PROVINCE', PROVINCE: 'COMMUNE', DISTRICT: 'COMMUNE' };

export const UnitShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<AdministrativeUnitDetails, AdministrativeUnit>
      resource="administrativeUnits"
      titleOf={(unit) => unit.name}
      subtitleOf={(unit) => translate(`enums.AdministrativeLevel.${unit.level}`)}
    >
      {(unit) => (
        <>
          <UnitFacts unit={unit} />
          <Successions
            title="resources.administrativeUnits.predecessors"
            none="resources.administrativeUnits.noPredecessors"
            links={unit.predecessors}
          />
          <Successions
            title="resources.administrativeUnits.successors"
            none="resources.administrativeUnits.noSuccessors"
            links={unit.successors}
          />
        </>
      )}
    </ShowPage>
  );
};

const UnitFacts = ({ unit }: { unit: AdministrativeUnit }) => {
  const translate = useTranslate();
  const below = BELOW[unit.level];
  const filter = { parentId: unit.id, asOf: unit.validTo ?? undefined, level: below };
  return (
    <Section title={translate('resources.administrativeUnits.details')}>
      <Facts>
        <Fact label="resources.administrativeUnits.fields.code">{unit.code}</Fact>
        <Fact label="resources.administrativeUnits.fields.parentId">
          {unit.parent && (
            <RecordLink resource="administrativeUnits" id={unit.parent.id}>
              {unit.parent.name}
            </RecordLink>
          )}
        </Fact>
        <Fact label="resources.administrativeUnits.fields.valid">
          <Period from={unit.validFrom} to={unit.validTo} />
        </Fact>
        <Fact label="resources.administrativeUnits.fields.legalBasis">{unit.legalBasis}</Fact>
        {below && (
          <Fact label="resources.administrativeUnits.fields.below">
            <TextLink to={`/administrativeUnits?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
              {translate('resources.administrativeUnits.showBelow')}
            </TextLink>
          </Fact>
        )}
      </Facts>
    </Section>
  );
};

interface SuccessionsProps {
  title: string;
  none: string;
  links: Succession[];
}

const Successions = ({ title, none, links }: SuccessionsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Succession>[] = [
    {
      label: 'resources.administrativeUnits.fields.name',
      render: ({ unit }) => (
        <RecordLink resource="administrativeUnits" id={unit.id}>
          {unit.parent ? `${unit.name}, ${unit.parent.name}` : unit.name}
        </RecordLink>
      ),
    },
    { label: 'resources.administrativeUnits.fields.code', render: ({ unit }) => unit.code },
    { label: 'resources.administrativeUnits.fields.on', render: ({ on }) => format.date(on) },
    {
      label: 'resources.administrativeUnits.fields.extent',
      render: ({ extent }) => translate(`enums.SuccessionExtent.${extent}`),
    },
    { label: 'resources.administrativeUnits.fields.legalBasis', render: ({ legalBasis, note }) => legalBasis ?? note },
  ];
  return (
    <Section title={translate(title)} count={links.length} flush={links.length > 0}>
      {links.length > 0 ? (
        <RecordTable
          caption={translate(title)}
          rows={links}
          columns={columns}
          rowKey={({ unit, on }) => `${unit.id}-${on}`}
        />
      ) : (
        <Typography color="textSecondary">{translate(none)}</Typography>
      )}
    </Section>
  );
};
