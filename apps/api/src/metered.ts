const metered = new WeakSet<object>();

/** The call was counted with what its document cost. */
export const noteMetered = (request: object): void => void metered.add(request);

export const isMetered = (request: object): boolean => metered.has(request);
