import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { VersionWhole } from '../criteria.graphql.ts';
import { useBilingual } from '../useBilingual.ts';

/** What keeps a draft, or one part of it, from being published. */
export const FaultList = ({ faults }: { faults: VersionWhole['faults'] }) => {
  const translate = useTranslate();
  const say = useBilingual();
  if (faults.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {faults.map(({ path, code, message }) => (
        <div key={`${path} ${code}`}>
          {translate('resources.criteria.edit.fault', {
            place: translate(`resources.criteria.edit.places.${placeOf(path)}`),
            message: say(message),
          })}
        </div>
      ))}
    </Alert>
  );
};

/** The last name of a path says which field it is: of `criteria.0.targets.1.words.vi` the words in Vietnamese. */
const placeOf = (path: string): string => path.split('.').findLast((name) => !/^\d+$/.test(name)) ?? path;
