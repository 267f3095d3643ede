import { Alert, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { ShowPage } from '../shared/ShowPage';
import { useGraphql } from '../shared/useGraphql';
import { CRITERIA_VERSION, type CriteriaSetRow, type VersionHead, type VersionWhole } from './criteria.graphql.ts';
import { CriteriaTree } from './CriteriaTree';
import { DraftActs } from './DraftActs';
import { DifferencesSection } from './DifferencesSection';
import { faultsAt } from './editor/contentEdits.rules.ts';
import { FaultList } from './editor/FaultList';
import { EditTextButton } from './editor/HeadButtons';
import { RuleSection } from './RuleSection';
import { useBilingual } from './useBilingual.ts';
import { useSetName } from './useCriteriaTexts.ts';
import { VersionChip } from './VersionChip';

/** A set with one of its versions: the one in force unless another is chosen. */
export const CriteriaShow = () => {
  const nameOf = useSetName();
  const translate = useTranslate();
  return (
    <ShowPage<CriteriaSetRow>
      resource="criteria"
      titleOf={nameOf}
      subtitleOf={({ subject }) => translate(`enums.CriteriaSubject.${subject}`)}
      actions={(set) => <DraftActs set={set} />}
    >
      {(set) => <Versions set={set} />}
    </ShowPage>
  );
};

const Versions = ({ set }: { set: CriteriaSetRow }) => {
  const { unverified, versions, inForce } = set;
  const translate = useTranslate();
  const say = useBilingual();
  const [params, setParams] = useSearchParams();
  const chosen = versions.find(({ id }) => id === params.get('version')) ?? inForce ?? versions[0] ?? null;
  return (
    <>
      {unverified && versions.length === 0 && <Alert severity="warning">{say(unverified)}</Alert>}
      {versions.length > 1 && chosen && (
        <TextField
          select
          label={translate('resources.criteria.version')}
          value={chosen.id}
          onChange={({ target }) => setParams({ version: target.value })}
          sx={{ mb: 2, minWidth: 280 }}
        >
          {versions.map(({ id, number, textCode }) => (
            <MenuItem key={id} value={id}>
              {translate('resources.criteria.versionOf', { number, text: textCode })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {chosen && <OneVersion key={chosen.id} head={chosen} set={set} />}
    </>
  );
};

const OneVersion = ({ head, set: { canKeep, inForce } }: { head: VersionHead; set: CriteriaSetRow }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(CRITERIA_VERSION, { id: head.id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data?.criteriaVersion) return <LinearProgress aria-label={translate('shared.loading')} />;
  const version = data.criteriaVersion;
  const isEditable = canKeep && version.state === 'DRAFT';
  return (
    <>
      <Head version={version} inForce={inForce} isEditable={isEditable} />
      {version.state === 'DRAFT' && <DifferencesSection version={version} />}
      {isEditable && (
        <FaultList faults={faultsAt(version.faults, 'criteria').filter(({ path }) => path === 'criteria')} />
      )}
      <CriteriaTree version={version} isEditable={isEditable} />
      <RuleSection version={version} isEditable={isEditable} />
      {version.state === 'PUBLISHED' && <DifferencesSection version={version} />}
    </>
  );
};

interface HeadProps {
  version: VersionWhole;
  inForce: VersionHead | null;
  isEditable: boolean;
}

const Head = ({ version, inForce, isEditable }: HeadProps) => {
  const { textCode, textIssuedOn, textEffectiveOn, validFrom, validTo } = version;
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section
      title={translate('resources.criteria.text')}
      actions={
        <>
          <VersionChip version={version} inForce={inForce} />
          {isEditable && <EditTextButton key={version.version} version={version} />}
        </>
      }
    >
      <Facts>
        <Fact label="resources.criteria.fields.textCode">{textCode}</Fact>
        <Fact label="resources.criteria.fields.textIssuedOn">{format.date(textIssuedOn)}</Fact>
        <Fact label="resources.criteria.fields.textEffectiveOn">
          {textEffectiveOn ? format.date(textEffectiveOn) : translate('resources.criteria.unverified')}
        </Fact>
        <Fact label="resources.criteria.fields.period">{validFrom && <Period from={validFrom} to={validTo} />}</Fact>
      </Facts>
    </Section>
  );
};
