/** Where those are chosen who are to take part. */
export const registerPage = (movementId: string, kind = 'ORGANISATION'): string =>
  `/movements/register?movementId=${encodeURIComponent(movementId)}&kind=${kind}`;

/** Where a file names them. */
export const registerByFilePage = (movementId: string, kind: string): string =>
  `/movements/register/import?movementId=${encodeURIComponent(movementId)}&kind=${kind}`;
