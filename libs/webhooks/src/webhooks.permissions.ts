import { definePermissions, Role } from '@app/kernel';

/** Of applications of organisations within reach; an application looks after its own by its scopes alone. */
export const WebhookPermission = definePermissions(
  'webhook',
  { Read: [Role.Administrator], Manage: [Role.Administrator] },
  {
    Read: {
      vi: 'xem webhook của ứng dụng đối tác và nhật ký gửi',
      en: 'look at webhooks of partner applications and their deliveries',
    },
    Manage: { vi: 'đăng ký, tạm dừng, gửi lại và gỡ webhook', en: 'register, pause, replay and remove webhooks' },
  },
);
