import { SubjectKind } from '@app/subjects';
import type { Movement } from '../movement.entity';

/** What texts at hand confirm of a movement; what is null nobody confirms, and the console says so. */
export type KnownMovement = Pick<
  Movement,
  | 'key'
  | 'launchedBy'
  | 'name'
  | 'citation'
  | 'startsOn'
  | 'endsOn'
  | 'ownSlogan'
  | 'ownPhases'
  | 'ownParticipants'
  | 'ownTargets'
> & { code: string };

export const knownMovements: readonly KnownMovement[] = [
  {
    // Launched on 10 June 2023, as the press told; the kinds of subject are those for which it has criteria.
    key: '01977f00-1315-7000-8000-000000000001',
    code: 'ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap',
    launchedBy: 'Thủ tướng Chính phủ',
    name: 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023–2030',
    citation: 'Kế hoạch ban hành kèm theo Quyết định số 1315/QĐ-TTg ngày 09/11/2023 của Thủ tướng Chính phủ',
    startsOn: '2023-06-10',
    endsOn: '2030-12-31',
    ownSlogan: null,
    ownPhases: null,
    ownParticipants: {
      kinds: [SubjectKind.Organisation, SubjectKind.Clan, SubjectKind.Family, SubjectKind.Citizen],
      organisationKinds: [],
    },
    ownTargets: null,
  },
  {
    // Known from the plan of one province; the day is that of the plan.
    key: '01977f00-0071-7000-8000-000000000001',
    code: 'moi-nguoi-dan-tu-hoc-hoc-tap-suot-doi',
    launchedBy: 'Hội Khuyến học',
    name: 'Mỗi người dân tự học, học tập suốt đời đáp ứng yêu cầu phát triển bền vững trong thời kỳ chuyển đổi số',
    citation: 'Kế hoạch số 71/KH-HKH ngày 02/10/2023 của Hội Khuyến học tỉnh Ninh Thuận',
    startsOn: '2023-10-02',
    endsOn: null,
    ownSlogan: null,
    ownPhases: null,
    ownParticipants: null,
    ownTargets: null,
  },
];
