/** The form for an endpoint of an application. */
export const registerWebhook = (clientId: string): string => `/webhooks/create?client=${encodeURIComponent(clientId)}`;
