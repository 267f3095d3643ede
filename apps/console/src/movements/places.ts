/** Where organisations are chosen that are to take part. */
export const registerPage = (movementId: string): string =>
  `/movements/register?movementId=${encodeURIComponent(movementId)}`;
