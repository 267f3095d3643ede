import { definePermissions, Role } from '@app/kernel';

/** Those who enter people and answer them. */
const recorders = [Role.Administrator, Role.Officer, Role.AssociationOfficer];

export const PeoplePermission = definePermissions(
  'people',
  {
    /** Name and masked data. */
    Read: [...recorders, Role.Leader],
    /** The whole of it. */
    ReadWhole: recorders,
    Record: recorders,
    Erase: [Role.Administrator],
    /** Who gave and took roles, and locked whom out: for those who answer for accounts. */
    ReadHistory: [Role.Administrator],
  },
  {
    Read: { vi: 'xem người với dữ liệu được che', en: 'look at people, with what is masked' },
    ReadWhole: { vi: 'xem đầy đủ dữ liệu của người', en: 'look at all that is known of people' },
    Record: { vi: 'ghi nhận người', en: 'record people' },
    Erase: { vi: 'xoá dữ liệu của người', en: 'erase what is known of people' },
    ReadHistory: { vi: 'xem lịch sử tài khoản của người', en: 'look at the history of people’s accounts' },
  },
);
