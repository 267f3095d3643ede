import Diversity from '@mui/icons-material/Diversity3Outlined';
import { defineResource } from '../resource/defineResource.ts';

export const resource = defineResource({
  name: 'subjects',
  icon: Diversity,
  records: ['Family', 'SubjectStatement'],
  things: [
    { kind: 'COMMUNITY', order: 80 },
    { kind: 'CLAN', order: 81 },
    { kind: 'FAMILY', order: 82 },
    { kind: 'CITIZEN', order: 83 },
  ],
});
