import Download from '@mui/icons-material/DownloadOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sendList, UploadButton } from '../citizens';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { KindTabs, useKeepingOffice, useKinds } from '../subjects';
import { asSent, EnteredFields, useEntered } from './EnteredFields';
import { registerTitlesPage } from './places.ts';
import { useYear } from './useYear.ts';
import { YearField } from './YearField';

/** Those who strive for a title, from a file: which title and year, and the file; then the list goes the way of every list. */
export const ImportTitlesPage = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const { kinds, kind } = useKinds(null);
  return (
    <Page
      title={translate('resources.titleRegistrations.import.title')}
      subtitle={translate('resources.titleRegistrations.import.about')}
      above={
        <TextLink
          to={registerTitlesPage(year, kind)}
        >{`← ${translate('resources.titleRegistrations.create')}`}</TextLink>
      }
    >
      <Section>
        <YearField />
      </Section>
      <KindTabs kinds={kinds} kind={kind} />
      <FileOfTitle key={`${kind} ${year}`} year={year} kind={kind} />
    </Page>
  );
};

const FileOfTitle = ({ year, kind }: Pick<React.ComponentProps<typeof EnteredFields>, 'year' | 'kind'>) => {
  const translate = useTranslate();
  const office = useKeepingOffice();
  const [entered, setEntered] = useEntered();
  const [titleId] = entered.titleIds;
  const { registeredOn, note } = asSent(entered);
  const send = (file: File) => {
    const asked = new URLSearchParams({ organisation: office!.id, title: titleId!, year: String(year) });
    if (registeredOn) asked.set('registeredOn', registeredOn);
    return sendList(file, `/title-lists?${asked}`, note ? { note } : {});
  };
  return (
    <Section title={translate('resources.titleRegistrations.import.send')}>
      <Stack spacing={2} sx={{ maxWidth: 560 }}>
        <EnteredFields year={year} kind={kind} entered={entered} onChange={setEntered} isOne />
        <Typography>{translate(`resources.titleRegistrations.import.columns.${kind}`)}</Typography>
        <Alert severity="info">{translate('resources.citizens.import.kept')}</Alert>
        {!titleId && (
          <Typography variant="body2" color="textSecondary">
            {translate('resources.titleRegistrations.import.chooseTitle')}
          </Typography>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {titleId && (
            <Button
              component="a"
              href={`/title-lists/template.xlsx?${new URLSearchParams({ title: titleId })}`}
              variant="outlined"
              startIcon={<Download />}
            >
              {translate('resources.citizens.scores.template')}
            </Button>
          )}
          <UploadButton send={office && titleId ? send : null} />
        </Stack>
      </Stack>
    </Section>
  );
};
