import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { WholeRow } from './Fields';
import { useReadingScope } from './ReadingContext';

/** Of several who issue or sign a document together, the fields below hold the first: all are named here. */
export const JointBodies = () => {
  const translate = useTranslate();
  const { issuers, signers } = useReadingScope().proposal.reading;
  const named = signers.flatMap(({ name, position }) => (name ? [position ? `${name} (${position})` : name] : []));
  const lines = [
    ...(issuers.length > 1
      ? [translate('reading.joint.issuers', { names: issuers.map(({ value }) => value).join('; ') })]
      : []),
    ...(named.length > 1 ? [translate('reading.joint.signers', { names: named.join('; ') })] : []),
  ];
  return (
    lines.length > 0 && (
      <WholeRow>
        <Alert severity="info" role="note">
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Alert>
      </WholeRow>
    )
  );
};
