import AddPhoto from '@mui/icons-material/AddPhotoAlternateOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import PhotoLibrary from '@mui/icons-material/PhotoLibraryOutlined';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { FileButton } from '../shared/FileButton';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { ADD_ACTIVITY_EVIDENCE, type Activity } from './activities.graphql.ts';

/** Photos and papers that show that the activity took place. */
export const Evidence = ({ activity }: { activity: Activity }) => {
  const translate = useTranslate();
  const format = useFormat();
  const canAdd = may(activity.organisation, 'activity.log') && !activity.withdrawnAt;
  const act = useAct(ADD_ACTIVITY_EVIDENCE, { done: 'resources.activities.evidenceAdded' });
  const add = canAdd && (
    <FileButton
      label="resources.activities.addEvidence"
      icon={AddPhoto}
      accept="image/*,application/pdf"
      onUploaded={async ({ sha256, fileName }) => {
        await act.run({ input: { activityId: activity.id, version: activity.version, sha256, fileName } });
      }}
    />
  );
  return (
    <Section
      title={translate('resources.activities.fields.evidence')}
      count={format.number(activity.evidence.length)}
      actions={add}
    >
      <ErrorNotice error={act.error} />
      {activity.evidence.length === 0 ? (
        <EmptyState
          icon={PhotoLibrary}
          title="resources.activities.noEvidence"
          advice="resources.activities.noEvidenceAdvice"
        />
      ) : (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))',
          }}
        >
          {activity.evidence.map((evidence) => (
            <EvidenceTile key={evidence.file.sha256} evidence={evidence} />
          ))}
        </Box>
      )}
    </Section>
  );
};

const EvidenceTile = ({ evidence: { fileName, caption, file } }: { evidence: Activity['evidence'][number] }) => {
  const format = useFormat();
  const isImage = file.mediaType.startsWith('image/');
  return (
    <Box component="li">
      <Link href={file.url} target="_blank" rel="noopener" sx={{ display: 'block' }}>
        <Box
          sx={{
            aspectRatio: '4 / 3',
            borderRadius: 1,
            overflow: 'hidden',
            border: 1,
            borderColor: 'divider',
            display: 'grid',
            placeItems: 'center',
          }}
        >
          {isImage ? (
            <img
              src={file.url}
              alt={caption ?? fileName}
              loading="lazy"
              style={{ width: '100%', height: '100%', objectFit: 'cover' }}
            />
          ) : (
            <Description aria-hidden sx={{ fontSize: 44, color: 'text.secondary' }} />
          )}
        </Box>
        <Typography variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {caption ?? fileName}
        </Typography>
      </Link>
      <Typography variant="caption" color="textSecondary">
        {format.bytes(file.size)}
      </Typography>
    </Box>
  );
};
