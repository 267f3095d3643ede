import { Notification } from 'react-admin';

/** At the top, where it covers no act: the acts of a report stand at the bottom. */
export const TopNotification = () => <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;
